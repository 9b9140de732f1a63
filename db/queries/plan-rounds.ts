import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Day, Moment } from "../values.ts";

/** A round in which owners are asked for progress. */
export interface PlanRound {
  id: string;
  number: number;
  title: string;
  message: string;
  dueOn: Day;
  /** Whether what is answered moves status and date without the lead. */
  atOnce: boolean;
  startedAt: Moment;
  startedBy: string;
  /** To whom questions go. */
  startedByEmail: string;
  remindedAt: Moment | null;
  lockedAt: Moment | null;
  /** The edition that locking it made. */
  edition: number | null;
}

const rounds = (db: Kysely<Tables>) =>
  db
    .selectFrom("plan_round")
    .innerJoin("person", "person.id", "plan_round.started_by")
    .leftJoin("plan_edition", "plan_edition.id", "plan_round.edition_id")
    .select([
      "plan_round.id",
      "plan_round.number",
      "plan_round.title",
      "plan_round.message",
      "plan_round.due_on",
      "plan_round.at_once",
      "plan_round.started_at",
      "person.name as started_by",
      "person.email as started_by_email",
      "plan_round.reminded_at",
      "plan_round.locked_at",
      "plan_edition.number as edition",
    ]);

type Row = Awaited<
  ReturnType<ReturnType<typeof rounds>["executeTakeFirstOrThrow"]>
>;

const fromRow = (row: Row): PlanRound => ({
  ...{ id: row.id, number: row.number, title: row.title },
  ...{ message: row.message, dueOn: row.due_on, atOnce: row.at_once === 1 },
  ...{ startedAt: row.started_at, startedBy: row.started_by },
  ...{ startedByEmail: row.started_by_email, remindedAt: row.reminded_at },
  ...{ lockedAt: row.locked_at, edition: row.edition },
});

/** The rounds of a plan, newest first. */
export async function listPlanRounds(
  db: Kysely<Tables>,
  planId: string,
): Promise<PlanRound[]> {
  const rows = await rounds(db)
    .where("plan_round.plan_id", "=", planId)
    .orderBy("plan_round.number", "desc")
    .execute();
  return rows.map(fromRow);
}

/** One round of a plan, or undefined. */
export async function findPlanRound(
  db: Kysely<Tables>,
  planId: string,
  number: number,
): Promise<PlanRound | undefined> {
  const row = await rounds(db)
    .where("plan_round.plan_id", "=", planId)
    .where("plan_round.number", "=", number)
    .executeTakeFirst();
  return row && fromRow(row);
}

/** The rounds that are open in any plan, with the nation of its council. */
export async function listOpenRounds(db: Kysely<Tables>) {
  return db
    .selectFrom("plan_round")
    .innerJoin("plan", "plan.id", "plan_round.plan_id")
    .innerJoin("council", "council.id", "plan.council_id")
    .select([
      "plan.id as planId",
      "plan.title as planTitle",
      "council.name as councilName",
      "council.nation",
      "plan_round.number",
      "plan_round.due_on as dueOn",
      "plan_round.started_at as startedAt",
    ])
    .where("plan_round.locked_at", "is", null)
    .orderBy("plan_round.id")
    .execute();
}

/** Somebody who is asked in a round. */
export interface PlanAsk {
  id: string;
  personId: string;
  name: string;
  email: string;
  askedAt: Moment;
  /** When they were last written to. */
  writtenAt: Moment;
  endedAt: Moment | null;
  /** "withdrawn", "notThey" or "left". */
  endedWhy: string | null;
}

const asks = (db: Kysely<Tables>) =>
  db
    .selectFrom("plan_ask")
    .innerJoin("person", "person.id", "plan_ask.person_id")
    .select([
      "plan_ask.id",
      "plan_ask.person_id as personId",
      "plan_ask.name",
      "person.email",
      "plan_ask.asked_at as askedAt",
      "plan_ask.written_at as writtenAt",
      "plan_ask.ended_at as endedAt",
      "plan_ask.ended_why as endedWhy",
    ]);

/** Everybody who is asked in a round, by name. */
export async function listAsks(
  db: Kysely<Tables>,
  roundId: string,
): Promise<PlanAsk[]> {
  return asks(db)
    .where("plan_ask.round_id", "=", roundId)
    .orderBy("plan_ask.name")
    .orderBy("plan_ask.id")
    .execute();
}

/** Which live actions somebody is asked about in a round. */
export async function listAskedActions(
  db: Kysely<Tables>,
  roundId: string,
): Promise<Array<{ askId: string; actionId: string }>> {
  return db
    .selectFrom("plan_ask_action")
    .innerJoin("plan_ask", "plan_ask.id", "plan_ask_action.ask_id")
    .innerJoin("plan_action", "plan_action.id", "plan_ask_action.action_id")
    .select([
      "plan_ask_action.ask_id as askId",
      "plan_ask_action.action_id as actionId",
    ])
    .where("plan_ask.round_id", "=", roundId)
    .where("plan_action.removed_at", "is", null)
    .orderBy("plan_action.number")
    .execute();
}

/** Whom a link is for, in which round of which plan. */
export interface AskByLink {
  ask: PlanAsk;
  planId: string;
  planTitle: string;
  councilName: string;
  round: PlanRound;
}

/** The ask that a link leads to; undefined for none, or one that has ended. */
export async function findAskByLink(
  db: Kysely<Tables>,
  tokenHash: string,
): Promise<AskByLink | undefined> {
  const row = await asks(db)
    .innerJoin("plan_ask_link", "plan_ask_link.ask_id", "plan_ask.id")
    .innerJoin("plan_round", "plan_round.id", "plan_ask.round_id")
    .innerJoin("plan", "plan.id", "plan_round.plan_id")
    .innerJoin("council", "council.id", "plan.council_id")
    .select([
      "plan.id as planId",
      "plan.title as planTitle",
      "council.name as councilName",
      "plan_round.number",
    ])
    .where("plan_ask_link.token_hash", "=", tokenHash)
    .where("plan_ask_link.ended_at", "is", null)
    .where("plan_ask.ended_at", "is", null)
    .executeTakeFirst();
  if (!row) return undefined;
  const { planId, planTitle, councilName, number, ...ask } = row;
  const round = await findPlanRound(db, planId, number);
  return round && { ask, planId, planTitle, councilName, round };
}
