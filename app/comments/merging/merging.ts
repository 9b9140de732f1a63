import { z } from "zod";
import { ticked } from "../../forms/fields.ts";

/** Which comments say the same as the one that is kept. */
export const mergeSchema = z.object({
  others: ticked.refine(
    (ids) => ids.length > 0,
    "Tick every comment that says the same",
  ),
});
export type MergeInput = z.output<typeof mergeSchema>;

/** Who made a comment: "Jo Ash (Housing)". */
interface By {
  authorName: string;
  department: string;
}

/** Who else said it, each once, in the order of their comments. */
export function alsoSaidBy(merged: readonly By[]): string {
  const names = merged.map(({ authorName, department }) =>
    department ? `${authorName} (${department})` : authorName,
  );
  return [...new Set(names)].join(", ");
}

/** The departments of who else said it, each once. */
export const departmentsOf = (merged: readonly By[]): string =>
  [...new Set(merged.map(({ department }) => department))]
    .filter(Boolean)
    .join(", ");
