import { z } from "zod";
import { ticked, version } from "../../forms/fields.ts";

/** Which comments say the same as the one that is kept. */
export const mergeSchema = z.object({
  others: ticked.refine(
    (ids) => ids.length > 0,
    "Tick every comment that says the same",
  ),
  /** Of the one that is kept, as it was read. */
  version,
});
export type MergeInput = z.output<typeof mergeSchema>;

/** Whether one merged comment is to stand by itself again, or all in one. */
export const undoMergeSchema = z.object({
  of: z.enum(["one", "all"]).default("one"),
});

/** Who made a comment: "Jo Ash (Housing)". */
interface By {
  authorName: string;
  department: string;
}

const nameOf = ({ authorName, department }: By) =>
  department ? `${authorName} (${department})` : authorName;

/** Who else than the author of the one that is kept said it, each once, in order. */
export function alsoSaidBy(merged: readonly By[], kept: By): string {
  // In no department's name they say no more than the one that is kept does.
  const own = [kept.authorName, nameOf(kept)];
  const names = merged.map(nameOf).filter((name) => !own.includes(name));
  return [...new Set(names)].join(", ");
}

/** The departments of who else said it, but that of the one that is kept. */
export const departmentsOf = (merged: readonly By[], kept: By): string =>
  [...new Set(merged.map(({ department }) => department))]
    .filter((one) => one !== "" && one !== kept.department)
    .join(", ");

/** "Comment 4", or "Comments 4 and 7". */
export function numbersOf(
  comments: ReadonlyArray<{ number: number | null }>,
): string {
  const numbers = comments.map(({ number }) => String(number ?? ""));
  const all = new Intl.ListFormat("en-GB").format(numbers);
  return `${numbers.length === 1 ? "Comment" : "Comments"} ${all}`;
}

/** The words that a comment would put in place of those it is about, as a line. */
export const suggestedWords = (suggested: string): string =>
  suggested.trim() === ""
    ? "It suggests to take these words out."
    : `It suggests: “${suggested.trim()}”`;

/** What the peer team learns of those merged into a comment, as that stands. */
export function whoReads(kept: {
  number: number | null;
  chosen: boolean;
  sentAt: string | null;
}): string {
  const { number, chosen, sentAt } = kept;
  if (sentAt !== null) return "The peer team reads who said it.";
  return chosen
    ? "The peer team reads who said it once the response is sent."
    : `The peer team reads who said it only if comment ${number} is chosen and sent.`;
}

/** Which comments stay merged when one of them is parted: "Comment 3 stays". */
export function staying(
  merged: ReadonlyArray<{ number: number | null }>,
): string {
  if (merged.length === 0) return "";
  return `${numbersOf(merged)} ${merged.length === 1 ? "stays" : "stay"}`;
}
