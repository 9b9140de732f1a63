import type { RefinementCtx } from "zod";
import { line, optionalLine } from "../forms/fields.ts";

const longest = 300;

/** The number in "Item 6", "item 6: Staff survey" or "6"; null in all else. */
export function itemNumberIn(typed: string): number | null {
  const [, digits] = /^(?:item\s*)?(\d{1,6})\s*(?::.*)?$/i.exec(typed) ?? [];
  return digits ? Number(digits) : null;
}

/** Examples of what to type, for a hint. */
export const howToName =
  "Its number on the register, or the beginning of its name, such as “Item 6”.";

function numberOf(typed: string, faults: RefinementCtx) {
  const number = itemNumberIn(typed);
  if (typed !== "" && number === null) {
    faults.addIssue({
      code: "custom",
      message: "Begin with the item’s number on the register, such as “Item 6”",
    });
  }
  return number ?? undefined;
}

/** An item of evidence as people name it, by its number; may be left out. */
export const optionalItem = optionalLine(longest)
  .transform(numberOf)
  .optional();

/** An item of evidence that must be named. */
export const namedItem = (missing: string) =>
  line(missing, longest).transform(
    (typed, faults) => numberOf(typed, faults) ?? 0,
  );
