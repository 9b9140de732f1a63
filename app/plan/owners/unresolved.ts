import { ownerKey, unresolved } from "#workflows/owners.ts";
import type { ActionShown } from "../shown.ts";
import { byWords, planWhose } from "./ask-owner.ts";

type Owned = Pick<ActionShown, "id" | "number" | "ownersSeen">;

/** So many actions are named beside words; a link leads to all. */
const mostNamed = 5;

/** The words of a plan that nobody has resolved, with where they stand. */
export function unresolvedIn(top: string, actions: readonly Owned[]) {
  const seen = actions.flatMap(({ ownersSeen }) => ownersSeen);
  const where = new Map<string, Array<{ id: string; number: number }>>();
  for (const { id, number, ownersSeen } of actions) {
    for (const key of new Set(ownersSeen.map((one) => one.key))) {
      where.set(key, [...(where.get(key) ?? []), { id, number }]);
    }
  }
  return unresolved(seen).map(({ text, kind }) => {
    const key = ownerKey(text);
    const inActions = where.get(key) ?? [];
    return {
      ...{ key, text, kind, count: inActions.length },
      first: inActions.slice(0, mostNamed),
      all: planWhose(top, byWords(key)),
    };
  });
}

export type UnresolvedWords = ReturnType<typeof unresolvedIn>[number];
