import type { Attempt } from "#app/challenge/change.server.ts";
import type { Context } from "#app/context.server.ts";
import { mergeComments } from "#app/comments/merging/merge-comments.server.ts";
import { bringFile } from "#app/comments/from-word/bring-file.server.ts";
import { writeWord } from "#app/documents/word-out/write-word.ts";
import { blocksFrom } from "#app/report/blocks.ts";
import { bringReport } from "#app/report/elsewhere/bring-report.server.ts";
import { saveMapping } from "#app/report/elsewhere/save-mapping.server.ts";
import { aWordFile, p, r, styled } from "#test/documents/a-word-file.ts";
import { findLatestVersion } from "#db/queries/reports.ts";
import { removeExample } from "#app/examples/remove-example.server.ts";
import { removeFinding } from "#app/findings/remove-finding.server.ts";
import { addFinding } from "#app/findings/write-finding.server.ts";
import { removeNote } from "#app/notes/remove-note.server.ts";
import { saveNote } from "#app/notes/write-note.server.ts";
import { addMember } from "#app/plan/people/change-people.server.ts";
import { removeAction } from "#app/plan/remove-action.server.ts";
import { removeRecommendation } from "#app/recommendations/remove-recommendation.server.ts";
import { addRecommendation } from "#app/recommendations/write-recommendation.server.ts";
import {
  addSection,
  removeSection,
} from "#app/report/sections/own-section.server.ts";
import { addExample } from "#app/examples/write-example.server.ts";
import { markReady } from "#app/response/mark-ready.server.ts";
import { takePosition } from "#app/response/take-position.server.ts";
import { lastResponseEdit } from "#db/queries/responses.ts";
import { listPositions } from "#db/queries/positions.ts";
import { invite } from "#app/people/invite.server.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";
import { personIn } from "./moments.ts";
import { played } from "./played.ts";
import { reportRead } from "./report-read.ts";

/** What a played challenge lacks for every form of a stage to be offered. */
export const beforeForms: Partial<
  Record<Stage, (app: Context, id: string) => Promise<unknown>>
> = {
  scoping: async (app, id) =>
    invite(app, await by(app, id, "challengeManager"), {
      role: "peer",
      name: "Una Late",
      email: "una.late@example.org",
      organisations: ["Elsewhere"],
      department: "",
      once: undefined,
    }),
  // An earlier challenge of the council has answers to carry over.
  selfAssessment: async (app, id) => {
    const earlier = await played(app, "evidence");
    const { council_id } = await app.db
      .selectFrom("challenge")
      .select("council_id")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    await app.db
      .updateTable("challenge")
      .set({ council_id, created_at: "2020-01-01T09:00:00.000Z" })
      .where("id", "=", earlier.id)
      .execute();
    await app.db
      .updateTable("challenge")
      .set({ previous_challenge_id: earlier.id })
      .where("id", "=", id)
      .execute();
    await app.db
      .updateTable("area_answer")
      .set({ aspirations: "", narrative: "" })
      .where("challenge_id", "=", id)
      .execute();
  },
  // Both sides have something to say to a request that was answered.
  interviews: async (app, id) => {
    await app.db
      .updateTable("evidence_request")
      .set({ status: "answered" })
      .where("challenge_id", "=", id)
      .execute();
    await removeANote(app, await by(app, id, "leadPeer"));
  },
  recommendations: async (app, id) => {
    const example = {
      kind: "innovation" as const,
      text: "What others could learn from.",
      areaKey: "",
      council: "",
      url: "",
      version: 0,
      once: undefined,
    };
    const peer = await by(app, id, "peer");
    for (const leadIn of ["First", "Second", "Third"]) {
      await addExample(app, peer, { ...example, leadIn });
    }
    const section = { text: "What comes next.", version: 0, once: undefined };
    for (const title of ["First", "Second", "Third"]) {
      await addSection(app, peer, { ...section, title });
    }
    await removeOneOfEach(app, peer);
    await bringElsewhere(app, peer);
  },
  // Nothing lacks, so that the response can be marked as ready.
  councilResponse: async (app, id) => {
    const lead = await by(app, id, "councilLead");
    const positions = await listPositions(app.db, id, "all");
    const taken = new Set(positions.map((one) => one.recommendationId));
    const rows = await app.db
      .selectFrom("recommendation")
      .select("id")
      .where("challenge_id", "=", id)
      .where("removed_at", "is", null)
      .execute();
    const position = { position: "accepted" as const, reason: "", version: 0 };
    for (const row of rows.filter((one) => !taken.has(one.id))) {
      await takePosition(app, lead, row.id, position);
    }
    await bringAFile(app, lead);
    await mergeTwo(app, lead);
    await cameWithComments(app, lead);
    await app.db
      .updateTable("department")
      .set({ status: "gathered" })
      .where("challenge_id", "=", id)
      .execute();
  },
  // No words on impact yet, and nobody has confirmed an answer.
  finalising: async ({ db }, id) => {
    await db
      .deleteFrom("report_section")
      .where("challenge_id", "=", id)
      .where("section", "=", "impact")
      .execute();
    await db
      .updateTable("comment_answer")
      .set({ confirmed_by: null, confirmed_at: null })
      .execute();
  },
  improvement: async (app, id) => {
    const action = await app.db
      .selectFrom("plan_action")
      .innerJoin("plan", "plan.id", "plan_action.plan_id")
      .select(["plan_action.id", "plan_action.version", "plan.id as planId"])
      .where("plan.challenge_id", "=", id)
      .where("plan_action.removed_at", "is", null)
      .orderBy("plan_action.number", "desc")
      .executeTakeFirstOrThrow();
    const { who } = await by(app, id, "councilLead");
    const attempt = { who, planId: action.planId };
    await removeAction(app, attempt, action.id, action);
    await addMember(app, attempt, {
      ...{ role: "planViewer", name: "Una Late", once: undefined },
      email: "una.late@example.org",
    });
  },
};

