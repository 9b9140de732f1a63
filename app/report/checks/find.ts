import type { Block } from "../blocks.ts";

/** What is looked for in a report before it is sent, in the order shown. */
export const checkNames = [
  "emptySections",
  "withoutSource",
  "oneKindOfSource",
  "recommendations",
  "requests",
  "answers",
  "wordings",
  "names",
  "voices",
  "references",
  "acronyms",
  "marks",
] as const;

export type CheckName = (typeof checkNames)[number];

/** One thing to look at before a report is sent. */
export interface Find {
  check: CheckName;
  sentence: string;
  /** The block it is in; null where it is in none. */
  blockId: string | null;
  /** The words in that block that it is about; null for all of it. */
  at: { start: number; end: number } | null;
  /** Where it is mended, inside the challenge; null: where it stands. */
  where: string | null;
}

/**
 * Whether the team wrote the words of a block: not the names of the areas and
 * of its own members, and not what the council says in its own words.
 */
export const isOfTheTeam = ({ id, sort }: Block): boolean =>
  sort !== "council" && !/^background:(area|member):/.test(id);
