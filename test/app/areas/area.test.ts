import { expect, test } from "vitest";
import { areaOf } from "#app/areas/area.server.ts";
import { enter } from "#app/challenge/enter.server.ts";
import type { Context } from "#app/context.server.ts";
import { askForEvidence } from "#app/evidence/ask-for-evidence.server.ts";
import { sayWhyNone } from "#app/findings/say-why-none.server.ts";
import { addFinding } from "#app/findings/write-finding.server.ts";
import { decideOutcome } from "#app/outcomes/decide-outcome.server.ts";
import { sendDraft } from "#app/report/send-draft.server.ts";
import { saveNote } from "#app/notes/write-note.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { insertEvidence } from "#db/queries/evidence-changes.ts";
import { takePosition } from "#app/response/take-position.server.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import { aReport } from "../report/a-report.ts";

/** What one person finds on the page of an area. */
async function seenBy(
  app: Context,
  who: Visitor,
  challengeId: string,
  areaKey: string,
) {
  const standing = await enter(app.db, who, challengeId);
  return areaOf({ ...standing, app, param: () => areaKey });
}

async function aBusyArea() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "findings" });
  const { id, by, people, framework } = challenge;
  const [area] = framework.areas;
  const criterion = area?.criteria[0]?.key ?? "";
  const key = area?.key ?? "";
  for (let number = 1; number <= 12; number++) {
    await insertEvidence(app.db, {
      id: app.newId(),
      challengeId: id,
      kind: "link",
      details: {
        title: `Item ${number}`,
        description: "",
        dated: null,
        sensitivity: "open",
        criteria: [criterion],
        url: "https://example.org",
        pointer: "",
      },
      by: people.councilLead.id,
      at: app.now(),
      sentAt: app.now(),
    });
    await saveNote(app, by("peer"), {
      text: `Heard ${number} times`,
      anyway: false,
      place: key,
      judgement: "strength",
      confidence: "high",
      source: "session",
      sessionId: "",
      evidenceId: "",
      version: 0,
      once: app.newId(),
    });
    await addFinding(app, by("peer"), {
      kind: "strength",
      text: `Strength ${number}`,
      areaKey: key,
      criterionKey: "",
      subheading: "",
      version: 0,
      once: undefined,
    });
  }
  return { app, key, ...challenge };
}

test("a busy area shows the first of each list and how many there are", async () => {
  const { app, id, key, people } = await aBusyArea();
  const page = await seenBy(app, people.peer, id, key);
  expect(page.evidence).toMatchObject({ live: 12, withdrawn: 0 });
  expect(page.evidence?.items).toHaveLength(10);
  expect(page.notes).toMatchObject({ total: 12, mayWrite: true });
  expect(page.notes?.rows).toHaveLength(5);
  expect(page.findings?.strengths).toMatchObject({ total: 12 });
  expect(page.findings?.strengths.first).toHaveLength(10);
  expect(page.findings?.considerations).toEqual({
    ...{ total: 0, first: [], why: "" },
  });
  expect(page.findings?.add).toContain(`findings/new?area=${key}`);
});

test("what a side does not see is not there rather than empty", async () => {
  const { app, id, key, people } = await aBusyArea();
  const council = await seenBy(app, people.councilLead, id, key);
  expect(council.notes).toBeNull();
  expect(council.findings).toMatchObject({ total: 0 });
  expect(JSON.stringify(council)).not.toMatch(/Heard|Strength \d/);
  const office = await aPerson(app, "Olga", true);
  expect(await seenBy(app, office, id, key)).toMatchObject({
    said: null,
    evidence: null,
    notes: null,
    findings: null,
    actions: null,
  });
});

test("the council reads the whole of a finding that was sent, dashes too", async () => {
  const app = await testApp();
  const { id, people, move, findings } = await aReport(app);
  const [finding] = findings;
  const text = "Officers showed it in use:\n\n- at the desk\n- in the yard";
  await app.db
    .updateTable("finding")
    .set({ text })
    .where("id", "=", finding?.id ?? "")
    .execute();
  await sendDraft(app, await move("leadPeer"));
  const key = finding?.area_key ?? "";
  const { findings: seen } = await seenBy(app, people.councilLead, id, key);
  const said = seen?.strengths.first[0]?.text;
  expect(said).toContain("- at the desk");
  expect(said).toContain("- in the yard");
});

