import { findChallenge } from "#db/queries/challenges.ts";
import { listRolesOf } from "#db/queries/memberships.ts";
import type { Kysely } from "kysely";
import type { Tables } from "#db/schema.ts";
import { type Area, frameworkOf } from "#workflows/frameworks/index.ts";
import { type Role, type Side, roles, sideFrom } from "#workflows/people.ts";
import {
  type Content,
  type Editable,
  type Sight,
  mayEdit,
  sightOf,
} from "#workflows/permissions.ts";
import { type Stage, stages } from "#workflows/stages.ts";
import { NotFound } from "../errors.ts";
import type { Visitor } from "../people/visitor.server.ts";

/** A challenge as one person stands in it. */
export interface Standing {
  who: Visitor;
  challenge: NonNullable<Awaited<ReturnType<typeof findChallenge>>>;
  stage: Stage;
  roles: Role[];
  side: Side;
  framework: ReturnType<typeof frameworkOf>;
  /** The areas in scope, in the framework's order. */
  areas: Area[];
  /** How much of a content this person sees. */
  sees: (content: Content) => Sight;
  /** Whether this person may write a content now. */
  may: (content: Editable) => boolean;
}

/**
 * Loads a challenge for a person, inside or outside a transaction.
 * @throws NotFound when there is none, or the person has no place in it
 */
export async function enter(
  db: Kysely<Tables>,
  who: Visitor,
  challengeId: string,
): Promise<Standing> {
  const challenge = await findChallenge(db, challengeId);
  if (!challenge) throw new NotFound();
  const stored = await listRolesOf(db, challengeId, who.id);
  const held = roles.filter(
    (role) =>
      stored.includes(role) ||
      (role === "programmeManager" && who.isProgrammeManager),
  );
  const side = sideFrom(held);
  if (!side) throw new NotFound();
  const stage = stageFrom(challenge.state);
  const framework = frameworkOf(challenge.frameworkKey);
  return {
    who,
    challenge,
    stage,
    roles: held,
    side,
    framework,
    areas: framework.areas.filter(({ key }) =>
      challenge.areasInScope.includes(key),
    ),
    sees: (content) => sightOf(content, held),
    may: (content) => mayEdit(content, stage, held),
  };
}

/** A stored state as a stage. Throws on a name that is none: corrupt data. */
export function stageFrom(state: string): Stage {
  const stage = stages.find((known) => known === state);
  if (!stage) throw new Error(`Unknown state: ${state}`);
  return stage;
}
