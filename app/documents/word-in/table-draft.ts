import type { XmlElement } from "../guard/read-xml.ts";
import { colourOf } from "./looks.ts";
import { isOn } from "./styles.ts";
import type { WordCell, WordCellPlace, WordTable } from "./word-document.ts";

const mostRows = 5000;
const mostColumns = 64;

/** A table while it is read. */
export class TableDraft {
  readonly table: WordTable = { rows: [], isCut: false };
  private row = -1;
  private column = 0;
  private cell: WordCell | undefined;

  constructor(
    private readonly number: number,
    within: WordCellPlace | null,
  ) {
    if (within) this.table.within = within;
  }

  rowBegins(): void {
    this.row++;
    this.column = 0;
    this.cell = undefined;
    if (this.row >= mostRows) this.table.isCut = true;
    else this.table.rows.push({ isHeader: false, cells: [] });
  }

  cellBegins(): void {
    const { column } = this;
    this.cell = { column, columns: 1, goesOn: false, text: "" };
    if (column >= mostColumns) this.table.isCut = true;
    else if (this.row < mostRows) this.table.rows.at(-1)?.cells.push(this.cell);
  }

  cellEnds(): void {
    this.column += this.cell?.columns ?? 0;
    this.cell = undefined;
  }

  /** What a row or a cell says of itself. */
  property(element: XmlElement): void {
    const { name } = element;
    const value = element.get("val");
    const row = this.row < mostRows ? this.table.rows.at(-1) : undefined;
    const count = Math.min(Math.max(Number(value) || 1, 1), mostColumns - 1);
    if (name === "gridSpan" && this.cell) this.cell.columns = count;
    if (name === "vMerge" && this.cell) this.cell.goesOn = value !== "restart";
    if (name === "shd" && this.cell) this.shade(colourOf(element));
    if (name === "gridBefore" && !this.cell) this.column += count;
    if (name === "tblHeader" && row) row.isHeader = isOn(value);
  }

  private shade(fill: string | undefined): void {
    if (this.cell && fill) this.cell.fill = fill;
  }

  says(words: string): void {
    if (!this.cell) return;
    this.cell.text += (this.cell.text === "" ? "" : "\n") + words;
  }

  /** Null beyond the limits too: what stands there is read as paragraphs. */
  place(): WordCellPlace | null {
    const { number: table, row, column } = this;
    if (!this.cell || row >= mostRows || column >= mostColumns) return null;
    return { table, row, column };
  }
}
