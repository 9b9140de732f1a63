import { Refused } from "../guard/refused.ts";
import type { Grid, Grids } from "./grid.ts";
import { mostColumns, mostRows } from "./cells.ts";
import { classesIn, fillOf } from "./html/colours.ts";
import { Paragraphs } from "./html/paragraphs.ts";
import { type CellLook, HtmlTable } from "./html/table.ts";
import { type Piece, piecesOfHtml, valueOf } from "./html/tags.ts";

const mostLetters = 8_000_000;

/** Whether a text is a page, or what a program copies as one. */
export const isHtml = (text: string): boolean =>
  /^\s*<[a-z!?]/i.test(text) && /<table[\s>]/i.test(text);

/**
 * The tables of a page, or of what was pasted from Word or Excel as one. A table
 * in a cell is words of that cell.
 * @throws Refused for more than a plan holds
 */
export function gridsInHtml(html: string): Grids {
  if (html.length > mostLetters) throw new Refused("tooMuch");
  const reader = new HtmlReader();
  for (const piece of piecesOfHtml(html)) reader.read(piece);
  return reader.grids();
}

class HtmlReader {
  private readonly found: Grid[] = [];
  private readonly words = new Paragraphs();
  private readonly classes = new Map<string, string>();
  private table: HtmlTable | undefined;
  private cell: CellLook | undefined;
  private before = this.words.taken();
  private depth = 0;
  private isHead = false;
  private isCut = false;

  read(piece: Piece): void {
    const { tag, isEnd, text } = piece;
    if (tag === "style says") {
      for (const [name, colour] of classesIn(text)) {
        this.classes.set(name, colour);
      }
      return;
    }
    if (tag.endsWith(" says")) return;
    if (tag === "table")
      this.depth = Math.max(this.depth + (isEnd ? -1 : 1), 0);
    const isInner =
      tag === "table" ? this.depth > (isEnd ? 0 : 1) : this.depth > 1;
    if (!isInner) this.structure(piece);
    this.words.read(piece);
  }

  grids(): Grids {
    this.tableEnds();
    const warnings = this.isCut
      ? [
          "A table is larger than 5,000 rows or 64 columns. The rest was not read.",
        ]
      : [];
    const after = [...this.before, ...this.words.taken()];
    return { title: null, grids: this.found, after, warnings };
  }

  private structure(piece: Piece): void {
    const { tag, isEnd } = piece;
    if (tag === "table") {
      this.tableEnds();
      if (isEnd) return;
      this.before.push(...this.words.taken());
      this.table = new HtmlTable();
    } else if (tag === "thead") this.isHead = !isEnd;
    else if (tag === "tr") {
      this.cellEnds();
      if (isEnd) this.table?.rowEnds();
      else this.table?.rowBegins();
    } else if (tag === "td" || tag === "th") {
      this.cellEnds();
      if (!isEnd && this.table) this.cell = this.lookOf(piece);
    }
  }

  private lookOf(piece: Piece): CellLook {
    // What stands in a table but in no cell of it, browsers show before it.
    this.before.push(...this.words.taken());
    const count = (name: string, most: number) =>
      Math.min(
        Math.max(Math.trunc(Number(valueOf(piece, name))) || 1, 1),
        most,
      );
    return {
      across: count("colspan", mostColumns),
      down: count("rowspan", mostRows),
      fill: fillOf(piece, this.classes),
      isHeader: this.isHead || piece.tag === "th",
    };
  }

  private cellEnds(): void {
    const { cell } = this;
    this.cell = undefined;
    if (cell) this.table?.adds(this.words.taken(), cell);
  }

  private tableEnds(): void {
    const { table } = this;
    if (!table) return;
    this.cellEnds();
    this.table = undefined;
    const grid = table.grid(`Table ${this.found.length + 1}`, this.before);
    this.isCut ||= table.isCut;
    if (grid.rows.length === 0) return;
    this.found.push(grid);
    this.before = [];
  }
}
