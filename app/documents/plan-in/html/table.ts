import {
  cellOf,
  mostColumns,
  mostRows,
  rests,
  squared,
  withoutHollow,
} from "../cells.ts";
import type { Cell, Grid, Passage } from "../grid.ts";

/** What a cell of a page says of itself. */
export interface CellLook {
  across: number;
  down: number;
  fill: string | null;
  isHeader: boolean;
}

/** A table of a page while it is read. */
export class HtmlTable {
  isCut = false;
  private readonly rows: Array<{ cells: Cell[]; isHeader: boolean }> = [];
  /** Of merged cells, by column: how many rows they still go on for. */
  private below = new Map<number, { rows: number; rest: Cell }>();
  private row: { cells: Cell[]; isHeader: boolean } | undefined;

  rowBegins(): void {
    this.rowEnds();
    this.row = { cells: [], isHeader: false };
  }

  rowEnds(): void {
    const { row } = this;
    this.row = undefined;
    if (!row) return;
    this.goOn(row.cells);
    if (this.rows.length < mostRows) this.rows.push(row);
    else this.isCut = true;
  }

  adds(passages: readonly Passage[], look: CellLook): void {
    this.row ??= { cells: [], isHeader: false };
    const { cells } = this.row;
    this.goOn(cells);
    if (cells.length >= mostColumns) {
      this.isCut ||= passages.length > 0;
      return;
    }
    const across = Math.min(look.across, mostColumns - cells.length);
    // A page may head each row in its first cell: names of columns stand alone.
    if (passages.length > 0) {
      const isFirst = cells.every(({ text }) => text === "");
      this.row.isHeader = look.isHeader && (isFirst || this.row.isHeader);
    }
    for (let at = 0; at < across; at++) {
      const rest = at === 0 ? rests.down : rests.across;
      if (look.down > 1) {
        this.below.set(cells.length, { rows: look.down, rest });
      }
      const { fill } = look;
      cells.push(at === 0 ? cellOf(passages, { across, fill }) : rests.across);
      this.passed(cells.length - 1);
    }
  }

  grid(name: string, before: readonly Passage[]): Grid {
    this.rowEnds();
    const rows = this.rows.map((row) => ({ ...row, isHidden: false }));
    return withoutHollow({
      ...{ name, before, rows: squared(rows) },
      ...{ hiddenColumns: [], isHidden: false },
    });
  }

  /** Cells that go on from the row above come before what is said next. */
  private goOn(cells: Cell[]): void {
    for (;;) {
      const above = this.below.get(cells.length);
      if (!above || cells.length >= mostColumns) return;
      cells.push(above.rest);
      this.passed(cells.length - 1);
    }
  }

  private passed(column: number): void {
    const above = this.below.get(column);
    if (above && --above.rows <= 0) this.below.delete(column);
  }
}
