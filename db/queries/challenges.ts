import type { Kysely, Selectable } from "kysely";
import type { ChallengeTable, Tables } from "../schema.ts";
import { type Day, type Moment, textsFrom } from "../values.ts";

/** A challenge as the app knows it, with the name and nation of its council. */
export interface Challenge {
  id: string;
  councilId: string;
  councilName: string;
  nation: string;
  title: string;
  frameworkKey: string;
  mode: string;
  levelSought: string | null;
  areasInScope: string[];
  termsOfReference: string;
  welcomeMessage: string;
  firstDayOnSite: Day | null;
  daysOnSite: number;
  commentWorkingDays: number;
  narrativeWordLimit: number | null;
  commentsDue: Day | null;
  impactWaivedReason: string | null;
  state: string;
  withdrawnFrom: string | null;
  version: number;
  scopeVersion: number;
  publishedAt: Moment | null;
  publicKey: string | null;
  previousChallengeId: string | null;
  createdAt: Moment;
}

const select = (db: Kysely<Tables>) =>
  db
    .selectFrom("challenge")
    .innerJoin("council", "council.id", "challenge.council_id")
    .selectAll("challenge")
    .select(["council.name as council_name", "council.nation"]);

type Row = Selectable<ChallengeTable> & {
  council_name: string;
  nation: string;
};

const fromRow = (row: Row): Challenge => ({
  id: row.id,
  councilId: row.council_id,
  councilName: row.council_name,
  nation: row.nation,
  title: row.title,
  frameworkKey: row.framework_key,
  mode: row.mode,
  levelSought: row.level_sought,
  areasInScope: textsFrom(row.areas_in_scope),
  termsOfReference: row.terms_of_reference,
  welcomeMessage: row.welcome_message,
  firstDayOnSite: row.first_day_on_site,
  daysOnSite: row.days_on_site,
  commentWorkingDays: row.comment_working_days,
  narrativeWordLimit: row.narrative_word_limit,
  commentsDue: row.comments_due,
  impactWaivedReason: row.impact_waived_reason,
  state: row.state,
  withdrawnFrom: row.withdrawn_from,
  version: row.version,
  scopeVersion: row.scope_version,
  publishedAt: row.published_at,
  publicKey: row.public_key,
  previousChallengeId: row.previous_challenge_id,
  createdAt: row.created_at,
});

/** One challenge, or undefined. */
export async function findChallenge(
  db: Kysely<Tables>,
  id: string,
): Promise<Challenge | undefined> {
  const row = await select(db)
    .where("challenge.id", "=", id)
    .executeTakeFirst();
  return row && fromRow(row);
}

/**
 * The challenge behind a public report's address, published still or not;
 * undefined for any other address.
 */
export async function findChallengeAtKey(
  db: Kysely<Tables>,
  publicKey: string,
): Promise<Challenge | undefined> {
  const row = await select(db)
    .where("challenge.public_key", "=", publicKey)
    .executeTakeFirst();
  return row && fromRow(row);
}

/** Every challenge, or those a person has a live role in; newest first. */
export async function listChallenges(
  db: Kysely<Tables>,
  {
    personId,
    state = null,
    limit,
    offset,
  }: {
    /** null lists all: for the programme's office only. */
    personId: string | null;
    /** Only those at this stage. */
    state?: string | null;
    limit: number;
    offset: number;
  },
): Promise<Challenge[]> {
  const rows = await select(db)
    .$if(personId !== null, (query) =>
      query.where("challenge.id", "in", (eb) =>
        eb
          .selectFrom("membership")
          .select("membership.challenge_id")
          .where("membership.person_id", "=", personId)
          .where("membership.ended_at", "is", null),
      ),
    )
    .$if(state !== null, (query) =>
      query.where("challenge.state", "=", state ?? ""),
    )
    .orderBy("challenge.created_at", "desc")
    .orderBy("challenge.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(fromRow);
}

/** The earlier challenges of a challenge's council, the twenty newest first. */
export async function listEarlierChallenges(
  db: Kysely<Tables>,
  { id, councilId, createdAt }: Challenge,
): Promise<Challenge[]> {
  const rows = await select(db)
    .where("challenge.council_id", "=", councilId)
    .where("challenge.id", "!=", id)
    .where("challenge.created_at", "<", createdAt)
    .orderBy("challenge.created_at", "desc")
    .orderBy("challenge.id")
    .limit(20)
    .execute();
  return rows.map(fromRow);
}
