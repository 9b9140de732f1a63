import type { Facts, Pointer } from "#workflows/facts.ts";
import type { Block } from "../blocks.ts";
import type { CheckName, Find } from "./find.ts";

/**
 * What the facts that steps ask about say of a report: the same sentences'
 * grounds, each with its block where it has one.
 */
export function findsFromFacts(
  facts: Pick<
    Facts,
    | "findingsWithoutSource"
    | "findingsWithLostSourcesOnly"
    | "findingsWithOneKindOfSource"
    | "recommendationsWithoutFinding"
    | "requestsOpen"
  >,
  blocks: readonly Block[],
): Find[] {
  const heads = new Map<string, string>();
  for (const { id, ref } of blocks.toReversed()) {
    if (ref) heads.set(`${ref.type}s/${ref.id}`, id);
  }
  const each = (
    check: CheckName,
    pointers: readonly Pointer[],
    sentence: (name: string) => string,
  ) =>
    pointers.map(({ name, where }): Find => {
      const blockId = heads.get(where) ?? null;
      return { check, sentence: sentence(name), blockId, at: null, where };
    });
  return [
    ...each(
      "withoutSource",
      facts.findingsWithoutSource,
      (name) => `${name} cites no source`,
    ),
    ...each(
      "withoutSource",
      facts.findingsWithLostSourcesOnly,
      (name) => `${name} cites only what was withdrawn or removed`,
    ),
    ...each(
      "oneKindOfSource",
      facts.findingsWithOneKindOfSource,
      (name) => `${name} rests on a single kind of source`,
    ),
    ...each(
      "recommendations",
      facts.recommendationsWithoutFinding,
      (name) => `${name} cites no finding`,
    ),
    ...each(
      "requests",
      facts.requestsOpen,
      (name) => `${name} is not answered`,
    ),
  ];
}
