import { updateNeeded } from "#db/queries/stakeholder-groups.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { type MarkGroupsInput, groupsPage } from "./groups.ts";
import { groupMeant, keepGroups } from "./keep-groups.server.ts";

/**
 * Marks the groups that the team needs to meet. Only what was changed on the
 * page is changed: two who mark at once both get what they marked, and a group
 * that one has removed meanwhile is passed over.
 */
export async function markGroups(
  app: Context,
  attempt: Attempt,
  { needed, was }: MarkGroupsInput,
): Promise<string> {
  return edit(app, attempt, "stakeholderGroups", async (change) => {
    const { db, challenge } = change;
    const groups = await keepGroups(change);
    const idsOf = (asked: readonly string[]) =>
      asked.flatMap((name) => groupMeant(groups, name)?.id ?? []);
    const ticked = idsOf(needed);
    const before = idsOf(was);
    const after = groups
      .filter(({ id, needed: now }) => {
        const changed = ticked.includes(id) !== before.includes(id);
        return changed ? ticked.includes(id) : now;
      })
      .map(({ id }) => id);
    if (groups.every(({ id, needed }) => needed === after.includes(id))) {
      return groupsPage(challenge.id);
    }
    await updateNeeded(db, challenge.id, after);
    await change.record({ event: "groupsMarked", audience: "both" });
    return groupsPage(challenge.id);
  });
}
