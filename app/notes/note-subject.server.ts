import type { Kysely } from "kysely";
import { findEvidence } from "#db/queries/evidence.ts";
import { type Session, listSessions } from "#db/queries/sessions.ts";
import type { Tables } from "#db/schema.ts";
import type { Area } from "#workflows/frameworks/index.ts";
import { NotFound } from "../errors.ts";
import { timesOf } from "../interviews/timetable.ts";
import { likelySession } from "../interviews/visit-clock.ts";
import { formatDate } from "../ui/dates.ts";
import type { NoteInput } from "./note.ts";

/** What a new note will be of, and the words and link for it. */
export interface Subject {
  note: Pick<NoteInput, "source" | "sessionId" | "evidenceId" | "place">;
  title: string;
  /** A line under the title, e.g. when and where. */
  lead: string;
  /** The page of the thing itself, inside the challenge. */
  where: string | null;
  sessions: Array<{ value: string; label: string }>;
  /** What to do where the session asked for is not there; else null. */
  chooseAnew: string | null;
  /** Why no new note is begun on it, where notes are open; else null. */
  closed: string | null;
}

/**
 * What an address of the note-taking page asks for: `?evidence=`, or
 * `?criterion=`, or `?session=` (empty: none), else the session that is on;
 * `?area=` says where such a note starts. A session that is not on the
 * timetable, or no longer, counts as none.
 * @param now the time of day in the council's own zone
 * @throws NotFound for other things that are not there, or not this reader's
 *   to read
 */
export async function subjectOf(
  db: Kysely<Tables>,
  asked: {
    challengeId: string;
    areas: readonly Area[];
    query: URLSearchParams;
    now: string;
    personId: string;
  },
): Promise<Subject> {
  const { challengeId, areas, query } = asked;
  const evidenceId = query.get("evidence");
  if (evidenceId) return ofEvidence(db, challengeId, evidenceId);
  const criterionKey = query.get("criterion");
  if (criterionKey) return ofAnswer(areas, criterionKey);
  const sessions = await listSessions(db, challengeId);
  const id = query.get("session");
  const session =
    id === null
      ? likelySession(
          sessions.filter(({ status }) => status !== "notHeld"),
          asked.now,
          asked.personId,
        )
      : sessions.find((one) => one.id === id);
  const subject = ofSession(session);
  const area = areas.find(({ key }) => key === query.get("area"));
  return {
    ...subject,
    note: { ...subject.note, place: area?.key ?? "" },
    sessions: sessions.map(optionOf),
    // Whoever was to write of it keeps their words, and a page to send them from.
    chooseAnew: id && !session ? sessionNotThere : null,
    closed: null,
  };
}

/** A session as a choice: "4. Staff networks, 9.30am to 11am, 12 March 2026". */
export function optionOf(session: Session) {
  const day = formatDate(session.startsAt.slice(0, 10));
  return {
    value: session.id,
    label: `${session.number}. ${session.title} (${timesOf(session)}, ${day})`,
  };
}

const sessionNotThere =
  "This session is not on the timetable. Choose another one below, or save the note as an observation.";

const blank = { sessionId: "", evidenceId: "", place: "" };

function ofSession(session: Session | undefined) {
  return {
    note: {
      ...blank,
      source: "session" as const,
      sessionId: session?.id ?? "",
    },
    title: session ? session.title : "An observation",
    lead: session
      ? [timesOf(session), session.place, session.who]
          .filter(Boolean)
          .join(", ")
      : "What you saw or noticed outside any session.",
    where: session ? `timetable/${session.id}` : null,
  };
}

async function ofEvidence(
  db: Kysely<Tables>,
  challengeId: string,
  id: string,
): Promise<Subject> {
  const sent = { challengeId, sight: "sent" } as const;
  const evidence = await findEvidence(db, { ...sent, id });
  if (!evidence) throw new NotFound();
  return {
    note: { ...blank, source: "evidence", evidenceId: id },
    title: evidence.title,
    lead: `A reading note on item ${evidence.number}.`,
    where: `evidence/${id}`,
    sessions: [],
    chooseAnew: null,
    closed: evidence.withdrawnAt
      ? "The council has withdrawn this evidence. What was written on it stays."
      : null,
  };
}

function ofAnswer(areas: readonly Area[], criterionKey: string): Subject {
  const area = areas.find(({ criteria }) =>
    criteria.some(({ key }) => key === criterionKey),
  );
  const criterion = area?.criteria.find(({ key }) => key === criterionKey);
  if (!area || !criterion) throw new NotFound();
  const place = `${area.key}/${criterionKey}`;
  return {
    note: { ...blank, source: "selfAssessment", place },
    title: `${criterion.number} ${criterion.title}`,
    lead: "A reading note on the council’s self-assessment.",
    where: `self-assessment/${place}`,
    sessions: [],
    chooseAnew: null,
    closed: null,
  };
}
