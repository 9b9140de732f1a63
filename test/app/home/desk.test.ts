import { expect, test } from "vitest";
import { programmeDesk } from "#app/home/desk.server.ts";
import { loader as programme } from "#app/routes/programme.tsx";
import { replaceDates } from "#db/queries/dates.ts";
import { insertMail, markMail } from "#db/queries/mail.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";

const today = "2026-06-10T09:00:00.000Z";

test("the desk names what is late, with the day that has passed", async () => {
  const app = await testApp(today);
  const late = await aChallenge(app, { stage: "selfAssessment" });
  const inTime = await aChallenge(app, { stage: "evidence" });
  const dates = {
    scopingMeeting: "2026-02-01",
    selfAssessmentDue: "2026-06-09",
  };
  await replaceDates(app.db, late.id, dates);
  await replaceDates(app.db, inTime.id, dates);
  expect((await programmeDesk(app)).stuck).toEqual([
    {
      id: late.id,
      title: "Equality peer challenge 2026",
      council: expect.stringMatching(/^Aldermoor/),
      stage: "Self-assessment",
      turn: "Council",
      what: "Self-assessment and evidence due:",
      day: "2026-06-09",
    },
  ]);
});

test("what stands still for three months is named, unless that was planned", async () => {
  const app = await testApp(today);
  const still = await aChallenge(app, { stage: "interviews" });
  await aChallenge(app, { stage: "improvement" });
  await aChallenge(app, { stage: "closed" });
  const planned = await aChallenge(app, { stage: "evidence" });
  await replaceDates(app.db, planned.id, { draftReport: "2026-09-01" });
  await app.db
    .updateTable("challenge")
    .set({ created_at: "2026-03-12T09:00:00.000Z" })
    .execute();
  const { stuck } = await programmeDesk(app);
  expect(stuck).toMatchObject([
    { id: still.id, what: "At this stage since", day: "2026-03-12" },
  ]);
});

test("the desk counts stages, councils and the letters of the week", async () => {
  const app = await testApp(today);
  await aChallenge(app, { stage: "evidence" });
  await aChallenge(app, { stage: "evidence" });
  await aChallenge(app, { stage: "closed" });
  const letter = { to: "a@example.org", subject: "A", body: "B", at: today };
  await insertMail(app.db, { id: "waits", ...letter });
  await insertMail(app.db, { id: "sent", ...letter });
  await insertMail(app.db, {
    id: "old",
    ...letter,
    at: "2026-05-01T09:00:00Z",
  });
  await markMail(app.db, "sent", { sentAt: today, failure: null });
  expect(await programmeDesk(app)).toMatchObject({
    stages: [
      { key: "evidence", title: "Evidence", turn: "Peer team", count: 2 },
    ],
    councils: { all: 3, idle: 1 },
    letters: { byMail: false, count: 1 },
  });
});

test("with mail on, letters that should have gone out by now are counted", async () => {
  const app = await testApp(today);
  const letter = { to: "a@example.org", subject: "A", body: "B" };
  const write = (id: string, at: string) =>
    insertMail(app.db, { id, ...letter, at });
  await write("underWay", "2026-06-10T08:50:00.000Z");
  await write("stranded", "2026-06-10T08:40:00.000Z");
  await write("refused", today);
  await markMail(app.db, "refused", { sentAt: null, failure: "No" });
  const settings = { ...app.settings, smtpUrl: "smtp://127.0.0.1" };
  const { letters } = await programmeDesk({ ...app, settings });
  expect(letters).toEqual({ byMail: true, count: 2 });
  expect((await programmeDesk(app)).letters).toEqual({
    byMail: false,
    count: 3,
  });
});

test("the programme page shows the challenges of one stage when asked", async () => {
  const app = await testApp(today);
  const { id } = await aChallenge(app, { stage: "evidence" });
  await aChallenge(app, { stage: "closed" });
  const visitor = await aPerson(app, "Pat", true);
  const args = argsOf(app, { visitor });
  const request = new Request("http://localhost/programme?stage=evidence");
  const page = await programme({ ...args, request });
  expect(page.challenges.map((one) => one.id)).toEqual([id]);
  expect((await programme(args)).challenges).toHaveLength(2);
});
