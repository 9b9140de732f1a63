import { finderOfPeople } from "#workflows/people-named.ts";
import type { Block } from "../blocks.ts";
import { type Find, isOfTheTeam } from "./find.ts";

interface Known {
  /** People of the council's side, by name. */
  people: readonly string[];
  /** Names that prove nothing: the council's, and those of the team. */
  others: readonly string[];
}

/**
 * People of the council's side who are named in a report. What was said to a
 * team is nobody's by name, so a report speaks of roles. A surname that the
 * report, the council or a member of the team has as a word proves nothing.
 */
export function namesFound(blocks: readonly Block[], known: Known): Find[] {
  const ordinary = new Set([
    ...blocks.flatMap(({ text }) => wordsInLowerCase(text)),
    ...known.others.flatMap((name) =>
      (name.match(/[\p{L}'’-]+/gu) ?? []).map((word) => word.toLowerCase()),
    ),
  ]);
  const find = finderOfPeople(known.people, ordinary);
  return blocks.filter(isOfTheTeam).flatMap(({ id, text }) =>
    find(text).map(({ at: start, end, words, name }): Find => ({
      check: "names",
      sentence:
        words === name
          ? `“${words}” is somebody of the council’s side`
          : `“${words}” may be ${name}, of the council’s side`,
      ...{ blockId: id, at: { start, end }, where: null },
    })),
  );
}

const wordsInLowerCase = (text: string) =>
  text.match(/(?<![\p{L}'’-])\p{Ll}[\p{Ll}'’-]*/gu) ?? [];
