import type { XmlElement } from "../guard/read-xml.ts";
import type { WordLink } from "./word-document.ts";

/** What a paragraph being read keeps of its looks. */
export interface Look {
  text: string;
  /** The comment or note it belongs to. */
  unit: string | null;
  links: WordLink[];
  highlights: Set<string>;
}

const named: Record<string, string> = {
  black: "000000",
  blue: "0000FF",
  cyan: "00FFFF",
  darkBlue: "000080",
  darkCyan: "008080",
  darkGray: "808080",
  darkGreen: "008000",
  darkMagenta: "800080",
  darkRed: "800000",
  darkYellow: "808000",
  green: "00FF00",
  lightGray: "C0C0C0",
  magenta: "FF00FF",
  red: "FF0000",
  white: "FFFFFF",
  yellow: "FFFF00",
};

/** The colour behind words or a cell, "RRGGBB"; undefined for none. */
export function colourOf({ name, get }: XmlElement): string | undefined {
  const value = get("val") ?? "";
  if (name === "highlight") {
    return Object.hasOwn(named, value) ? named[value] : undefined;
  }
  const colour = get(value === "solid" ? "color" : "fill") ?? "";
  return /^[0-9a-f]{6}$/i.test(colour) ? colour.toUpperCase() : undefined;
}

/** The links that are open while a part is read, and the colour of its run. */
export class Looks {
  private colours: string[] = [];
  private readonly open: Array<
    WordLink & { of: Look | undefined; at: number }
  > = [];

  constructor(private readonly places: ReadonlyMap<string, string>) {}

  colour(element: XmlElement): void {
    const colour = colourOf(element);
    if (colour) this.colours.push(colour);
  }

  runEnds(): void {
    this.colours = [];
  }

  link({ name, get }: XmlElement, of: Look | undefined): void {
    if (name === "fldSimple") return this.field(get("instr") ?? "", of);
    const anchor = get("anchor");
    // Other parts than the main one have relations of their own.
    const place = of?.unit === null && this.places.get(get("id") ?? "");
    this.begins((place || "") + (anchor ? `#${anchor}` : ""), of);
  }

  field(instruction: string, of: Look | undefined): void {
    const [, place = ""] = /^\s*HYPERLINK\s+"([^"]*)"/i.exec(instruction) ?? [];
    this.begins(place, of);
  }

  private begins(href: string, of: Look | undefined): void {
    this.open.push({ href, of, at: of?.text.length ?? 0, text: "" });
  }

  linkEnds(): void {
    const link = this.open.pop();
    const text = link?.of?.text.slice(link.at).trim();
    if (!link?.of || !text || link.href === "") return;
    link.of.links.push({ text, href: link.href });
  }

  says(words: string, of: Look): void {
    if (words.trim() === "") return;
    for (const colour of this.colours) of.highlights.add(colour);
  }
}

/** What leads somewhere: a link, or a field that may be one. */
export const isLink = (name: string): boolean =>
  name === "hyperlink" || name === "fldSimple";
