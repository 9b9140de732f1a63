import type { Kysely, Updateable } from "kysely";
import type { ChallengeTable, Tables } from "../schema.ts";
import { textsTo } from "../values.ts";
import type { Challenge } from "./challenges.ts";

/** What a new challenge starts with. */
export type NewChallenge = Pick<
  Challenge,
  | "id"
  | "councilId"
  | "title"
  | "frameworkKey"
  | "mode"
  | "levelSought"
  | "areasInScope"
  | "createdAt"
> & { previousChallengeId?: string | null };

/**
 * Adds a challenge in scoping, at version 1, with three days on site and ten
 * working days for comments until the scope says else.
 */
export async function insertChallenge(
  db: Kysely<Tables>,
  challenge: NewChallenge,
): Promise<void> {
  await db
    .insertInto("challenge")
    .values({
      id: challenge.id,
      council_id: challenge.councilId,
      title: challenge.title,
      framework_key: challenge.frameworkKey,
      mode: challenge.mode,
      level_sought: challenge.levelSought,
      areas_in_scope: textsTo(challenge.areasInScope),
      terms_of_reference: "",
      welcome_message: "",
      days_on_site: 3,
      comment_working_days: 10,
      state: "scoping",
      version: 1,
      scope_version: 1,
      previous_challenge_id: challenge.previousChallengeId ?? null,
      created_at: challenge.createdAt,
    })
    .execute();
}

/** The columns that the scope may change. */
export type Scope = Pick<
  Challenge,
  | "title"
  | "mode"
  | "levelSought"
  | "areasInScope"
  | "termsOfReference"
  | "welcomeMessage"
  | "firstDayOnSite"
  | "daysOnSite"
  | "commentWorkingDays"
  | "commentsDue"
  | "narrativeWordLimit"
>;

/**
 * Saves the scope if nobody saved it since it was read.
 * @returns false when its version is no longer `version`
 */
export async function updateScope(
  db: Kysely<Tables>,
  { id, version, scope }: { id: string; version: number; scope: Scope },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("challenge")
    .set({
      title: scope.title,
      mode: scope.mode,
      level_sought: scope.levelSought,
      areas_in_scope: textsTo(scope.areasInScope),
      terms_of_reference: scope.termsOfReference,
      welcome_message: scope.welcomeMessage,
      first_day_on_site: scope.firstDayOnSite,
      days_on_site: scope.daysOnSite,
      comment_working_days: scope.commentWorkingDays,
      comments_due: scope.commentsDue,
      narrative_word_limit: scope.narrativeWordLimit,
      scope_version: version + 1,
    })
    .where("id", "=", id)
    .where("scope_version", "=", version)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

/**
 * Stores a move if nobody moved the challenge since it was read.
 * @returns false when its version is no longer `version`
 */
export async function updateState(
  db: Kysely<Tables>,
  move: {
    id: string;
    version: number;
    state: string;
    /** Other columns that the move itself decides. */
    also?: Updateable<ChallengeTable>;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("challenge")
    .set({ ...move.also, state: move.state, version: move.version + 1 })
    .where("id", "=", move.id)
    .where("version", "=", move.version)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

/** Waives the council's words on impact, or (null) takes the waiver back. */
export async function updateImpactWaiver(
  db: Kysely<Tables>,
  id: string,
  reason: string | null,
): Promise<void> {
  await db
    .updateTable("challenge")
    .set({ impact_waived_reason: reason })
    .where("id", "=", id)
    .execute();
}

/**
 * Makes other changes to a challenge wait until this transaction ends. Call it
 * first in one; without a transaction nobody waits.
 */
export async function lockChallenge(
  db: Kysely<Tables>,
  id: string,
): Promise<void> {
  await db
    .updateTable("challenge")
    .set((eb) => ({ version: eb.ref("version") }))
    .where("id", "=", id)
    .execute();
}
