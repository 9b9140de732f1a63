import type { XmlElement, XmlListener } from "../../guard/read-xml.ts";
import { isOn } from "../../word-in/styles.ts";
import { mostColumns, mostRows } from "../cells.ts";
import { type Area, areaFrom, placeFrom } from "./places.ts";
import { type Stretch, WordsReader } from "./strings.ts";

/** A cell as the file writes it. */
export interface RawCell {
  column: number;
  style: number;
  type: string;
  value: string;
  /** Worked out, be it to no words at all. */
  hasValue: boolean;
  words: Stretch[];
  /** "" for one that is shared with another; null for no formula. */
  formula: string | null;
}

export interface RawRow {
  row: number;
  isHidden: boolean;
  cells: RawCell[];
}

/** A sheet as the file writes it, as far as a grid goes. */
export interface RawSheet {
  rows: RawRow[];
  hiddenColumns: Set<number>;
  merges: Area[];
  links: Array<{ area: Area; id: string; location: string }>;
  /** How many cells with words lie beyond the largest grid. */
  beyond: number;
  hasRules: boolean;
}

/** A formula says no more that is wanted: where a link leads. */
const longestFormula = 4000;

/** Reads one sheet. */
export class SheetReader implements XmlListener {
  readonly sheet: RawSheet = {
    rows: [],
    hiddenColumns: new Set(),
    merges: [],
    links: [],
    beyond: 0,
    hasRules: false,
  };
  private row: RawRow = { row: -1, isHidden: false, cells: [] };
  private cell: RawCell | undefined;
  private column = -1;
  private into: "value" | "formula" | null = null;
  private readonly words = new WordsReader();

  open(element: XmlElement): void {
    const { name } = element;
    if (this.cell) this.inCell(element);
    else if (name === "row") this.rowBegins(element);
    else if (name === "c") this.cellBegins(element);
    else this.around(element);
  }

  close(name: string): void {
    if (name === "v" || name === "f") this.into = null;
    else if (name === "c") this.cellEnds();
    else if (this.cell) this.words.close(name);
  }

  text(words: string): void {
    const { cell } = this;
    if (!cell) return;
    if (this.into === "value") cell.value += words;
    else if (this.into === null) this.words.text(words);
    else if ((cell.formula?.length ?? 0) < longestFormula) {
      cell.formula = (cell.formula ?? "") + words;
    }
  }

  private around({ name, get }: XmlElement): void {
    const { sheet } = this;
    if (name === "col" && isOn(get("hidden") ?? "0")) {
      const last = Math.min(Number(get("max")) || 0, mostColumns);
      for (let at = Number(get("min")) || 1; at <= last; at++) {
        sheet.hiddenColumns.add(at - 1);
      }
    } else if (name === "conditionalFormatting") sheet.hasRules = true;
    else if (name === "mergeCell" || name === "hyperlink") {
      const area = areaFrom(get("ref"));
      if (!area) return;
      const [id = "", location = ""] = [get("id"), get("location")];
      if (name === "mergeCell") sheet.merges.push(area);
      else sheet.links.push({ area, id, location });
    }
  }

  private rowBegins({ get }: XmlElement): void {
    const row = (Number(get("r")) || this.row.row + 2) - 1;
    this.row = { row, isHidden: isOn(get("hidden") ?? "0"), cells: [] };
    this.column = -1;
    if (row < mostRows) this.sheet.rows.push(this.row);
  }

  private cellBegins({ get }: XmlElement): void {
    const place = placeFrom(get("r"));
    this.column = place?.column ?? this.column + 1;
    this.cell = {
      column: this.column,
      style: Number(get("s")) || 0,
      type: get("t") ?? "n",
      value: "",
      hasValue: false,
      words: [],
      formula: null,
    };
  }

  private inCell(element: XmlElement): void {
    const { cell } = this;
    if (element.name === "v" && cell) {
      // Only of words nothing is a value; others write <v/> for none yet.
      cell.hasValue = cell.type === "str";
      this.into = "value";
    } else if (element.name === "f" && cell) {
      cell.formula = "";
      this.into = "formula";
    } else this.words.open(element);
  }

  private cellEnds(): void {
    const { cell, row } = this;
    this.cell = undefined;
    if (!cell) return;
    cell.words = this.words.taken();
    const isWithin = cell.column < mostColumns && row.row < mostRows;
    if (isWithin) row.cells.push(cell);
    else if (cell.value !== "" || cell.words.length > 0) this.sheet.beyond++;
  }
}
