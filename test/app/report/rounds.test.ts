import { expect, test } from "vitest";
import { factsOf } from "#app/challenge/facts.server.ts";
import { answerComment } from "#app/comments/answer-comment.server.ts";
import { confirm } from "#app/comments/confirm-answers.server.ts";
import { annotate } from "#app/comments/annotate.server.ts";
import { annotationsFor } from "#app/comments/annotations.server.ts";
import { cameBackOf } from "#app/challenge/came-back.server.ts";
import { enter } from "#app/challenge/enter.server.ts";
import { issueAnotherDraft } from "#app/report/issue-another-draft.server.ts";
import { sendDraft } from "#app/report/send-draft.server.ts";
import { choose } from "#app/response/choose-comments.server.ts";
import {
  addDepartments,
  setDepartment,
} from "#app/response/keep-departments.server.ts";
import { sendResponse } from "#app/response/send-response.server.ts";
import { markReady } from "#app/response/mark-ready.server.ts";
import { signOffResponse } from "#app/response/sign-off-response.server.ts";
import { takePosition } from "#app/response/take-position.server.ts";
import { findAnnotation, listAnnotations } from "#db/queries/annotations.ts";
import { listAnswersSent } from "#db/queries/comment-answers.ts";
import { listDepartments } from "#db/queries/departments.ts";
import { listPositions } from "#db/queries/positions.ts";
import { findVersion } from "#db/queries/reports.ts";
import { lastResponseEdit, listResponses } from "#db/queries/responses.ts";
import { testApp } from "#test/support/app.ts";
import { aReport } from "./a-report.ts";

const everything = { annotations: "all", answers: "all" } as const;

/** A draft that the council has commented on and answered once. */
async function aFirstRound() {
  const app = await testApp();
  const report = await aReport(app);
  const { id, by, move } = report;
  const lead = by("councilLead");
  await sendDraft(app, await move("leadPeer"));
  await addDepartments(app, lead, { names: ["Housing"], once: undefined });
  for (const text of ["First", "Second", "Kept inside"]) {
    await annotate(app, by("councilContributor"), 1, {
      block: "",
      quote: "",
      kind: "fact",
      department: "Housing",
      text,
    });
  }
  const comments = await listAnnotations(
    app.db,
    { challengeId: id, sight: everything },
    { limit: 10, offset: 0 },
  );
  const [first = "", second = ""] = comments.map((one) => one.id);
  await choose(app, lead, {
    shown: comments.map((one) => `${one.id}:${one.version}`),
    chosen: [first, second],
  });
  const facts = async () => factsOf(app.db, await enter(app.db, lead.who, id));
  const gather = async () => {
    for (const one of await listDepartments(app.db, id)) {
      await setDepartment(app, lead, one.id, {
        status: "gathered",
        reason: "",
        version: one.version,
      });
    }
  };
  const signOff = async () => {
    const seen = (await lastResponseEdit(app.db, id)) ?? "";
    await markReady(app, lead, { seen });
    await signOffResponse(app, by("sponsor"), { seen });
  };
  const [recommendation = ""] = (
    await app.db.selectFrom("recommendation").select("id").execute()
  ).map((row) => row.id);
  const position = (reason: string, version: number) =>
    takePosition(app, lead, recommendation, {
      position: "inPart",
      reason,
      version,
    });
  await gather();
  await position("Half of it", 0);
  await signOff();
  await sendResponse(app, await move("councilLead"));
  await answerComment(app, by("peer"), first, {
    outcome: "accepted",
    reason: "Changed",
    version: 0,
  });
  await confirm(app, by("leadPeer"), first, { version: 1 });
  const seen = (comment: string, answers: "all" | "sent") =>
    findAnnotation(app.db, {
      challengeId: id,
      id: comment,
      sight: { annotations: "all", answers },
    });
  const round = { gather, signOff, position, facts, seen, lead };
  return { app, ...report, ...round, first, second };
}

test("another draft begins a round: departments and sign-off are asked again", async () => {
  const { app, id, move, facts, gather, signOff, lead } = await aFirstRound();
  expect(await facts()).toMatchObject({
    departmentsWaiting: [],
    // What was signed off was sent: the next response needs its own.
    responseSignedOff: false,
  });
  await issueAnotherDraft(app, await move("leadPeer"));
  const { who } = lead;
  const asked = { app, ...(await enter(app.db, who, id)) };
  expect(await cameBackOf(asked)).toMatchObject({
    title: "Draft 2 is before the council, in place of draft 1",
  });
  expect(await facts()).toMatchObject({
    departmentsWaiting: [{ name: "Housing" }],
    responseSignedOff: false,
  });
  await gather();
  await signOff();
  await sendResponse(app, await move("councilLead"));
  const responses = await listResponses(app.db, id);
  expect(responses.map((one) => one.versionNumber)).toEqual([2, 1]);
});

test("a position changed in the second round is read as it was sent until it is sent again", async () => {
  const { app, id, move, position, gather, signOff } = await aFirstRound();
  await issueAnotherDraft(app, await move("leadPeer"));
  await position("All but the cost", 1);
  const read = async () =>
    (await listPositions(app.db, id, "sent")).map(({ reason }) => reason);
  expect(await read()).toEqual(["Half of it"]);
  await gather();
  await signOff();
  await sendResponse(app, await move("councilLead"));
  expect(await read()).toEqual(["All but the cost"]);
  const [, earlier] = await listResponses(app.db, id);
  expect(earlier?.positions).toMatchObject([{ reason: "Half of it" }]);
});

test("an answer changed after it was sent is read as it was sent until the next version", async () => {
  const { app, by, move, first, seen, gather, signOff } = await aFirstRound();
  await issueAnotherDraft(app, await move("leadPeer"));
  await gather();
  await signOff();
  await sendResponse(app, await move("councilLead"));
  await answerComment(app, by("peer"), first, {
    outcome: "notAccepted",
    reason: "On reflection, no",
    version: 1,
  });
  expect((await seen(first, "sent"))?.answer).toMatchObject({
    outcome: "accepted",
    reason: "Changed",
  });
  await confirm(app, by("leadPeer"), first, { version: 2 });
  await issueAnotherDraft(app, await move("leadPeer"));
  expect((await seen(first, "sent"))?.answer?.outcome).toBe("notAccepted");
  const sent = await listAnswersSent(app.db, first);
  expect(sent).toMatchObject([
    { versionNumber: 3, reason: "On reflection, no" },
    { versionNumber: 2, reason: "Changed" },
  ]);
});

test("what is open is carried to the new draft; what was answered stays with its own", async () => {
  const { app, id, move, lead } = await aFirstRound();
  await issueAnotherDraft(app, await move("leadPeer"));
  const numbersOn = async (number: number) => {
    const version = await findVersion(app.db, id, number);
    if (!version) throw new Error(`There is no version ${number}.`);
    const standing = await enter(app.db, lead.who, id);
    const shown = await annotationsFor({ app, ...standing }, version);
    return shown.map((one) => [one.number, one.madeOn]);
  };
  expect(await numbersOn(2)).toEqual([
    [2, 1],
    [3, 1],
  ]);
  expect(await numbersOn(1)).toEqual([
    [1, undefined],
    [2, undefined],
    [3, undefined],
  ]);
});
