import { listRequests } from "#db/queries/evidence-requests.ts";
import { countEvidence, listEvidence } from "#db/queries/evidence.ts";
import {
  countNotes,
  countNotesBySession,
  listNotes,
} from "#db/queries/notes.ts";
import { listSessions } from "#db/queries/sessions.ts";
import { isOpen } from "#workflows/challenge.ts";
import type { Area } from "#workflows/frameworks/schema.ts";
import type { Sight } from "#workflows/permissions.ts";
import { isPast } from "#workflows/stages.ts";
import { actionsInAreas } from "../challenge/actions-in-areas.server.ts";
import { decidedFor, decidedWhere } from "../challenge/decided.server.ts";
import { stageFrom } from "../challenge/enter.server.ts";
import {
  type SentReport,
  sentReport,
} from "../challenge/sent-report.server.ts";
import { NotFound } from "../errors.ts";
import { openStatuses, statusOf } from "../evidence/request.ts";
import { evidenceToCome } from "../evidence/to-come.ts";
import { noteRow } from "../notes/note-row.ts";
import { excerpt } from "../ui/excerpt.ts";
import type { AreaCall } from "./area-call.ts";
import { findingsOf } from "./area-findings.server.ts";
import { saidOf } from "./area-said.server.ts";

/** The most of each list that an area page shows; its own page has the rest. */
const most = { evidence: 10, requests: 10, notes: 5, actions: 10 };

/** Everything in one area that this person sees. Throws NotFound off scope. */
export async function areaOf(call: AreaCall) {
  const key = call.param("area");
  const area = call.areas.find((one) => one.key === key);
  if (!area) throw new NotFound();
  const place = call.areas.indexOf(area);
  const report =
    call.sees("findings") === "sent" ? await sentReport(call) : null;
  const link = (near: Area | undefined) =>
    near ? { key: near.key, number: near.number, title: near.title } : null;
  return {
    top: `/challenges/${call.challenge.id}`,
    area: {
      key: area.key,
      number: area.number,
      title: area.title,
      summary: area.summary,
      note: call.framework.note,
    },
    before: link(call.areas[place - 1]),
    after: link(call.areas[place + 1]),
    said: await saidOf(call, area),
    evidence: await evidenceOf(call, area),
    notes: await notesOf(call, area),
    decided: await decidedOf(call, area, report),
    findings: await findingsOf(call, area, report),
    actions: await actionsOf(call, area),
  };
}

async function evidenceOf(call: AreaCall, area: Area) {
  const sight = call.sees("evidence");
  if (sight === "none") return null;
  const { db } = call.app;
  const criteria = area.criteria.map(({ key }) => key);
  const wanted = {
    challengeId: call.challenge.id,
    sight,
    filter: { criteria },
  };
  const page = { limit: most.evidence, offset: 0 };
  const items = await listEvidence(db, { ...wanted, ...page });
  const { live, withdrawn } = await countEvidence(db, wanted);
  return {
    side: call.side,
    over: isOpen(call.stage, "over"),
    nothing: noEvidence(call, sight),
    requests: await requestsOf(call, area),
    live,
    withdrawn,
    items: items.map(
      ({
        id,
        number,
        title,
        openings,
        replacedSinceOpened,
        sentAt,
        withdrawnAt,
      }) => ({
        id,
        number,
        title,
        sent: sentAt !== null,
        opened: openings > 0,
        replacedSince: replacedSinceOpened,
        withdrawn: withdrawnAt !== null,
      }),
    ),
  };
}

/** What the team asked for in the area, open requests first. */
async function requestsOf({ app, challenge, sees }: AreaCall, area: Area) {
  if (sees("requests") === "none") return { first: [], more: false };
  const rows = await listRequests(app.db, {
    challengeId: challenge.id,
    areaKey: area.key,
    open: openStatuses,
    limit: most.requests + 1,
    offset: 0,
  });
  return {
    first: rows
      .slice(0, most.requests)
      .map(({ id, number, question, status }) => ({
        id,
        number,
        question: excerpt(question),
        status: statusOf(status),
      })),
    more: rows.length > most.requests,
  };
}

/** What is said where no item is shown: the team may not have been sent any. */
function noEvidence({ challenge, stage }: AreaCall, sight: Sight) {
  const { withdrawnFrom } = challenge;
  const reached = withdrawnFrom ? stageFrom(withdrawnFrom) : stage;
  return sight === "sent" && !isPast(reached, "selfAssessment")
    ? evidenceToCome(stage)
    : "No evidence is linked to a criterion of this area.";
}

/** The newest notes, and the sessions in which the area came up. */
async function notesOf(call: AreaCall, area: Area) {
  if (call.sees("notes") !== "all") return null;
  const { app, challenge, who } = call;
  const wanted = { challengeId: challenge.id, areaKey: area.key };
  const page = { limit: most.notes, offset: 0 };
  const notes = await listNotes(app.db, { ...wanted, ...page });
  const counts = await countNotesBySession(app.db, challenge.id, area.key);
  const sessions = await listSessions(app.db, challenge.id);
  return {
    mayWrite: call.may("notes"),
    total: await countNotes(app.db, wanted),
    rows: notes.map((note) => noteRow(note, call.areas, who.id)),
    sessions: sessions.flatMap(({ id, number, title }) => {
      const count = counts.get(id);
      return count === undefined ? [] : [{ id, number, title, count }];
    }),
  };
}

/** What is decided of the area, and where that stands. */
async function decidedOf(
  call: AreaCall,
  { key }: Area,
  report: SentReport | null,
) {
  const decided = (await decidedFor(call, report)).get(key);
  return decided && { ...decided, source: await decidedWhere(call, report) };
}

async function actionsOf(call: AreaCall, area: Area) {
  if (call.sees("plan") !== "all") return null;
  const actions = (await actionsInAreas(call))(area.key);
  return {
    total: actions.length,
    first: actions
      .slice(0, most.actions)
      .map(({ id, number, text, owners, byWhen }) => ({
        id,
        number,
        text,
        owners,
        byWhen,
      })),
  };
}
