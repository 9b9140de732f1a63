import type { Grid } from "./grid.ts";

/** Where a cell stands, for whoever has the file open: “Table 3, row 2, column 1”. */
export function columnName(
  { name }: Grid,
  row: number,
  column: number,
): string {
  const place = `row ${row + 1}, column ${column + 1}`;
  return name ? `${name}, ${place}` : place.replace("row", "Row");
}
