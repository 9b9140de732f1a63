import type { Facts } from "#workflows/facts.ts";
import type { Block } from "../blocks.ts";
import { acronymsBefore } from "./acronyms.ts";
import { emptySections } from "./empty-sections.ts";
import { type Find, checkNames } from "./find.ts";
import { marksLeft } from "./marks.ts";
import { findsFromFacts } from "./from-facts.ts";
import { namesFound } from "./names.ts";
import type { WordedBlock } from "../wordings/worded-blocks.ts";
import { voicesFound } from "./voices.ts";
import { brokenReferences } from "./references.ts";
import { changedWordings } from "./wordings.ts";

interface Checked {
  /** The working draft, under the ids of the version sent last. */
  blocks: readonly Block[];
  /** The version sent last; none before the first. */
  sent: readonly Block[];
  facts: Facts;
  /** What it words otherwise. */
  worded: readonly WordedBlock[];
  /** What is wrong with the answers that go out with it. */
  answers: readonly Find[];
  /** Names of people of the council's side. */
  people: readonly string[];
  /** Names that prove nobody named: the council's, the team's. */
  others: readonly string[];
  /** Who is met in each session, as it is written there. */
  met: readonly string[];
}

/** A find by which a page can be led to. */
export interface NumberedFind extends Find {
  /** "names-2". */
  id: string;
}

/**
 * All there is to look at before a report is sent, check by check; the same
 * words twice in one block are one find.
 */
export function findAll(checked: Checked): NumberedFind[] {
  const { blocks, sent, facts, worded, people, others, met } = checked;
  const { answers } = checked;
  const finds = [
    ...emptySections(blocks),
    ...findsFromFacts(facts, blocks),
    ...answers,
    ...changedWordings(worded),
    ...namesFound(blocks, { people, others }),
    ...voicesFound(blocks, met),
    ...brokenReferences(blocks, sent),
    ...acronymsBefore(blocks),
    ...marksLeft(blocks),
  ];
  const once = finds.filter(firstOfItsKind());
  return checkNames.flatMap((check) =>
    once
      .filter((find) => find.check === check)
      .map((find, at) => ({ ...find, id: `${check}-${at + 1}` })),
  );
}

function firstOfItsKind() {
  const seen = new Set<string>();
  return ({ blockId, sentence }: Find): boolean => {
    const before = seen.size;
    return seen.add(`${blockId}\n${sentence}`).size > before;
  };
}
