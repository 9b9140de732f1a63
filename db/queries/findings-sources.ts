import type { Kysely } from "kysely";
import type { Tables } from "../schema.ts";
import { links } from "./evidence-filter.ts";

/** The one thing that a source of a finding points at. */
export type Source =
  | { kind: "note"; noteId: string }
  | { kind: "evidence"; evidenceId: string }
  | { kind: "answer"; criterionKey: string }
  | { kind: "report"; foreignReportId: string };

/**
 * What these findings cite, with what each source says, also of those removed
 * since: the reports that findings came from, notes as they were taken, then
 * evidence by number, then answers.
 */
export async function listFindingSources(
  db: Kysely<Tables>,
  challengeId: string,
  findingIds: readonly string[],
) {
  if (findingIds.length === 0) return [];
  return sourcesWithWords(db)
    .select([
      "finding_source.id",
      "finding_source.finding_id",
      "finding_source.kind",
      "finding_source.note_id",
      "finding_source.evidence_id",
      "finding_source.criterion_key",
      "finding_source.foreign_report_id",
      "foreign_report.file_name as report_name",
      "note.text as note_text",
      "note.source as note_source",
      "note.removed_at as note_removed_at",
      "session.title as session_title",
      "evidence.number as evidence_number",
      "evidence.title as evidence_title",
      "evidence.withdrawn_at as evidence_withdrawn_at",
    ])
    .where("finding.challenge_id", "=", challengeId)
    .where("finding_source.finding_id", "in", [...findingIds])
    .orderBy("finding_source.kind", "desc")
    .orderBy("note.at")
    .orderBy("evidence.number")
    .orderBy("finding_source.criterion_key")
    .orderBy("finding_source.id")
    .execute();
}

/** What findings cite, each joined with the thing that it points at. */
const sourcesWithWords = (db: Kysely<Tables>) =>
  db
    .selectFrom("finding_source")
    .innerJoin("finding", "finding.id", "finding_source.finding_id")
    .leftJoin("note", "note.id", "finding_source.note_id")
    .leftJoin("session", "session.id", "note.session_id")
    .leftJoin("evidence", "evidence.id", "finding_source.evidence_id")
    .leftJoin(
      "foreign_report",
      "foreign_report.id",
      "finding_source.foreign_report_id",
    );

/** Part of a list that may be long, and of which area; null for all. */
export interface Part {
  challengeId: string;
  area: { key: string; criteria: readonly string[] } | null;
  /** Only these; all when left out. */
  ids?: readonly string[] | undefined;
  limit: number;
  offset: number;
}

/**
 * One page of the notes that may be cited: not removed, in the order of their
 * sessions, those of none last.
 */
export async function listCitableNotes(db: Kysely<Tables>, part: Part) {
  return citableNotes(db, part)
    .leftJoin("session", "session.id", "note.session_id")
    .leftJoin("evidence", "evidence.id", "note.evidence_id")
    .select([
      "note.id",
      "note.text",
      "note.source",
      "note.judgement",
      "note.area_key",
      "note.criterion_key",
      "session.number as session_number",
      "session.title as session_title",
      "evidence.title as evidence_title",
    ])
    .orderBy("session.starts_at", (order) => order.asc().nullsLast())
    .orderBy("note.at")
    .orderBy("note.id")
    .limit(part.limit)
    .offset(part.offset)
    .execute();
}

/** How many notes `listCitableNotes` would list without a page. */
export async function countCitableNotes(
  db: Kysely<Tables>,
  part: Pick<Part, "challengeId" | "area">,
): Promise<number> {
  const { count } = await citableNotes(db, part)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** One page of evidence that may be cited, by number: sent, not withdrawn. */
export async function listCitableEvidence(db: Kysely<Tables>, part: Part) {
  return citableEvidence(db, part)
    .select([
      "evidence.id",
      "evidence.number",
      "evidence.title",
      "evidence.description",
    ])
    .orderBy("evidence.number")
    .limit(part.limit)
    .offset(part.offset)
    .execute();
}

/** How many items `listCitableEvidence` would list without a page. */
export async function countCitableEvidence(
  db: Kysely<Tables>,
  part: Pick<Part, "challengeId" | "area">,
): Promise<number> {
  const { count } = await citableEvidence(db, part)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Which of these ids may be cited; the rest are unknown, foreign or gone. */
export async function findCitable(
  db: Kysely<Tables>,
  challengeId: string,
  asked: { notes: readonly string[]; evidence: readonly string[] },
): Promise<{ notes: Set<string>; evidence: Set<string> }> {
  const among = { challengeId, area: null };
  const notes = await citableNotes(db, { ...among, ids: asked.notes })
    .select("note.id")
    .execute();
  const evidence = await citableEvidence(db, { ...among, ids: asked.evidence })
    .select("evidence.id")
    .execute();
  return {
    notes: new Set(notes.map(({ id }) => id)),
    evidence: new Set(evidence.map(({ id }) => id)),
  };
}

/** Lets a finding cite sources besides those it cites. */
export async function insertFindingSources(
  db: Kysely<Tables>,
  findingId: string,
  rows: ReadonlyArray<{ id: string; source: Source }>,
): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto("finding_source")
    .values(
      rows.map(({ id, source }) => ({
        id,
        finding_id: findingId,
        kind: source.kind,
        note_id: source.kind === "note" ? source.noteId : null,
        evidence_id: source.kind === "evidence" ? source.evidenceId : null,
        criterion_key: source.kind === "answer" ? source.criterionKey : null,
        foreign_report_id:
          source.kind === "report" ? source.foreignReportId : null,
      })),
    )
    .execute();
}

/** Takes sources away from a finding. */
export async function deleteFindingSources(
  db: Kysely<Tables>,
  findingId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .deleteFrom("finding_source")
    .where("finding_id", "=", findingId)
    .where("id", "in", [...ids])
    .execute();
}

type Among = Pick<Part, "challengeId" | "area" | "ids">;

function citableNotes(db: Kysely<Tables>, { challengeId, area, ids }: Among) {
  return db
    .selectFrom("note")
    .$if(ids !== undefined, (query) =>
      query.where("note.id", "in", ["", ...(ids ?? [])]),
    )
    .where("note.challenge_id", "=", challengeId)
    .where("note.removed_at", "is", null)
    .$if(area !== null, (query) =>
      query.where((eb) =>
        eb.or([
          eb("note.area_key", "=", area?.key ?? ""),
          eb("note.criterion_key", "in", ["", ...(area?.criteria ?? [])]),
        ]),
      ),
    );
}

function citableEvidence(
  db: Kysely<Tables>,
  { challengeId, area, ids }: Among,
) {
  return db
    .selectFrom("evidence")
    .$if(ids !== undefined, (query) =>
      query.where("evidence.id", "in", ["", ...(ids ?? [])]),
    )
    .where("evidence.challenge_id", "=", challengeId)
    .where("evidence.sent_at", "is not", null)
    .where("evidence.withdrawn_at", "is", null)
    .$if(area !== null, (query) =>
      query.where((eb) =>
        eb.exists(links(eb, ["", ...(area?.criteria ?? [])])),
      ),
    );
}
