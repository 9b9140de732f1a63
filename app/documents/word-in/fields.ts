const longest = 4000;

/**
 * A field is an instruction, perhaps its outcome, and an end; fields nest. Only
 * outcomes are words that people see.
 */
export class Fields {
  private readonly open: Array<"instruction" | "outcome"> = [];
  /** What is to be done in the field that began last. */
  instruction = "";

  get isInstruction(): boolean {
    return this.open.includes("instruction");
  }

  instructs(words: string): void {
    if (this.instruction.length < longest) this.instruction += words;
  }

  /** Takes the mark of a field by its type; says what it does to outcomes. */
  mark(type: string | undefined): "begins" | "ends" | undefined {
    if (type === "begin") {
      this.open.push("instruction");
      this.instruction = "";
    } else if (type === "end") {
      return this.open.pop() === "outcome" ? "ends" : undefined;
    } else if (type === "separate" && this.open.length > 0) {
      this.open[this.open.length - 1] = "outcome";
      return "begins";
    }
    return undefined;
  }

  /** No instruction outlives its paragraph: a lost end would hide the rest. */
  paragraphEnds(): void {
    this.open.fill("outcome");
  }
}
