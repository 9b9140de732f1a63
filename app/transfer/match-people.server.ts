import type { Kysely } from "kysely";
import {
  type Council,
  findCouncil,
  findCouncilByName,
} from "#db/queries/councils.ts";
import { listRolesInCouncil } from "#db/queries/memberships.ts";
import { listPlanRolesInCouncil } from "#db/queries/plan-members.ts";
import { stagesOver } from "#workflows/challenge.ts";
import { type TransferPerson, findPeopleHere } from "#db/queries/transfer.ts";
import type { Tables } from "#db/schema.ts";
import {
  type ChallengeRole,
  challengeRoles,
  conflictOfInterest,
  sideOf,
} from "#workflows/people.ts";
import { mayWriteInPlan, planRolesFrom } from "#workflows/plan-permissions.ts";
import type { Content } from "./archive.ts";

/** Which id each stranger has here, and who of them is new. */
export interface Match<T> {
  ids: ReadonlyMap<string, string>;
  added: T[];
}

/** Matches people by email; who is new keeps the id they bring, if it is free. */
export async function matchPeople(
  db: Kysely<Tables>,
  people: readonly TransferPerson[],
  newId: () => string,
): Promise<Match<TransferPerson>> {
  const here = await findPeopleHere(db, people);
  const byEmail = new Map(here.map(({ email, id }) => [email, id]));
  const taken = new Set(here.map(({ id }) => id));
  const ids = new Map<string, string>();
  const added: TransferPerson[] = [];
  for (const person of people) {
    const known = byEmail.get(person.email);
    const id = known ?? (taken.has(person.id) ? newId() : person.id);
    ids.set(person.id, id);
    if (known === undefined) added.push({ ...person, id });
  }
  return { ids, added };
}

/**
 * Matches the council by name, whatever its capitals; a new one keeps its id,
 * if that is free.
 */
export async function matchCouncil(
  db: Kysely<Tables>,
  council: Council,
  newId: () => string,
): Promise<Match<Council>> {
  const known = await findCouncilByName(db, council.name);
  if (known) return { ids: new Map([[council.id, known.id]]), added: [] };
  const isTaken = await findCouncil(db, council.id);
  const id = isTaken ? newId() : council.id;
  return { ids: new Map([[council.id, id]]), added: [{ ...council, id }] };
}

/**
 * Refuses an import that would put somebody on both sides of one council, by
 * what the file says or by what is here. Call it with the council locked.
 * @throws an Error that names the person
 */
export async function refuseConflicts(
  db: Kysely<Tables>,
  { people, tables }: Content,
  councilId: string,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const isOver = tables.challenge.every(({ state }) =>
    stagesOver.some((stage) => stage === state),
  );
  for (const person of people) {
    const rows = tables.membership.filter(
      (row) => row["person_id"] === person.id,
    );
    const live = rolesIn(rows.filter((row) => !row["ended_at"]));
    if (live.some((role) => conflictOfInterest(role, live))) {
      throw new Error(`In the export ${person.email} stands on both sides.`);
    }
    await refuseWritingPeer(db, person, {
      ...{ live, councilId, id: ids.get(person.id) ?? person.id },
      parts: tables.plan_membership
        .filter((row) => row["person_id"] === person.id && !row["ended_at"])
        .map(({ role }) => String(role)),
    });
    // As here: what was read there stays in its reader's head while it runs.
    const wanted = isOver ? live : rolesIn(rows);
    if (wanted.length === 0) continue;
    const stored = await listRolesInCouncil(
      db,
      councilId,
      ids.get(person.id) ?? person.id,
      stagesOver,
    );
    const held = stored.flatMap(roleFrom);
    if (wanted.some((role) => conflictOfInterest(role, held))) {
      throw new Error(
        `${person.email} stands on the other side in another challenge of this council here.`,
      );
    }
  }
}

/** Nobody is a peer of a council and writes its plan, there or here. */
async function refuseWritingPeer(
  db: Kysely<Tables>,
  { email }: { email: string },
  {
    live,
    councilId,
    id,
    parts,
  }: {
    live: readonly ChallengeRole[];
    councilId: string;
    id: string;
    parts: readonly string[];
  },
): Promise<void> {
  const isPeer = (held: readonly ChallengeRole[]) =>
    held.some((role) => sideOf(role) === "team");
  const writes = (own: readonly string[]) =>
    mayWriteInPlan("actions", planRolesFrom([], own));
  const held = await listRolesInCouncil(db, councilId, id, stagesOver);
  const here = await listPlanRolesInCouncil(db, councilId, id);
  const isPeerAnywhere = isPeer(live) || isPeer(held.flatMap(roleFrom));
  const isNew = isPeer(live) || writes(parts);
  if (!isNew || !isPeerAnywhere || !writes([...parts, ...here])) return;
  throw new Error(
    `${email} is in the peer team of this council, and writes its improvement plan: that cannot be both.`,
  );
}

const rolesIn = (rows: ReadonlyArray<Record<string, unknown>>) =>
  rows.flatMap(({ role }) => roleFrom(String(role)));

function roleFrom(stored: string): ChallengeRole[] {
  return challengeRoles.filter((role) => role === stored);
}
