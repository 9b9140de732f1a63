import type { Kysely } from "kysely";
import { lockCouncil } from "#db/queries/councils.ts";
import { listRolesInCouncil } from "#db/queries/memberships.ts";
import { insertReset } from "#db/queries/password-resets.ts";
import {
  type Account,
  findAccountByEmail,
  insertPerson,
} from "#db/queries/people.ts";
import { insertPlanMember, listPlanRolesOf } from "#db/queries/plan-members.ts";
import type { Plan } from "#db/queries/plans.ts";
import type { Tables } from "#db/schema.ts";
import { stagesOver } from "#workflows/challenge.ts";
import { sideOf } from "#workflows/people.ts";
import {
  type PlanRole,
  mayWriteInPlan,
  planRoleTitle,
} from "#workflows/plan-permissions.ts";
import type { Context } from "../../context.server.ts";
import { Invalid } from "../../errors.ts";
import { roleFrom } from "../../people/invitation.ts";
import { newLink } from "../../people/write-invitation.server.ts";
import type { PlanHand } from "../change-plan.server.ts";
import { partLetter } from "./member-letter.ts";
import type { Write } from "../../people/with-letters.server.ts";

type PlanNamed = Pick<Plan, "id" | "title" | "councilId" | "councilName">;

/** A plan in hand, by its names, and where its letters go. */
type Hand = Omit<PlanHand, "plan"> & { plan: PlanNamed; write: Write };

/** Who gets which part. */
export interface NewMember {
  name: string;
  email: string;
  role: PlanRole;
}

/**
 * Gives a person a part of their own in a plan, and tells them by a letter;
 * with a link for a first password where they have none.
 * @throws Invalid on `email` for who has one already, and for a peer of the
 *   council who would write
 */
export async function givePart(
  { settings }: Pick<Context, "settings">,
  { db, at, newId, who, plan, write, record }: Hand,
  { name, email, role }: NewMember,
): Promise<void> {
  await lockCouncil(db, plan.councilId);
  const known = await findAccountByEmail(db, email);
  if (known) await refuse(db, plan, known, role);
  const person = known ?? { id: newId(), name, email, passwordHash: null };
  if (!known) {
    await insertPerson(db, { ...person, isProgrammeManager: false, at });
  }
  const ids = { id: newId(), planId: plan.id, personId: person.id };
  await insertPlanMember(db, { ...ids, role, at });
  const subject = `${person.name}, ${planRoleTitle(role).toLowerCase()}`;
  await record({ event: "partGiven", subject });
  const link = person.passwordHash === null ? newLink(at) : null;
  if (link) await insertReset(db, { personId: person.id, at, ...link.row });
  const told = { email, name: person.name, role, plan, by: who.name };
  await write(partLetter(settings, { ...told, token: link?.token ?? null }));
}

async function refuse(
  db: Kysely<Tables>,
  plan: PlanNamed,
  account: Account,
  role: PlanRole,
) {
  if ((await listPlanRolesOf(db, plan.id, account.id)).length > 0) {
    throw new Invalid({
      email: `${account.name} has a part in this plan already: change it on the people page`,
    });
  }
  const conflict = await peerConflict(db, plan, account, role);
  if (conflict) throw new Invalid({ email: conflict });
}

/**
 * Says so when a peer of a council would write one of its plans: a critical
 * friend comes from outside. Null when that is not so.
 */
export async function peerConflict(
  db: Kysely<Tables>,
  { councilId, councilName }: Pick<Plan, "councilId" | "councilName">,
  person: { id: string; name: string },
  role: PlanRole,
): Promise<string | null> {
  if (!mayWriteInPlan("actions", [role])) return null;
  const held = await listRolesInCouncil(db, councilId, person.id, stagesOver);
  if (!held.some((one) => sideOf(roleFrom(one)) === "team")) return null;
  return `Conflict of interest: ${person.name} has or had a role in the peer team of a challenge of ${councilName}. Nobody can be a peer of a council and write its plan: choose the part of a viewer, or somebody else.`;
}
