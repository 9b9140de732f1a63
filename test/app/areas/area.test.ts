import { expect, test } from "vitest";
import { askForEvidence } from "#app/evidence/ask-for-evidence.server.ts";
import { sendDraft } from "#app/report/send-draft.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { takePosition } from "#app/response/take-position.server.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import { aReport } from "../report/a-report.ts";
import { aBusyArea, seenBy } from "./a-busy-area.ts";

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

test("a position is taken beside the recommendation, by who may", async () => {
  const app = await testApp();
  const { id, by, people, move, findings } = await aReport(app);
  const key = findings[0]?.area_key ?? "";
  await sendDraft(app, await move("leadPeer"));
  const position = async (who: Visitor) =>
    (await seenBy(app, who, id, key)).findings?.recommendations[0]?.position;
  const open = await position(people.councilLead);
  expect(open).toMatchObject({
    position: "",
    href: expect.stringContaining("response/positions/"),
  });
  expect(await position(people.sponsor)).toBeNull();
  const recommendation = open?.href?.split("/").at(-1) ?? "";
  await takePosition(app, by("councilLead"), recommendation, {
    ...{ position: "accepted", reason: "", version: 0 },
  });
  expect(await position(people.sponsor)).toEqual({
    position: "accepted",
    takenOn: null,
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
