import type { Action, ActionLink } from "#db/queries/actions.ts";
import type { Framework } from "#workflows/frameworks/schema.ts";
import { findingName } from "../findings/finding.ts";
import type { Pickable } from "../forms/picks.ts";
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
  /** Its area; those of the findings it rests on, for a recommendation. */
  areaKeys: readonly string[];
}

/** Those of a kind as choices, found by all that they say. */
export const choicesOf = (
  offered: readonly Answerable[],
  wanted: Answerable["kind"],
): Pickable[] =>
  offered
    .filter(({ kind }) => kind === wanted)
    .map(({ id, name, title, text, areaKeys: [group] }) => ({
      value: id,
      label: name,
      hint: title,
      words: text,
      group,
    }));

/**
 * The recommendations and areas for consideration of a report that was sent,
 * each in its order. Working rows are never asked: what was not sent does not
 * exist for the council.
 * @param framework names the areas
 */
export function answerableIn(
  blocks: readonly Block[],
  framework: Framework,
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
      name: considerationName(thing.head, framework),
      ...wordsOf(thing),
    })),
  ];
}

/** The ids of what each action answers, by the action's id. */
export type Answered = ReadonlyMap<string, ReadonlySet<string>>;

/** Gathers the links of a plan by action. */
export function answeredByAction(links: readonly ActionLink[]): Answered {
  const answered = new Map<string, Set<string>>();
  for (const { actionId, recommendationId, findingId } of links) {
    const ids = answered.get(actionId) ?? new Set();
    answered.set(actionId, ids.add(recommendationId ?? findingId ?? ""));
  }
  return answered;
}

/**
 * The areas in which an action is found: the one it is placed in, and those of
 * all that it answers.
 */
export function areasOfAction(
  { id, areaKey }: Pick<Action, "id" | "areaKey">,
  answered: Answered,
  answerable: readonly Pick<Answerable, "id" | "areaKeys">[],
): string[] {
  const ids = answered.get(id);
  const answers = answerable.filter((one) => ids?.has(one.id));
  const placed = areaKey === null ? [] : [areaKey];
  return [
    ...new Set([...placed, ...answers.flatMap(({ areaKeys }) => areaKeys)]),
  ];
}

function considerationName(
  { sort, label, areaKey }: Block,
  { areas }: Framework,
): string {
  const area = areas.find(({ key }) => key === areaKey);
  return findingName({ kind: sort, number: label }, area);
}

function wordsOf({ id, head, blocks }: SentThing) {
  const [first = ""] = (head.leadIn || head.text).split("\n");
  return {
    id,
    title: excerpt(first.replace(/:$/, ""), 120),
    text: textOf(blocks),
    areaKeys: head.areaKey === null ? (head.areaKeys ?? []) : [head.areaKey],
  };
}
