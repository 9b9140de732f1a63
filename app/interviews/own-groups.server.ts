import { deleteGroup, insertGroups } from "#db/queries/stakeholder-groups.ts";
import { ownGroupKind } from "#workflows/stakeholders.ts";
import { type Attempt, edit, editOnce } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid, NotFound, NotNow } from "../errors.ts";
import { refuseMore } from "../forms/most-listed.ts";
import { type AddGroupInput, groupsPage } from "./groups.ts";
import { groupMeant, keepGroups } from "./keep-groups.server.ts";

/**
 * Adds a group of the challenge's own, marked as needed.
 * @throws Invalid when there is one of this name, NotNow when there are as many
 *   as a list holds
 */
export async function addGroup(
  app: Context,
  attempt: Attempt,
  input: AddGroupInput,
): Promise<string> {
  const { name } = input;
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "stakeholderGroups", async (change) => {
    const { db, challenge, newId } = change;
    const groups = await keepGroups(change);
    const same = (other: string) => other.toLowerCase() === name.toLowerCase();
    if (groups.some((group) => same(group.name))) {
      throw new Invalid({ name: "There is a group of this name already" });
    }
    refuseMore(groups, "stakeholder groups");
    await insertGroups(db, challenge.id, [
      { id: newId(), kind: ownGroupKind, name, needed: true },
    ]);
    await change.record({
      event: "groupAdded",
      subject: name,
      audience: "both",
    });
    return groupsPage(challenge.id);
  });
}

/**
 * Takes away a group that the challenge added itself.
 * @throws NotFound for a usual or unknown one, NotNow when a session names it
 */
export async function removeGroup(
  app: Context,
  attempt: Attempt,
  id: string,
): Promise<string> {
  return edit(app, attempt, "stakeholderGroups", async (change) => {
    const { db, challenge } = change;
    const group = groupMeant(await keepGroups(change), id);
    if (group?.kind !== ownGroupKind) throw new NotFound();
    if (!(await deleteGroup(db, challenge.id, group.id))) {
      throw new NotNow(
        `A session names “${group.name}”: give the session another group first.`,
      );
    }
    await change.record({
      event: "groupRemoved",
      subject: group.name,
      audience: "both",
    });
    return groupsPage(challenge.id);
  });
}