/** The response waits for the sponsor alone. */
export async function makeReady(app: Context, id: string) {
  const seen = (await lastResponseEdit(app.db, id)) ?? "";
  await markReady(app, await by(app, id, "councilLead"), { seen });
}

/** Who wrote it can bring it back. */
async function removeANote(app: Context, peer: Attempt) {
  const once = app.newId();
  await saveNote(app, peer, {
    ...{ source: "observation", sessionId: "", evidenceId: "", place: "" },
    ...{ judgement: "neutral", confidence: "low", text: "Not for long." },
    ...{ anyway: false, version: 0, once },
  });
  await removeNote(app, peer, once, { version: 1 });
}

/** What is removed can be brought back. */
async function removeOneOfEach(app: Context, peer: Attempt) {
  const finding = await addFinding(app, peer, {
    ...{ kind: "strength", areaKey: "leadership", criterionKey: "" },
    ...{ text: "Not for long.", subheading: "", version: 0, once: undefined },
  });
  const first = { version: 1 };
  await removeFinding(app, peer, finding.split("/").at(-2) ?? "", first);
  await addRecommendation(app, peer, {
    ...{ leadIn: "Not for long", text: "Gone.", priority: "low" },
    ...{ findings: [], version: 0, once: undefined },
  });
  const newest = (table: "recommendation" | "example") =>
    app.db
      .selectFrom(table)
      .select("id")
      .orderBy("updated_at", "desc")
      .executeTakeFirstOrThrow();
  const { id } = await newest("recommendation");
  await removeRecommendation(app, peer, id, first);
  await removeExample(app, peer, (await newest("example")).id, first);
  const section = await addSection(app, peer, {
    ...{ title: "Not for long", text: "Gone.", version: 0, once: undefined },
  });
  await removeSection(app, peer, section.split(":").at(-1) ?? "", first);
}

/** Two comments that were not sent become one. */
async function mergeTwo(app: Context, lead: Attempt) {
  const rows = await app.db
    .selectFrom("comment")
    .select(["id", "version"])
    .where("challenge_id", "=", lead.challengeId)
    .where("number", "is not", null)
    .where("sent_at", "is", null)
    .where("removed_at", "is", null)
    .orderBy("number", "desc")
    .limit(2)
    .execute();
  const [other, kept] = rows;
  const others = [`${other?.id}:${other?.version}`];
  await mergeComments(app, lead, kept?.id ?? "", {
    others,
    version: kept?.version ?? 0,
  });
}

/** A copy of the draft with a comment in its margin, not yet taken in. */
async function bringAFile(app: Context, lead: Attempt) {
  const version = await findLatestVersion(app.db, lead.challengeId, "draft");
  if (!version) throw new Error("No draft was sent");
  const { id, number, title, created_at: at } = version;
  const said = { author: "Jo Ash", at, lead: "", text: "Is it?", notes: [] };
  const place = { blockId: null, start: null, end: null };
  const bytes = await writeWord({
    ...{ id, number, title, at, council: "Mosswater", name: "Draft" },
    ...{ remarks: [], seal: "", before: null, isLocked: false },
    blocks: blocksFrom(version.blocks),
    comments: [{ id: "a", ...said, ...place, isResolved: false, replies: [] }],
  });
  const input = { department: "", once: undefined };
  const file = { name: "Comments.docx", bytes };
  await bringFile(app, lead, number, input, file);
}

/** A report written elsewhere that waits, and one that was brought in. */
async function bringElsewhere(app: Context, peer: Attempt) {
  for (const [name, then] of [
    ["Waits", "look"],
    ["Is in", "bringIn"],
  ] as const) {
    const body = styled("Heading1", "How we worked") + p(r(`${name}.`));
    const file = { name: `${name}.docx`, bytes: aWordFile({ body }) };
    const page = await bringReport(app, peer, {}, file);
    await saveMapping(app, peer, page.split("/").at(-1) ?? "", {
      ...{ kinds: {}, places: {}, areas: {}, all: {}, authors: {} },
      ...{ priorities: {}, version: 1, then },
      once: undefined,
    });
  }
}

/** The file of a report that came in before the draft was sent. */
async function cameWithComments(app: Context, lead: Attempt) {
  const at = "2020-01-01T09:00:00.000Z";
  await app.db
    .insertInto("foreign_report")
    .values({
      ...{ id: app.newId(), challenge_id: lead.challengeId, at, made_at: at },
      ...{ person_id: lead.who.id, updated_by: lead.who.id, updated_at: at },
      ...{ file_name: "Elsewhere.docx", sha256: "", comments_are: "council" },
      ...{ document: "{}", version: 1 },
      corrections: JSON.stringify({
        authors: [{ name: "Jo Ash", are: "council" }],
      }),
      report: JSON.stringify(reportRead("Said elsewhere.")),
    })
    .execute();
}

async function by(app: Context, challengeId: string, role: ChallengeRole) {
  return { who: await personIn(app, challengeId, role), challengeId };
}
