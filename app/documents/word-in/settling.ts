import { type Tracked, putsIn } from "./tracked.ts";

/**
 * The tracked changes that are open while a part is read. Those of some
 * authors may be taken for done: what they put in is plain text, and what they took
 * out is not there.
 */
export class Settling {
  /** How many changes were taken for done. */
  done = 0;
  private readonly open: Array<Tracked & { isDone: boolean }> = [];

  constructor(private readonly authors: readonly string[]) {}

  begins(change: Tracked): void {
    const isDone = this.isDone(change.author);
    if (isDone) this.done++;
    this.open.push({ ...change, isDone });
  }

  ends(): void {
    this.open.pop();
  }

  isDone(author: string): boolean {
    return this.authors.includes(author);
  }

  /** Whether words here are there no more. */
  get isGone(): boolean {
    return this.open.some(({ isDone, kind }) => isDone && !putsIn(kind));
  }

  /** The innermost change that is still open, and what it does to words here. */
  get state() {
    const open = this.open.filter(({ isDone }) => !isDone);
    return {
      change: open.at(-1),
      isPutIn: open.some(({ kind }) => putsIn(kind)),
      isTakenOut: open.some(({ kind }) => !putsIn(kind)),
    };
  }
}
