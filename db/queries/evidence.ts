import type { ExpressionBuilder, Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import type { Sight } from "../sight.ts";
import type { Day, Moment } from "../values.ts";
import { notReplacedBeforeSending } from "./evidence-files.ts";
import { type EvidenceKey, wantedEvidence } from "./evidence-filter.ts";
import { firstOpening, openings, replacedSince } from "./evidence-openings.ts";

/** An item of the register as one side sees it. */
export interface EvidenceItem {
  id: string;
  number: number;
  kind: string;
  title: string;
  description: string;
  /** "" for files, and for the team once the item is withdrawn. */
  url: string;
  pointerTo: string | null;
  pointer: string;
  dated: Day | null;
  sensitivity: string;
  createdAt: Moment;
  createdBy: string;
  sentAt: Moment | null;
  withdrawnAt: Moment | null;
  version: number;
  updatedAt: Moment;
  /** How many versions of its file this side sees. */
  versions: number;
  /**
   * How many of the peer team have opened it, and when the first did. The
   * council is told only whether: 0 or 1, and never when, for in a small team
   * that tells who.
   */
  openings: number;
  firstOpenedAt: Moment | null;
  /** Opened, but not in the version that has replaced it since. */
  replacedSinceOpened: boolean;
  criteria: string[];
}

/** The items of a challenge by number, with their criteria. Two statements. */
export async function listEvidence(
  db: Kysely<Tables>,
  { limit, offset, ...wanted }: EvidenceKey & { limit: number; offset: number },
): Promise<EvidenceItem[]> {
  const rows = await described(db, wanted)
    .orderBy("evidence.number")
    .limit(limit)
    .offset(offset)
    .execute();
  return withCriteria(db, rows, wanted.sight);
}

/** How many items there are: a withdrawn one is listed and counts apart. */
export interface EvidenceCount {
  live: number;
  withdrawn: number;
}

/** How many items `listEvidence` would list without a limit. */
export async function countEvidence(
  db: Kysely<Tables>,
  wanted: EvidenceKey,
): Promise<EvidenceCount> {
  const { all, withdrawn } = await wantedEvidence(db, wanted)
    .select((eb) => [
      eb.fn.countAll<number>().as("all"),
      eb.fn.count<number>("evidence.withdrawn_at").as("withdrawn"),
    ])
    .executeTakeFirstOrThrow();
  return {
    live: Number(all) - Number(withdrawn),
    withdrawn: Number(withdrawn),
  };
}

/** One item of a challenge; undefined when that side may not know of it. */
export async function findEvidence(
  db: Kysely<Tables>,
  { id, ...key }: Omit<EvidenceKey, "filter"> & { id: string },
): Promise<EvidenceItem | undefined> {
  const row = await described(db, key)
    .where("evidence.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const [item] = await withCriteria(db, [row], key.sight);
  return item;
}

/** The numbers of the live items that point to a place in an item. */
export async function listPointersInto(
  db: Kysely<Tables>,
  { challengeId, id }: { challengeId: string; id: string },
): Promise<number[]> {
  const rows = await db
    .selectFrom("evidence")
    .select("number")
    .where("challenge_id", "=", challengeId)
    .where("pointer_to", "=", id)
    .where("withdrawn_at", "is", null)
    .orderBy("number")
    .execute();
  return rows.map(({ number }) => number);
}

const described = (db: Kysely<Tables>, key: EvidenceKey) =>
  wantedEvidence(db, key)
    .innerJoin("person", "person.id", "evidence.created_by")
    .selectAll("evidence")
    .select((eb) => [
      "person.name as created_by_name",
      openings(eb).as("openings"),
      firstOpening(eb).as("first_opened_at"),
      replacedSince(eb).as("replaced_since"),
      versions(eb, key.sight).as("versions"),
    ]);

const versions = (eb: ExpressionBuilder<Tables, "evidence">, sight: Sight) =>
  eb
    .selectFrom("evidence_file")
    .select((e) => e.fn.countAll<number>().as("count"))
    .whereRef("evidence_file.evidence_id", "=", "evidence.id")
    .$if(sight === "sent", (query) => query.where(notReplacedBeforeSending));

type Row = Awaited<ReturnType<ReturnType<typeof described>["execute"]>>[number];

async function withCriteria(
  db: Kysely<Tables>,
  rows: readonly Row[],
  sight: Sight,
): Promise<EvidenceItem[]> {
  if (rows.length === 0) return [];
  const keys = await db
    .selectFrom("evidence_criterion")
    .selectAll()
    .where(
      "evidence_id",
      "in",
      rows.map(({ id }) => id),
    )
    .orderBy("criterion_key")
    .execute();
  return rows.map((row) => {
    const own = keys.filter(({ evidence_id }) => evidence_id === row.id);
    return itemFrom(
      row,
      own.map(({ criterion_key }) => criterion_key),
      sight,
    );
  });
}

const itemFrom = (
  row: Row,
  criteria: string[],
  sight: Sight,
): EvidenceItem => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  title: row.title,
  description: row.description,
  url: sight === "all" || !row.withdrawn_at ? row.url : "",
  pointerTo: row.pointer_to,
  pointer: row.pointer,
  dated: row.dated,
  sensitivity: row.sensitivity,
  createdAt: row.created_at,
  createdBy: row.created_by_name,
  sentAt: row.sent_at,
  withdrawnAt: row.withdrawn_at,
  version: row.version,
  updatedAt: row.updated_at,
  versions: Number(row.versions),
  openings:
    sight === "all" ? Math.min(Number(row.openings), 1) : Number(row.openings),
  firstOpenedAt: sight === "all" ? null : row.first_opened_at,
  replacedSinceOpened:
    Number(row.openings) > 0 && Number(row.replaced_since) > 0,
  criteria,
});
