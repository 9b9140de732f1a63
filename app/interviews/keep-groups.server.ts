import { insertGroups, listGroups } from "#db/queries/stakeholder-groups.ts";
import { usualGroups } from "#workflows/stakeholders.ts";
import type { Change } from "../challenge/change.server.ts";

/** The stored groups of a challenge; stores the usual ones when there is none. */
export async function keepGroups({
  db,
  challenge,
  newId,
}: Pick<Change, "db" | "challenge" | "newId">) {
  const stored = await listGroups(db, challenge.id);
  if (stored.length > 0) return stored;
  const usual = usualGroups.map(({ kind, name }) => ({
    id: newId(),
    kind,
    name,
    needed: false,
    sessions: 0,
  }));
  await insertGroups(db, challenge.id, usual);
  return usual;
}

/** The group that a form meant: by its id, or by its kind if it was usual. */
export function groupMeant<G extends { id: string; kind: string }>(
  groups: readonly G[],
  asked: string,
): G | undefined {
  return groups.find(
    ({ id, kind }) =>
      id === asked ||
      (kind === asked && usualGroups.some((usual) => usual.kind === kind)),
  );
}
