import type { ExpressionBuilder, Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { type Sight, evidenceSeen } from "../sight.ts";
import type { Day, Moment } from "../values.ts";
import { notReplacedBeforeSending } from "./evidence-files.ts";

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
   * council is told only whether: 0 or 1.
   */
  openings: number;
  firstOpenedAt: Moment | null;
  /** Opened, but not in the version that has replaced it since. */
  replacedSinceOpened: boolean;
  criteria: string[];
}

/** What to leave out of a list; everything left undefined lets all through. */
export interface EvidenceFilter {
  /** Linked to one of these criteria. */
  criteria?: readonly string[] | undefined;
  kind?: string | undefined;
  sensitivity?: string | undefined;
  neverOpened?: boolean | undefined;
  /** Linked to no criterion. */
  notLinked?: boolean | undefined;
  /** Not among these ids. */
  except?: readonly string[] | undefined;
}

interface Wanted {
  challengeId: string;
  sight: Sight;
  filter?: EvidenceFilter | undefined;
}

/** The items of a challenge by number, with their criteria. Two statements. */
export async function listEvidence(
  db: Kysely<Tables>,
  { limit, offset, ...wanted }: Wanted & { limit: number; offset: number },
): Promise<EvidenceItem[]> {
  const rows = await columns(matching(db, wanted), wanted.sight)
    .orderBy("evidence.number")
    .limit(limit)
    .offset(offset)
    .execute();
  return withCriteria(db, rows);
}

/** How many items `listEvidence` would list without a limit. */
export async function countEvidence(
  db: Kysely<Tables>,
  wanted: Wanted,
): Promise<number> {
  const { count } = await matching(db, wanted)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** One item of a challenge, if that side may know of it. */
export async function findEvidence(
  db: Kysely<Tables>,
  { challengeId, sight, id }: { challengeId: string; sight: Sight; id: string },
): Promise<EvidenceItem | undefined> {
  const row = await columns(matching(db, { challengeId, sight }), sight)
    .where("evidence.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const [item] = await withCriteria(db, [row]);
  return item;
}

/**
 * How many live items each area has, and how many of them nobody of the team
 * has opened. An item with two criteria of one area counts once in it.
 * @param areas each with the keys of its criteria; db knows no framework
 */
export async function countEvidenceByArea(
  db: Kysely<Tables>,
  {
    challengeId,
    sight,
    areas,
  }: {
    challengeId: string;
    sight: Sight;
    areas: ReadonlyArray<{ key: string; criteria: readonly string[] }>;
  },
): Promise<Record<string, { items: number; neverOpened: number }>> {
  const links = await matching(db, { challengeId, sight })
    .innerJoin(
      "evidence_criterion",
      "evidence_criterion.evidence_id",
      "evidence.id",
    )
    .where("evidence.withdrawn_at", "is", null)
    .select((eb) => [
      "evidence.id",
      "evidence_criterion.criterion_key",
      openings(eb).as("openings"),
    ])
    .execute();
  return Object.fromEntries(
    areas.map(({ key, criteria }) => {
      const inArea = links.filter((link) =>
        criteria.includes(link.criterion_key),
      );
      const unopened = inArea.filter((link) => Number(link.openings) === 0);
      const items = new Set(inArea.map(({ id }) => id)).size;
      const neverOpened = new Set(unopened.map(({ id }) => id)).size;
      return [key, { items, neverOpened }];
    }),
  );
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

/** Who of the peer team has opened an item, first come first. */
export async function listOpenings(db: Kysely<Tables>, evidenceId: string) {
  return db
    .selectFrom("evidence_opening")
    .innerJoin("person", "person.id", "evidence_opening.person_id")
    .select(["person.id", "person.name"])
    .select(["evidence_opening.first_at", "evidence_opening.newest"])
    .where("evidence_opening.evidence_id", "=", evidenceId)
    .orderBy("evidence_opening.first_at")
    .orderBy("person.id")
    .execute();
}

function matching(
  db: Kysely<Tables>,
  { challengeId, sight, filter = {} }: Wanted,
) {
  const { criteria, kind, sensitivity, except } = filter;
  return db
    .selectFrom("evidence")
    .where("evidence.challenge_id", "=", challengeId)
    .where((eb) => evidenceSeen(eb, sight))
    .$if(kind !== undefined, (query) =>
      query.where("evidence.kind", "=", kind ?? ""),
    )
    .$if(sensitivity !== undefined, (query) =>
      query.where("evidence.sensitivity", "=", sensitivity ?? ""),
    )
    .$if(criteria !== undefined, (query) =>
      query.where((eb) => eb.exists(links(eb, criteria))),
    )
    .$if(filter.notLinked === true, (query) =>
      query.where((eb) => eb.not(eb.exists(links(eb)))),
    )
    .$if(filter.neverOpened === true, (query) =>
      query
        .where("evidence.withdrawn_at", "is", null)
        .where("evidence.sent_at", "is not", null)
        .where((eb) => eb(openings(eb), "=", 0)),
    )
    .$if(except !== undefined && except.length > 0, (query) =>
      query.where("evidence.id", "not in", [...(except ?? [])]),
    );
}

type Matching = ReturnType<typeof matching>;
type OnItem = ExpressionBuilder<Tables, "evidence">;

const openings = (eb: OnItem) =>
  eb
    .selectFrom("evidence_opening")
    .select((e) => e.fn.countAll<number>().as("count"))
    .whereRef("evidence_opening.evidence_id", "=", "evidence.id");

/** How many versions are newer than any that the team has opened. */
const replacedSince = (eb: OnItem) =>
  eb
    .selectFrom("evidence_file")
    .select((e) => e.fn.countAll<number>().as("count"))
    .whereRef("evidence_file.evidence_id", "=", "evidence.id")
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom("evidence_opening")
            .select("evidence_opening.evidence_id")
            .whereRef("evidence_opening.evidence_id", "=", "evidence.id")
            .whereRef("evidence_opening.newest", ">=", "evidence_file.number"),
        ),
      ),
    );

