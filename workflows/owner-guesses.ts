import { areInitials } from "./owner-kinds.ts";
import { ownerKey } from "./owners.ts";

/** Somebody whom words of a plan may mean. */
export interface Nameable {
  name: string;
}

/**
 * Who words of a plan may mean: those with these initials, and those whose
 * name holds the words or stands in them whole. Guesses, for somebody to
 * choose among; never an answer.
 * @returns some of `known`, in its order
 */
export function likelyOwners<T extends Nameable>(
  words: string,
  known: readonly T[],
): T[] {
  const said = ownerKey(words);
  if (said === "") return [];
  const letters = areInitials(words) ? said.replaceAll(/\P{L}/gu, "") : null;
  return known.filter(({ name }) => {
    const full = ownerKey(name);
    return letters === null
      ? stands(said, full) || stands(full, said)
      : initialsOf(full).includes(letters);
  });
}

/** Of a name with a hyphen both: "amo" and "ao" for Anne-Marie Oak. */
function initialsOf(name: string): string[] {
  return [/[\s-]+/, /\s+/].map((between) =>
    name
      .split(between)
      .map((word) => /\p{L}/u.exec(word)?.[0] ?? "")
      .join(""),
  );
}

/** Whether words stand whole in others: "fenn" in "cleo fenn". */
const stands = (words: string, within: string): boolean =>
  words !== "" && ` ${within} `.includes(` ${words} `);
