/**
 * A field is an instruction, perhaps its outcome, and an end; fields nest. Only
 * outcomes are words that people see.
 */
export class Fields {
  private readonly open: Array<"instruction" | "outcome"> = [];

  get isInstruction(): boolean {
    return this.open.includes("instruction");
  }

  /** Takes the mark of a field by its type. */
  mark(type: string | undefined): void {
    if (type === "begin") this.open.push("instruction");
    else if (type === "end") this.open.pop();
    else if (type === "separate" && this.open.length > 0) {
      this.open[this.open.length - 1] = "outcome";
    }
  }

  /** No instruction outlives its paragraph: a lost end would hide the rest. */
  paragraphEnds(): void {
    this.open.fill("outcome");
  }
}
