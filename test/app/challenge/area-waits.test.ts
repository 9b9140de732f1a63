import { expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import { saveArea } from "#app/self-assessment/save-area-answer.server.ts";
import { askForEvidence } from "#app/evidence/ask-for-evidence.server.ts";
import { addFinding } from "#app/findings/write-finding.server.ts";
import { replyToRequest } from "#app/evidence/reply-to-request.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { takePosition } from "#app/response/take-position.server.ts";
import { loader as comments } from "#app/routes/comments.tsx";
import { loader as overview } from "#app/routes/overview.tsx";
import { loader as response } from "#app/routes/response.tsx";
import type { Stage } from "#workflows/stages.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import { aReportComment } from "#test/support/comment.ts";
import { aSentDraft, restingOn } from "#test/support/draft.ts";
import { argsOf } from "#test/support/route.ts";
import { anAreaAnswer } from "#test/support/self-assessment.ts";
import { pdf, upload } from "../evidence/support.ts";

/** What the first area waits for, as somebody reads it. */
const waits = async (app: Context, challengeId: string, visitor: Visitor) => {
  const params = { challengeId };
  const { areas } = await overview(argsOf(app, { visitor, params }));
  return areas[0]?.waitsFor;
};

test.each([
  {
    stage: "selfAssessment",
    own: "councilLead",
    other: "peer",
    lacks:
      "Council: 5 criteria to answer, a narrative to write, a level to claim",
    work: "Council: its self-assessment",
  },
  {
    stage: "findings",
    own: "peer",
    other: "councilLead",
    lacks: "Peer team: strengths to record, areas for consideration to record",
    work: "Peer team: its findings",
  },
  {
    stage: "recommendations",
    own: "peer",
    other: "councilLead",
    lacks:
      "Peer team: strengths to record, areas for consideration to record, an outcome to decide",
    work: "Peer team: its recommendations",
  },
  {
    stage: "finalising",
    own: "peer",
    other: "councilLead",
    lacks: "Peer team: strengths to record, areas for consideration to record",
    work: "Peer team: its answers to the comments",
  },
] as const)(
  "in $stage each area says what it waits for, and to the other side from whom",
  async ({ stage, own, other, lacks, work }) => {
    const app = await testApp();
    const { id, people } = await aChallenge(app, { stage: stage as Stage });
    expect(await waits(app, id, people[own])).toEqual([lacks]);
    expect(await waits(app, id, people[other])).toEqual([work]);
  },
);

const late =
  "areas for consideration to record, 1 draft finding to agree, 1 finding to rest on a source";

test.each([
  ["recommendations", `${late}, an outcome to decide`],
  ["finalising", late],
] as const)(
  "in %s an area waits for its findings too",
  async (stage, lacks) => {
    const app = await testApp();
    const { id, people, by, framework } = await aChallenge(app, { stage });
    await addFinding(app, by("peer"), {
      areaKey: framework.areas[0]?.key ?? "",
      criterionKey: "",
      kind: "strength",
      subheading: "",
      text: "Councillors speak up.",
      version: 0,
      once: undefined,
    });
    expect(await waits(app, id, people.peer)).toEqual([`Peer team: ${lacks}`]);
    const council = await waits(app, id, people.councilLead);
    expect(council?.join()).not.toContain("draft");
  },
);

test("evidence waits for the council's reply, then for the team to look at it", async () => {
  const app = await testApp();
  const { id, people, by, framework } = await aChallenge(app, {
    stage: "evidence",
  });
  const [area] = framework.areas;
  expect(await waits(app, id, people.peer)).toEqual([
    "Peer team: nothing more in this area",
  ]);
  const criteria = [area?.criteria[0]?.key ?? ""];
  await upload(app, by("councilLead"), [pdf()], { criteria });
  const address = await askForEvidence(app, by("peer"), {
    question: "Which impact assessments were made?",
    place: `area:${area?.key}`,
    due: null,
    once: undefined,
  });
  const asked = [
    "Council: 1 evidence request to answer",
    "Peer team: 1 item of evidence to open",
  ];
  expect(await waits(app, id, people.peer)).toEqual(asked);
  expect(await waits(app, id, people.councilLead)).toEqual(asked);
  const request = address.split("/").at(-1) ?? "";
  const reply = { text: "This one.", evidence: [], version: 1 };
  await replyToRequest(app, by("councilLead"), request, reply);
  expect(await waits(app, id, people.councilLead)).toEqual([
    "Peer team: 1 reply to look at, 1 item of evidence to open",
  ]);
  const office = await aPerson(app, "Olive Office", true);
  expect(await waits(app, id, office)).toEqual(["Peer team: its reading"]);
});

test("the council's response waits for a position on what concerns the area", async () => {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "councilResponse" });
  const { id, people, by, framework } = challenge;
  const area = framework.areas[0]?.key ?? "";
  const { recommendationIds } = await aSentDraft(
    app,
    challenge,
    area,
    restingOn(area),
  );
  expect(await waits(app, id, people.councilLead)).toEqual([
    "Council: 2 positions to take on a recommendation",
  ]);
  for (const one of recommendationIds) {
    await takePosition(app, by("councilLead"), one, {
      position: "accepted",
      reason: "",
      version: 0,
    });
  }
  expect(await waits(app, id, people.councilLead)).toEqual([
    "Council: nothing more in this area",
  ]);
  for (const reader of [people.peer, people.viewer]) {
    expect(await waits(app, id, reader)).toEqual(["Council: its response"]);
  }
});

test("a comment on a recommendation is answered in each area it rests on", async () => {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "finalising" });
  const { id, people, framework } = challenge;
  const [area = "", other = ""] = framework.areas.map(({ key }) => key);
  const { blocks, versionId } = await aSentDraft(
    app,
    challenge,
    area,
    restingOn(area, other),
  );
  const block = blocks.find(({ kind }) => kind === "recommendation");
  await aReportComment(app, challenge, {
    sent: true,
    reportVersionId: versionId,
    blockId: block?.id ?? null,
  });
  const params = { challengeId: id };
  const page = await overview(argsOf(app, { visitor: people.peer, params }));
  const toAnswer = page.areas
    .slice(0, 3)
    .map(({ waitsFor }) => waitsFor.join().includes("1 comment to answer"));
  expect(toAnswer).toEqual([true, true, false]);
  const listed = async (role: "peer" | "councilLead", areaKey: string) => {
    const args = argsOf(app, {
      ...{ visitor: people[role], params },
      query: `?areaKey=${areaKey}`,
    });
    return role === "peer"
      ? (await comments(args)).rows.length
      : (await response(args)).desk?.comments.length;
  };
  for (const role of ["peer", "councilLead"] as const) {
    expect(await listed(role, area)).toBe(1);
    expect(await listed(role, other)).toBe(1);
    expect(await listed(role, framework.areas[2]?.key ?? "")).toBe(0);
  }
});

test("a level claimed without a reason waits for one", async () => {
  const app = await testApp();
  const { id, by, people, framework } = await aChallenge(app, {
    stage: "selfAssessment",
  });
  const key = framework.areas[0]?.key ?? "";
  const save = (levelReason: string, version = 0) =>
    saveArea(
      app,
      by("councilLead"),
      key,
      anAreaAnswer({ levelReason, version }),
    );
  await save("");
  expect(await waits(app, id, people.councilLead)).toEqual([
    "Council: 5 criteria to answer, reasons for the level to write",
  ]);
  await save("Three years of forums.", 1);
  expect(await waits(app, id, people.councilLead)).toEqual([
    "Council: 5 criteria to answer",
  ]);
});