test("the council reads recommendations and outcomes as they were sent", async () => {
  const app = await testApp();
  const { id, people, framework, move, findings } = await aReport(app);
  const keys = framework.areas.map(({ key }) => key);
  const [cited = "", other = ""] = keys;
  const outcome = (words: object) =>
    app.db.updateTable("outcome").set(words).execute();
  const early = await seenBy(app, people.councilLead, id, cited);
  expect(early.findings).toMatchObject({ total: 0, recommendations: [] });
  expect(early.decided).toBeUndefined();
  await sendDraft(app, await move("leadPeer"));
  await app.db
    .updateTable("recommendation")
    .set({ text: "Rewritten since." })
    .execute();
  await app.db
    .updateTable("recommendation_finding")
    .set({ finding_id: findings.find((f) => f.area_key === other)?.id ?? "" })
    .execute();
  await outcome({ outcome: "notYet", level: null, reason: "Changed since." });
  for (const who of [people.councilContributor, people.viewer]) {
    const page = await seenBy(app, who, id, cited);
    expect(page.findings?.recommendations).toMatchObject([
      {
        number: "1",
        leadIn: "Data:",
        text: "Collect it by ward.",
        href: expect.stringMatching(/report\/versions\/1#recommendation/),
      },
    ]);
    expect(page.decided).toMatchObject({
      outcome: "met",
      sentence: "The criteria for the level “Achieving” are met.",
      reason: "As the findings show.",
      source: { label: "Draft 1", reads: null },
    });
    const there = await seenBy(app, who, id, other);
    expect(there.findings?.recommendations).toEqual([]);
    expect(JSON.stringify([page, there])).not.toContain("since.");
  }
  const own = await seenBy(app, people.peer, id, other);
  expect(own.findings?.recommendations).toMatchObject([
    { number: "1", leadIn: "Data", text: "Rewritten since." },
  ]);
  expect(own.decided).toMatchObject({
    outcome: "notYet",
    reason: "Changed since.",
  });
});

test("why there is none is said to the team at once, to the council once sent", async () => {
  const app = await testApp();
  const { id, by, people, move, findings } = await aReport(app);
  const [strength] = findings;
  const key = strength?.area_key ?? "";
  const reason = "All was new.\n\n- to everybody";
  await app.db
    .updateTable("finding")
    .set({ area_key: findings.at(-1)?.area_key ?? "" })
    .where("id", "=", strength?.id ?? "")
    .execute();
  await sayWhyNone(
    app,
    by("peer"),
    { areaKey: key, kind: "strength" },
    { reason, version: 0 },
  );
  const none = async (who: Visitor) =>
    (await seenBy(app, who, id, key)).findings;
  expect((await none(people.peer))?.strengths.why).toBe(reason);
  const early = await none(people.sponsor);
  expect(early?.nothing).toContain("as soon as it is sent");
  expect(early?.strengths.why).toBe("");
  await sendDraft(app, await move("leadPeer"));
  expect(await none(people.sponsor)).toMatchObject({
    nothing: null,
    add: null,
    strengths: { total: 0, why: reason },
  });
});

test("a position is taken beside the recommendation, by who may", async () => {
  const app = await testApp();
  const { id, by, people, move, findings } = await aReport(app);
  const key = findings[0]?.area_key ?? "";
  await sendDraft(app, await move("leadPeer"));
  const position = async (who: Visitor) =>
    (await seenBy(app, who, id, key)).findings?.recommendations[0]?.position;
  const open = await position(people.councilLead);
  expect(open).toMatchObject({
    taken: "",
    href: expect.stringContaining("response/positions/"),
  });
  expect(await position(people.sponsor)).toBeNull();
  const recommendation = open?.href?.split("/").at(-1) ?? "";
  await takePosition(app, by("councilLead"), recommendation, {
    ...{ position: "accepted", reason: "", version: 0 },
  });
  expect(await position(people.sponsor)).toEqual({
    taken: "accepted",
    href: null,
  });
  expect(await position(people.viewer)).toBeNull();
});

test("what the team asked for in the area is listed, to both sides", async () => {
  const app = await testApp();
  const { id, by, people, framework } = await aChallenge(app, {
    stage: "evidence",
  });
  const [key = "", other = ""] = framework.areas.map((area) => area.key);
  await askForEvidence(app, by("peer"), {
    question: "Which impact assessments were made?",
    place: `area:${key}`,
    due: null,
    once: undefined,
  });
  const asked = async (who: Visitor, area: string) =>
    (await seenBy(app, who, id, area)).evidence?.requests;
  for (const who of [people.peer, people.councilLead]) {
    expect(await asked(who, key)).toMatchObject({
      first: [{ number: 1, status: "asked" }],
      more: false,
    });
    expect(await asked(who, other)).toMatchObject({ first: [] });
  }
});

test.each([
  ["withdrawn", "withdrawn before the self-assessment was submitted"],
  ["selfAssessment", "once the council has submitted it"],
] as const)("an area without words says why: %s", async (stage, why) => {
  const app = await testApp();
  const { id, people, framework } = await aChallenge(app, { stage });
  const { said } = await seenBy(
    app,
    people.peer,
    id,
    framework.areas[0]?.key ?? "",
  );
  expect(said?.words).toBeNull();
  expect(said?.nothing).toContain(why);
});

test("a remark of a bespoke challenge is no outcome, on either side", async () => {
  const app = await testApp();
  const cast = await aReport(app, { mode: "bespoke" });
  const { id, people, framework, move, by } = cast;
  const key = framework.areas[0]?.key ?? "";
  const remark = {
    outcome: "noLevelSought" as const,
    level: "",
    reason: "Well led.\n\n- and warm",
    version: 0,
  };
  await decideOutcome(app, by("peer"), key, remark);
  await sendDraft(app, await move("leadPeer"));
  for (const who of [people.peer, people.sponsor]) {
    const { decided } = await seenBy(app, who, id, key);
    expect(decided).toMatchObject({
      outcome: null,
      sentence: "",
      reason: remark.reason,
    });
  }
});

test("evidence that was not sent is not opened either, nor said to be missing", async () => {
  const { app, id, key, people } = await aBusyArea();
  await app.db.updateTable("evidence").set({ sent_at: null }).execute();
  const at = async (who: Visitor, state: string) => {
    await app.db
      .updateTable("challenge")
      .set({ state, withdrawn_from: "selfAssessment" })
      .where("id", "=", id)
      .execute();
    return (await seenBy(app, who, id, key)).evidence;
  };
  const council = await at(people.councilLead, "selfAssessment");
  expect(council?.items[0]).toMatchObject({ sent: false, opened: false });
  expect(await at(people.peer, "selfAssessment")).toMatchObject({
    live: 0,
    nothing: expect.stringContaining("once the council has submitted"),
  });
  expect(await at(people.peer, "withdrawn")).toMatchObject({
    nothing: expect.stringContaining("withdrawn before the council submitted"),
  });
});
