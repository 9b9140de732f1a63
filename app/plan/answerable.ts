import { findingName } from "../findings/finding.ts";
import type { Block } from "../report/blocks.ts";
import { type SentThing, textOf, thingsIn } from "../report/sent-things.ts";
import { excerpt } from "../ui/excerpt.ts";

/** What an action may answer: a recommendation or an area for consideration. */
export interface Answerable {
  kind: "recommendation" | "finding";
  id: string;
  /** As people cite it, e.g. "Recommendation 2". */
  name: string;
  /** Its first words, for lists. */
  title: string;
  /** All of it as plain text; empty lines part paragraphs, "- " is a bullet. */
  text: string;
  areaKey: string | null;
}

/**
 * The recommendations and areas for consideration of a report that was sent,
 * each in its order. Working rows are never asked: what was not sent does not
 * exist for the council.
 * @param numberOf the number of an area as the framework gives it
 */
export function answerableIn(
  blocks: readonly Block[],
  numberOf: (areaKey: string) => number | undefined,
): Answerable[] {
  const considerations = thingsIn(blocks, "finding").filter(
    ({ head }) => head.sort === "consideration",
  );
  return [
    ...thingsIn(blocks, "recommendation").map((thing) => ({
      kind: "recommendation" as const,
      name: `Recommendation ${thing.head.label}`.trim(),
      ...wordsOf(thing),
    })),
    ...considerations.map((thing) => ({
      kind: "finding" as const,
      name: considerationName(thing.head, numberOf),
      ...wordsOf(thing),
    })),
  ];
}

function considerationName(
  { sort, label, areaKey }: Block,
  numberOf: (areaKey: string) => number | undefined,
): string {
  const number = areaKey === null ? undefined : numberOf(areaKey);
  const area = number === undefined ? undefined : { number };
  return findingName({ kind: sort, number: label }, area);
}

function wordsOf({ id, head, blocks }: SentThing) {
  const [first = ""] = (head.leadIn || head.text).split("\n");
  return {
    id,
    title: excerpt(first.replace(/:$/, ""), 120),
    text: textOf(blocks),
    areaKey: head.areaKey,
  };
}
