import type { XmlElement, XmlListener } from "../../guard/read-xml.ts";
import { isOn } from "../../word-in/styles.ts";
import { linesOf, passageOf } from "../cells.ts";
import type { Passage } from "../grid.ts";

/** Words, and whether they are bold; null where their cell decides that. */
export interface Stretch {
  text: string;
  bold: boolean | null;
}

/** Reads the words of a cell, wherever they stand. */
export class WordsReader {
  stretches: Stretch[] = [];
  private bold: boolean | null = null;
  private isText = false;
  /** Signs that only say how words are spoken. */
  private isSpoken = false;

  open({ name, get }: XmlElement): void {
    if (name === "rPh") this.isSpoken = true;
    else if (name === "r") this.bold = false;
    else if (name === "b") this.bold = isOn(get("val"));
    else if (name === "t" && !this.isSpoken) {
      this.isText = true;
      this.stretches.push({ text: "", bold: this.bold });
    }
  }

  close(name: string): void {
    if (name === "rPh") this.isSpoken = false;
    if (name === "r") this.bold = null;
    if (name === "t") this.isText = false;
  }

  text(words: string): void {
    const last = this.stretches.at(-1);
    if (this.isText && last) last.text += words;
  }

  /** What was read, once. */
  taken(): Stretch[] {
    const { stretches } = this;
    this.stretches = [];
    return stretches.map(({ text, bold }) => ({ text: meant(text), bold }));
  }
}

/** Signs that XML cannot hold are written by their numbers. */
const meant = (text: string) =>
  text.includes("_x")
    ? text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** Reads the words that cells share; a cell names its own by a number. */
export function sharedReader(): {
  listener: XmlListener;
  strings: Stretch[][];
} {
  const strings: Stretch[][] = [];
  const words = new WordsReader();
  return {
    strings,
    listener: {
      open: (element) => words.open(element),
      close: (name) => {
        words.close(name);
        if (name === "si") strings.push(words.taken());
      },
      text: (said) => words.text(said),
    },
  };
}

/** A paragraph for each line, bold where all of its words are. */
export function passagesOf(
  stretches: readonly Stretch[],
  isCellBold: boolean,
): Passage[] {
  const lines: Array<{ text: string; bold: boolean }> = [
    { text: "", bold: true },
  ];
  for (const { text, bold } of stretches) {
    for (const [at, part] of text.split(/\r\n|[\r\n]/).entries()) {
      if (at > 0) lines.push({ text: "", bold: true });
      const line = lines.at(-1);
      if (!line || part === "") continue;
      line.text += part;
      line.bold &&= (bold ?? isCellBold) || part.trim() === "";
    }
  }
  return lines.flatMap(({ text, bold }) =>
    linesOf(text).map((line) => passageOf(line, { bold: bold && line !== "" })),
  );
}
