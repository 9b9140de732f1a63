import { expect, test } from "vitest";
import { fingerprint } from "#app/challenge/fingerprint.server.ts";
import { moveChallenge } from "#app/challenge/move.server.ts";
import { canonicalJson } from "#app/challenge/canonical.ts";
import { NotNow } from "#app/errors.ts";
import { saveArea } from "#app/self-assessment/save-area-answer.server.ts";
import { saveCriterion } from "#app/self-assessment/save-criterion-answer.server.ts";
import { signOffSelfAssessment } from "#app/self-assessment/sign-off-self-assessment.server.ts";
import { submissionFrom } from "#app/self-assessment/submission.ts";
import { submitSelfAssessment } from "#app/self-assessment/submit-self-assessment.server.ts";
import { listAreaAnswers } from "#db/queries/area-answers.ts";
import { listCriterionAnswers } from "#db/queries/criterion-answers.ts";
import { listLinkableEvidence } from "#db/queries/evidence-links.ts";
import { findSubmission, listSubmissions } from "#db/queries/submissions.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import {
  anAnswer,
  anAreaAnswer,
  answerAll,
  asked,
  seenNow,
  signOff,
} from "#test/support/self-assessment.ts";
import { anItem } from "./an-item.ts";

const stage = "selfAssessment";
const forums = { area: "engagement", criterion: "engagement-structures" };

async function aSubmission() {
  const app = await testApp();
  const cast = await aChallenge(app, { stage });
  const lead = cast.by("councilLead");
  const item = await anItem(app, cast.id, lead.who.id, { number: 7 });
  const answer = anAnswer({ evidenced: "Six forums", linked: [item] });
  await saveCriterion(app, lead, forums, answer);
  await answerAll(app, cast);
  await signOff(app, cast);
  await submitSelfAssessment(app, await asked(app, cast, "councilLead"));
  const kept = await findSubmission(app.db, cast.id, "latest");
  if (!kept) throw new Error("Nothing was kept");
  return { app, cast, item, kept, content: submissionFrom(kept.content) };
}

test("the sponsor who presses twice signs off once", async () => {
  const app = await testApp();
  const cast = await aChallenge(app, { stage });
  await answerAll(app, cast);
  const press = { seen: await seenNow(app, cast), once: "k" };
  await Promise.all([
    signOffSelfAssessment(app, cast.by("sponsor"), press),
    signOffSelfAssessment(app, cast.by("sponsor"), press),
  ]);
  const given = await app.db.selectFrom("sign_off").selectAll().execute();
  expect(given).toHaveLength(1);
});

test("submitting freezes wording, answers, evidence and fingerprints", async () => {
  const { kept, content } = await aSubmission();
  expect(kept).toMatchObject({ number: 1 });
  expect(kept.by).toContain("Connie Ledger");
  const area = content.areas.find(({ key }) => key === forums.area);
  const criterion = area?.criteria.find(({ key }) => key === forums.criterion);
  expect(area).toMatchObject({
    title: "Community engagement and satisfaction",
    narrative: "We know most of our communities.",
    claimedLevel: { key: "achieving", title: "Achieving" },
  });
  expect(criterion).toMatchObject({
    number: "3.1",
    title: "Structures for engagement",
    evidenced: "Six forums",
    evidence: [7],
  });
  expect(criterion?.prompts.length).toBeGreaterThan(1);
  expect(criterion?.levels.map(({ key }) => key)).toEqual([
    "developing",
    "achieving",
    "excellent",
  ]);
  expect(content.evidence).toMatchObject([
    { number: 7, file: { number: 2, sha256: "72".padEnd(64, "0") } },
  ]);
  expect(content.signedOff?.name).toContain("Stella Marsh");
});

test("the fingerprint is that of the one text of the content", async () => {
  const { kept, content } = await aSubmission();
  expect(kept.sha256).toBe(fingerprint(canonicalJson(content)));
  expect(kept.sha256).toBe(fingerprint(kept.content));
  const changed = { ...content, council: "Another" };
  expect(fingerprint(canonicalJson(changed))).not.toBe(kept.sha256);
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: "x" })).toBe(
    '{"a":"x","b":[{"c":null,"d":1}]}',
  );
});

test("the team sees the evidence from the submission on, live answers never", async () => {
  const { app, cast, item } = await aSubmission();
  const sent = await listLinkableEvidence(app.db, cast.id, "sent");
  expect(sent.map(({ id }) => id)).toEqual([item]);
  for (const sight of ["sent", "none"] as const) {
    expect(await listAreaAnswers(app.db, cast.id, sight)).toEqual([]);
    expect(await listCriterionAnswers(app.db, cast.id, sight)).toEqual([]);
  }
});

test("sent back and submitted again: a second copy, the first untouched", async () => {
  const { app, cast, kept } = await aSubmission();
  await moveChallenge(
    app,
    await asked(app, cast, "leadPeer", "Which forums met this year?"),
    "returnSelfAssessment",
  );
  const more = anAnswer({ evidenced: "Six forums, all met", version: 1 });
  await saveCriterion(app, cast.by("councilContributor"), forums, more);
  const again = await asked(app, cast, "councilLead");
  await expect(submitSelfAssessment(app, again)).rejects.toThrow(NotNow);
  await signOff(app, cast);
  await submitSelfAssessment(app, again);
  const heads = await listSubmissions(app.db, cast.id);
  expect(heads.map(({ number }) => number)).toEqual([2, 1]);
  expect(await findSubmission(app.db, cast.id, 1)).toEqual(kept);
  const latest = await findSubmission(app.db, cast.id, "latest");
  expect(latest?.content).toContain("Six forums, all met");
});

test("a double click submits once", async () => {
  const app = await testApp();
  const cast = await aChallenge(app, { stage });
  await answerAll(app, cast);
  await signOff(app, cast);
  const click = await asked(app, cast, "councilLead");
  await Promise.allSettled([
    submitSelfAssessment(app, click),
    submitSelfAssessment(app, click),
  ]);
  expect(await listSubmissions(app.db, cast.id)).toHaveLength(1);
});

test("what lacks stops the submission, and nothing is kept or sent", async () => {
  const app = await testApp();
  const cast = await aChallenge(app, { stage });
  await anItem(app, cast.id, cast.people.councilLead.id, { number: 1 });
  await saveArea(app, cast.by("councilLead"), "engagement", anAreaAnswer());
  await signOff(app, cast);
  const early = submitSelfAssessment(
    app,
    await asked(app, cast, "councilLead"),
  );
  await expect(early).rejects.toThrow(NotNow);
  expect(await listSubmissions(app.db, cast.id)).toEqual([]);
  expect(await listLinkableEvidence(app.db, cast.id, "sent")).toEqual([]);
});

test("the sponsor signs what was on the page, not what came after", async () => {
  const app = await testApp();
  const cast = await aChallenge(app, { stage });
  const { by } = cast;
  const empty = signOffSelfAssessment(app, by("sponsor"), { seen: "" });
  await expect(empty).rejects.toThrow("nothing to sign");
  await saveArea(app, by("councilLead"), "engagement", anAreaAnswer());
  const seen = await seenNow(app, cast);
  await saveCriterion(app, by("councilContributor"), forums, anAnswer());
  await expect(
    signOffSelfAssessment(app, by("sponsor"), { seen }),
  ).rejects.toThrow(NotNow);
  await expect(
    signOffSelfAssessment(app, by("councilLead"), { seen }),
  ).rejects.toThrow("role");
});
