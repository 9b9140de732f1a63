import {
  type Annotation,
  countAnnotations,
  listAnnotations,
} from "#db/queries/annotations.ts";
import type {
  AnnotationKey,
  AnnotationStanding,
} from "#db/queries/annotation-filter.ts";
import { kindTitle, mayConfirm } from "#workflows/comment.ts";
import type { Block } from "../report/blocks.ts";
import type { Carried } from "../report/carry.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { type AnswerView, answerView } from "./comment-page.server.ts";
import type { Citations } from "./cite.ts";
import { citationsIn } from "../challenge/citations.server.ts";
import { type ChangeCaused, changesCaused } from "./change-caused.server.ts";
import { type EvidenceShown, evidenceShown } from "./evidence-shown.ts";
import { commentsWanted } from "../challenge/comments-wanted.server.ts";
import type { FilterField } from "./filter.ts";
import { mergedInto } from "../challenge/merged-comments.server.ts";
import { alsoSaidBy } from "./merging/merging.ts";
import { pageOf } from "../forms/page.ts";
import { standIn } from "./passage.server.ts";
import { blocksSent } from "./places-known.server.ts";
import { beginning, placeWords } from "./quote.ts";
import { readerOf, standings } from "./register-reader.ts";
import { registerWords } from "./register-words.ts";
import { annotationSight } from "./sight.ts";
import { type CommentStanding, standingOf } from "./standing.ts";

/** A comment in the register. */
export interface RegisterRow {
  id: string;
  number: number | null;
  href: string;
  /** The words it is about, or that it is about the whole. */
  place: string;
  /** Where those words stand in the latest text. */
  now: Carried["how"];
  kind: string;
  department: string;
  /** Who else said it, where others were merged into it. */
  alsoBy: string;
  text: string;
  /** The draft it was made on, where there are several; else null. */
  draft: number | null;
  evidence: EvidenceShown | null;
  standing: CommentStanding;
  answer: AnswerView | null;
  /** What became of its block, where it was accepted; else null. */
  change: Pick<ChangeCaused, "how" | "name"> | null;
  /** What this person's tick says who may confirm the answer; else null. */
  confirm: string | null;
}

/** The comments on the report as one side reads them. */
export interface Register {
  /** The challenge's address. */
  top: string;
  rows: RegisterRow[];
  citations: Citations;
  /** How many there are like the filter, and how many of any kind. */
  total: number;
  all: number;
  page: number;
  pages: number;
  query: string;
  filters: FilterField[];
  filtered: boolean;
  /** For the form that answers several. */
  once: string;
  /** Whether this person answers comments now. */
  mayAnswer: boolean;
  forTeam: boolean;
  words: ReturnType<typeof registerWords>;
  /** How many, of all that were sent, the team has still to work on. */
  open: { unanswered: number; unconfirmed: number } | null;
}

const size = 50;

/**
 * The register of comments: for the peer team those that were sent to it, for
 * the council its own. A fixed number of statements.
 * @param working the report's words as they stand now, for who may read them
 */
export async function register(
  call: ChallengeCall,
  working: readonly Block[] | null,
): Promise<Register> {
  const { app, challenge, url, who } = call;
  const sight = annotationSight(call);
  const forTeam = sight.answers === "all";
  const reader = readerOf(sight);
  const { key, filter, filters, query, several } = await commentsWanted(
    call,
    standings[reader],
  );
  const wanted = { ...key, filter: { ...filter, reader: who.id } };
  const filtered = query !== "";
  const all = await countAnnotations(app.db, key);
  const total = filtered ? await countAnnotations(app.db, wanted) : all;
  const { number: page, count: pages, offset } = pageOf(url, total, size);
  const rows = await listAnnotations(app.db, wanted, {
    limit: size,
    offset,
  });
  const changes = await changesCaused(call, rows, working);
  const now = standIn(rows, working ?? (await blocksSent(app.db, call)));
  const merged = await mergedInto(
    app,
    { challengeId: challenge.id, sight: sight.annotations },
    rows.map(({ id }) => id),
  );
  const shown = rows.map((row) =>
    registerRow(row, {
      alsoBy: alsoSaidBy(merged.get(row.id) ?? [], row),
      now: now.get(row.id) ?? "whole",
      change: changes.get(row.id),
      challengeId: challenge.id,
      several,
      forTeam,
      reader: forTeam ? who.id : null,
    }),
  );
  return {
    top: `/challenges/${challenge.id}`,
    rows: shown,
    citations: await citationsIn(
      app.db,
      call,
      shown.flatMap(({ text, answer }) => [text, answer?.reason ?? ""]),
    ),
    total,
    all,
    page,
    pages,
    query,
    filters,
    filtered,
    once: app.newId(),
    mayAnswer: call.may("commentAnswers"),
    forTeam,
    words: registerWords(
      reader,
      call.stage,
      filtered ? `${total} of the ${all}` : String(total),
    ),
    open: forTeam ? await openOf(app.db, key) : null,
  };
}

async function openOf(db: ChallengeCall["app"]["db"], key: AnnotationKey) {
  const count = (standing: AnnotationStanding) =>
    countAnnotations(db, { ...key, filter: { standing } });
  return {
    unanswered: await count("unanswered"),
    unconfirmed: await count("unconfirmed"),
  };
}

/** What a row is read against. */
interface Around {
  alsoBy: string;
  now: Carried["how"];
  change: ChangeCaused | undefined;
  challengeId: string;
  /** Whether there is more than one draft to comment on. */
  several: boolean;
  forTeam: boolean;
  /** Who may confirm what others answered, for the team; else null. */
  reader: string | null;
}

function registerRow(
  row: Annotation,
  { alsoBy, now, change, challengeId, several, forTeam, reader }: Around,
): RegisterRow {
  const readers = row.answer?.readers ?? null;
  const confirms = reader && readers && mayConfirm(readers, reader);
  return {
    id: row.id,
    number: row.number,
    href: `/challenges/${challengeId}/comments/${row.id}`,
    place: placeWords(row.blockId, beginning(row.exact, 140)),
    now,
    kind: kindTitle(row.kind),
    department: row.department,
    alsoBy,
    text: beginning(row.text, 400),
    draft: several ? row.versionNumber : null,
    evidence: evidenceShown(row.evidence, challengeId),
    standing: standingOf(row, forTeam),
    answer: answerView(row),
    change: change ? { how: change.how, name: change.name } : null,
    confirm: confirms ? `${row.number}:${row.answer?.version}` : null,
  };
}
