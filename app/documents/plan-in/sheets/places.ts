/** A cell by its row and column, both from 0. */
export interface Place {
  row: number;
  column: number;
}

export interface Area {
  from: Place;
  to: Place;
}

/** "B3" as a place; null for what names none. */
export function placeFrom(written: string | undefined): Place | null {
  const [, letters = "", row] =
    /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(written ?? "") ?? [];
  if (row === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return { row: Number(row) - 1, column: column - 1 };
}

/** "A1:C2", or one cell. */
export function areaFrom(written: string | undefined): Area | null {
  const [first, second = first] = (written ?? "").split(":");
  const from = placeFrom(first);
  const to = placeFrom(second);
  return from && to && to.row >= from.row && to.column >= from.column
    ? { from, to }
    : null;
}
