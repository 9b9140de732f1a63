import { isSafe, passageOf } from "../cells.ts";
import type { Passage } from "../grid.ts";
import { type Piece, meant, valueOf } from "./tags.ts";

const breaks = /^(p|div|li|ul|ol|h[1-6]|br|tr|td|th|table|caption)$/;
const bold = /^(b|strong)$/;

/** The paragraphs between two places in a page, while they are read. */
export class Paragraphs {
  private said: Passage[] = [];
  private text = "";
  private letters = { all: 0, bold: 0 };
  private links: Array<{ text: string; href: string }> = [];
  private link: { href: string; at: number } | undefined;
  private look: Partial<Pick<Passage, "heading" | "list">> = {};
  private readonly lists: Array<"bullet" | "number"> = [];
  private boldness = 0;

  read(piece: Piece): void {
    const { tag, isEnd } = piece;
    if (tag === "") return this.says(piece.text);
    if (bold.test(tag)) {
      this.boldness = Math.max(this.boldness + (isEnd ? -1 : 1), 0);
    } else if (tag === "a") this.linkAt(isEnd ? "" : valueOf(piece, "href"));
    if (breaks.test(tag)) this.ends();
    if (tag === "ul" || tag === "ol") {
      if (isEnd) this.lists.pop();
      else this.lists.push(tag === "ul" ? "bullet" : "number");
    } else if (tag === "li" && !isEnd) {
      this.look = { list: this.lists.at(-1) ?? "bullet" };
    } else if (/^h[1-6]$/.test(tag) && !isEnd) {
      this.look = { heading: Number(tag[1]) };
    }
  }

  /** What was said since it was asked last; blank lines are none of it. */
  taken(): Passage[] {
    this.ends();
    const { said } = this;
    this.said = [];
    return said;
  }

  private says(words: string): void {
    const text = meant(words.replaceAll(/\s+/g, " "));
    this.text += this.text === "" ? text.trimStart() : text;
    const letters = text.replaceAll(/\s/g, "").length;
    this.letters.all += letters;
    if (this.boldness > 0) this.letters.bold += letters;
  }

  private linkAt(href: string): void {
    if (this.link) {
      const text = this.text.slice(this.link.at).trim();
      if (text !== "") this.links.push({ text, href: this.link.href });
    }
    this.link = isSafe(href) ? { href, at: this.text.length } : undefined;
  }

  private ends(): void {
    const text = this.text.replaceAll(/ {2,}/g, " ").trim();
    if (this.link) this.linkAt("");
    const { all, bold } = this.letters;
    if (text !== "") {
      const look = { ...this.look, bold: all > 0 && bold === all };
      this.said.push(passageOf(text, { ...look, links: this.links }));
      this.look = {};
    }
    this.text = "";
    this.letters = { all: 0, bold: 0 };
    this.links = [];
  }
}
