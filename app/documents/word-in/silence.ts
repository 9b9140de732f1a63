import type { XmlElement } from "../guard/read-xml.ts";

/** Elements of which nothing is the report's: what was, what is drawn, hints. */
const silent =
  /PrChange$|^(sectPr|sdtPr|sdtEndPr|tblPr|tblGrid|tblPrEx|rt|ctrlPr|framePr)$/;

/** Tells what is passed over with all that is in it. */
export class Silence {
  /** Of the ways to say the same that are open, whether one was taken. */
  private readonly taken: boolean[] = [];

  /** Of several ways to say the same, the first is read. */
  covers({ name, space, get }: XmlElement): boolean {
    if (space === "compatibility") return this.alternative(name);
    if (space !== "word") return name === "ctrlPr";
    const isNote = name === "footnote" || name === "endnote";
    const isLine = isNote && /separator/i.test(get("type") ?? "");
    return isLine || silent.test(name);
  }

  alternativesEnd(): void {
    this.taken.pop();
  }

  private alternative(name: string): boolean {
    if (name === "AlternateContent") this.taken.push(false);
    if (name !== "Choice" && name !== "Fallback") return false;
    const isTaken = this.taken.at(-1) ?? false;
    if (this.taken.length > 0) this.taken[this.taken.length - 1] = true;
    return isTaken;
  }
}
