import { fieldsNamed } from "./column-names.ts";
import { type Held, fieldHeld, heldIn, speaksAgainst } from "./columns-held.ts";
import type { Grid, GridRow } from "./grid.ts";
import type { Headers } from "./headers.ts";
import type { ColumnField, ColumnRead, GridMapping } from "./plan-read.ts";
import { linesOf } from "./plain-words.ts";
import { isNumberedTitle } from "./wide-rows.ts";

interface Found {
  name: string;
  held: Held;
  field: ColumnField | null;
  isGuess: boolean;
}

/** A table that a table before it explains: same columns, no names of its own. */
type Example = readonly ColumnRead[];

/**
 * Says what each column of a grid holds: by its name first, then by its cells,
 * then by what stands beside it or stood there in the table before.
 */
export function columnsOf(
  grid: Grid,
  headers: Headers,
  body: readonly GridRow[],
  before: Example | null,
): ColumnRead[] {
  const width = grid.rows[0]?.cells.length ?? 0;
  const found = Array.from({ length: width }, (_, at): Found => {
    const name = nameIn(grid, headers.first, at);
    const held = heldIn(body, at);
    return { name, held, ...told(name, held) };
  });
  if (headers.first.length === 0) untold(found, before);
  else borrowed(found, before);
  oneOfEach(found);
  return found.map(({ name, field, isGuess }, index) => ({
    ...{ index, name, isGuess },
    field: field ?? "other",
  }));
}

/** As called in one row or two: “Progress: Quarter 1”. */
function nameIn(grid: Grid, headers: readonly number[], at: number): string {
  const parts = headers.flatMap((row) => {
    const text = textAt(grid, row, at);
    // A heading of the plan may stand in the header under the name.
    return saysMore(text) ? (linesOf(text)[0] ?? "") : linesOf(text).join(" ");
  });
  return [...new Set(parts.filter(Boolean))].join(": ");
}

function textAt({ rows }: Grid, row: number, at: number): string {
  const cells = rows[row]?.cells ?? [];
  let place = at;
  while (place > 0 && cells[place]?.rest === "across") place--;
  return cells[place]?.text.trim() ?? "";
}

/** A header cell with a section's title under the name of its column. */
export function saysMore(text: string): boolean {
  const [name = "", ...more] = linesOf(text);
  if (more.length === 0 || fieldsNamed(name)[0] !== "section") return false;
  const title = more.join(" ");
  // A name may run over two lines, or have a remark below it.
  const isName = fieldsNamed(title).length > 0 || /[/&,–-]$/.test(name.trim());
  return isNumberedTitle(title) || (!isName && /^[A-Z]/.test(title));
}

/** By its own name, else by that of the columns it stands among, else by its cells. */
function told(name: string, held: Held): Pick<Found, "field" | "isGuess"> {
  const last = name.split(": ").at(-1) ?? "";
  const own = fieldsNamed(last);
  const fits = own.find((field) => !speaksAgainst(field, held));
  if (fits) return { field: fits, isGuess: own[0] !== fits };
  if (own.length > 0)
    return { field: fieldHeld(held) ?? "other", isGuess: true };
  const among = name === last ? [] : fieldsNamed(name);
  const field = among.find((one) => !speaksAgainst(one, held));
  return { field: fieldHeld(held) ?? field ?? null, isGuess: true };
}

/** A column without a name is what the same column was before. */
function borrowed(found: Found[], before: Example | null): void {
  if (before?.length !== found.length) return;
  const named = found.filter(({ name }) => name !== "");
  const same = named.filter((column) =>
    before.some(({ name }) => name === column.name),
  );
  if (same.length < named.length * 0.7) return;
  for (const [at, column] of found.entries()) {
    if (column.name !== "" || column.field !== null) continue;
    column.field = before[at]?.field ?? null;
  }
}

/** No header at all: as in the table before, else as the cells look. */
function untold(found: Found[], before: Example | null): void {
  if (before?.length === found.length) {
    for (const [at, column] of found.entries()) {
      column.name = before[at]?.name ?? "";
      column.field = before[at]?.field ?? null;
      column.isGuess = true;
    }
    return;
  }
  const long = found.filter(({ field, held }) => !field && held.filled > 0);
  const heading = long.find(isHeading);
  if (heading && long.length > 1) heading.field = "section";
  const texts = long.filter(({ field, held }) => !field && held.length > 12);
  const actions = [...texts].sort((a, b) => b.held.asked - a.held.asked)[0];
  if (!actions) return;
  actions.field = "actions";
  const place = texts.indexOf(actions);
  const above = texts[place - 1];
  if (above) above.field = "gap";
  const next = texts[place + 1];
  if (next) next.field = texts.length - place > 2 ? "measure" : "progress";
  const last = texts[place + 2];
  if (last) last.field = "progress";
}

/** Few texts that come again and again, or stand over many rows. */
const isHeading = ({ held }: Found) =>
  held.variety <= 0.5 && held.filled > 3 && held.length > 3;

/** What a second column of the same sort is. */
const second: Partial<Record<ColumnField, ColumnField>> = {
  rag: "status",
  status: "progress",
  progress: "status",
};

/** The best column has the field; others keep their name. */
function oneOfEach(found: Found[]): void {
  const taken = new Set<ColumnField>();
  const order = [...found].sort((a, b) => fit(b) - fit(a));
  for (const column of order) {
    if (!column.field || column.field === "other") continue;
    if (!taken.has(column.field)) {
      taken.add(column.field);
      continue;
    }
    const instead = second[column.field];
    const isFree =
      instead &&
      !taken.has(instead) &&
      !found.some(({ field }) => field === instead);
    column.field =
      isFree && instead === "status" && column.held.statuses > 0.5
        ? instead
        : "other";
    column.isGuess = true;
    taken.add(column.field);
  }
  // Both at once cannot be where one column is for each.
  const both = found.find(({ field }) => field === "gapAndActions");
  if (both && taken.has("actions"))
    both.field = taken.has("gap") ? "other" : "gap";
  else if (both && taken.has("gap")) both.field = "actions";
}

/** How well a column bears its field; of equals the one to the left. */
function fit({ name, field, held, isGuess }: Found): number {
  const words = name.toLowerCase();
  const points = [
    isGuess ? 0 : 4,
    held.filled > 0 ? 4 : 0,
    field === "byWhen" && /target|due|complet|deadline|end|by when/.test(words)
      ? 2
      : 0,
    field === "byWhen" && /start|revised|actual|original|from/.test(words)
      ? -3
      : 0,
    field === "owners" && /support|partner|sponsor|consult|member/.test(words)
      ? -2
      : 0,
    field === "progress" && /progress|update/.test(words) ? 2 : 0,
    field === "measure" && /measure|success|kpi|indicator/.test(words) ? 2 : 0,
  ];
  return points.reduce((sum, point) => sum + point, 0);
}

/** A table says itself what its sections are. */
export const hasHeads = (grid: Grid, { rows, columns }: GridMapping) =>
  rows.includes("section") ||
  columns.some(
    ({ field, index }) =>
      field === "section" &&
      grid.rows.some(
        (row, at) => rows[at] === "row" && row.cells[index]?.text.trim(),
      ),
  ) ||
  grid.rows.some(
    (row, at) =>
      rows[at] === "header" && row.cells.some(({ text }) => saysMore(text)),
  );