const links = (eb: OnItem, criteria?: readonly string[]) =>
  eb
    .selectFrom("evidence_criterion")
    .select("evidence_criterion.criterion_key")
    .whereRef("evidence_criterion.evidence_id", "=", "evidence.id")
    .$if(criteria !== undefined, (query) =>
      query.where("evidence_criterion.criterion_key", "in", [
        ...(criteria ?? []),
      ]),
    );

const versions = (eb: OnItem, sight: Sight) =>
  eb
    .selectFrom("evidence_file")
    .select((e) => e.fn.countAll<number>().as("count"))
    .whereRef("evidence_file.evidence_id", "=", "evidence.id")
    .$if(sight === "sent", (query) => query.where(notReplacedBeforeSending));

function columns(query: Matching, sight: Sight) {
  return query
    .innerJoin("person", "person.id", "evidence.created_by")
    .selectAll("evidence")
    .select((eb) => [
      "person.name as created_by_name",
      openings(eb).as("openings"),
      eb
        .selectFrom("evidence_opening")
        .select((e) => e.fn.min("evidence_opening.first_at").as("first"))
        .whereRef("evidence_opening.evidence_id", "=", "evidence.id")
        .as("first_opened_at"),
      replacedSince(eb).as("replaced_since"),
      versions(eb, sight).as("versions"),
      eb.lit(sight === "sent" ? 1 : 0).as("for_team"),
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof columns>["execute"]>>[number];

async function withCriteria(
  db: Kysely<Tables>,
  rows: readonly Row[],
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
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    kind: row.kind,
    title: row.title,
    description: row.description,
    url: row.for_team && row.withdrawn_at ? "" : row.url,
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
    openings: row.for_team
      ? Number(row.openings)
      : Math.min(Number(row.openings), 1),
    firstOpenedAt: row.first_opened_at,
    replacedSinceOpened:
      Number(row.openings) > 0 && Number(row.replaced_since) > 0,
    criteria: keys
      .filter(({ evidence_id }) => evidence_id === row.id)
      .map(({ criterion_key }) => criterion_key),
  }));
}
