import { createHash } from "node:crypto";

/**
 * Ids in no order, but the same at every run: a walk that takes the first of
 * a kind by its id meets the same thing each time.
 * @param seed another one gives other ids
 */
export function repeatableIds(seed: string): () => string {
  let made = 0;
  return () => {
    const hash = createHash("sha256").update(`${seed} ${made++}`).digest("hex");
    return hash.replace(
      /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,
      "$1-$2-4$3-8$4-$5",
    );
  };
}
