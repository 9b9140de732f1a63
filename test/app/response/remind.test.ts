import { expect, test } from "vitest";
import { remindAll } from "#app/response/remind.server.ts";
import { loader as history } from "#app/routes/history.tsx";
import { listMail } from "#db/queries/mail.ts";
import { insertMembership } from "#db/queries/memberships.ts";
import {
  insertDepartments,
  listDepartments,
  updateDepartment,
} from "#db/queries/departments.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import { markReady } from "#app/response/mark-ready.server.ts";
import { signOffResponse } from "#app/response/sign-off-response.server.ts";
import { takePosition } from "#app/response/take-position.server.ts";
import { loader as desk } from "#app/routes/response.tsx";
import { lastResponseEdit } from "#db/queries/responses.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { argsOf } from "#test/support/route.ts";

/** The council has until Friday 27 November 2026. */
async function responding(at: string) {
  const app = await testApp(at);
  const challenge = await aChallenge(app, { stage: "councilResponse" });
  const { id, framework } = challenge;
  const draft = await aSentDraft(app, challenge, framework.areas[0]?.key ?? "");
  const set = (values: { comments_due?: string; state?: string }) =>
    app.db.updateTable("challenge").set(values).where("id", "=", id).execute();
  await set({ comments_due: "2026-11-27" });
  await app.db
    .updateTable("report_version")
    .set({ created_at: "2026-11-13T09:00:00.000Z" })
    .execute();
  const letters = async () =>
    (await listMail(app.db, { limit: 50, offset: 0 })).map(
      ({ recipient, subject, body }) => ({ recipient, subject, body }),
    );
  return { app, challenge, draft, set, letters };
}

test("on a day for it who is waited for is reminded, once", async () => {
  const { app, challenge, letters } = await responding(
    "2026-11-25T09:00:00.000Z",
  );
  await remindAll(app);
  await remindAll(app);
  const {
    councilLead,
    councilContributor,
    councilLead: lead,
  } = challenge.people;
  const sent = await letters();
  expect(sent.map(({ recipient }) => recipient).sort()).toEqual(
    [councilContributor.email, councilLead.email].sort(),
  );
  const to = (email: string) =>
    sent.find(({ recipient }) => recipient === email);
  expect(to(lead.email)?.body).toContain(
    "2 working days are left to send the council’s response to the draft report: the last is Friday 27 November 2026.",
  );
  expect(to(councilContributor.email)?.body).toContain(
    "left to comment on the draft report",
  );
  const told = async (role: "councilLead" | "leadPeer") => {
    const visitor = challenge.people[role];
    const params = { challengeId: challenge.id };
    return JSON.stringify(await history(argsOf(app, { visitor, params })));
  };
  expect(await told("councilLead")).toContain(
    "2 working days left, to 2 people",
  );
  expect(await told("leadPeer")).not.toContain("2 working days left");
});

test.each([
  ["on another day", "2026-11-24T09:00:00.000Z", {}],
  ["after the last day", "2026-11-30T09:00:00.000Z", {}],
  [
    "once the response is sent",
    "2026-11-25T09:00:00.000Z",
    { state: "finalising" },
  ],
  [
    "before an extended day comes near",
    "2026-11-25T09:00:00.000Z",
    { comments_due: "2026-12-04" },
  ],
])("nobody is reminded %s", async (_, at, values) => {
  const { app, set, letters } = await responding(at);
  if (Object.keys(values).length > 0) await set(values);
  await remindAll(app);
  expect(await letters()).toEqual([]);
});

test.each([
  ["a later", "2026-12-02T09:00:00.000Z", "2026-12-04"],
  ["an earlier", "2026-11-24T09:00:00.000Z", "2026-11-26"],
])("the reminders move with %s day", async (_, now, day) => {
  const { app, set, letters } = await responding(now);
  await set({ comments_due: day });
  await remindAll(app);
  expect(await letters()).toHaveLength(2);
});

test("who writes for a department that was heard is left alone", async () => {
  const { app, challenge, letters } = await responding(
    "2026-11-27T09:00:00.000Z",
  );
  const { id, people } = challenge;
  const by = people.councilLead.id;
  const at = app.now();
  await insertDepartments(
    app.db,
    ["Housing", "Highways"].map((name) => ({
      id: app.newId(),
      ...{ challengeId: id, name, by, at },
    })),
  );
  const names = ["Hana Frost", "Hugo Lane"];
  for (const [index, department] of ["housing", "Highways"].entries()) {
    const { id: personId } = await aPerson(app, names[index] ?? "");
    await insertMembership(app.db, {
      ...{ id: app.newId(), challengeId: id, personId, department, at },
      role: "councilContributor",
      organisations: [],
    });
  }
  const [highways, housing] = await listDepartments(app.db, id);
  if (!highways || !housing) throw new Error("There are no departments.");
  await updateDepartment(app.db, {
    ...{ id: housing.id, version: housing.version, by, at },
    ...{ status: "gathered", reason: "" },
  });
  await remindAll(app);
  const sent = await letters();
  const recipients = sent.map(({ recipient }) => recipient);
  expect(recipients).toContain("hugo.lane@example.org");
  expect(recipients).not.toContain("hana.frost@example.org");
  expect(sent[0]?.body).toContain(
    "Today, Friday 27 November 2026, is the last",
  );
});

test("once it is ready the sponsor is reminded, and once it is signed the lead", async () => {
  const { app, challenge, draft, letters } = await responding(
    "2026-11-25T09:00:00.000Z",
  );
  const { id, by, people } = challenge;
  for (const one of draft.recommendationIds) {
    const words = { position: "accepted", reason: "", version: 0 } as const;
    await takePosition(app, by("councilLead"), one, words);
  }
  const now = async () => ({
    seen: (await lastResponseEdit(app.db, id)) ?? "",
  });
  const reminded = async () => {
    await app.db.deleteFrom("mail").execute();
    await app.db
      .deleteFrom("challenge_event")
      .where("event", "=", "commentsReminded")
      .execute();
    await remindAll(app);
    return letters();
  };
  await app.db.deleteFrom("mail").execute();
  await markReady(app, by("councilLead"), await now());
  expect(await letters()).toMatchObject([
    {
      recipient: people.sponsor.email,
      body: expect.stringContaining("/response/sign-off"),
    },
  ]);
  expect(await reminded()).toMatchObject([
    {
      recipient: people.sponsor.email,
      body: expect.stringContaining("left to sign off the council’s response"),
    },
  ]);
  // With no sponsor left, who can invite one is reminded.
  const sponsors = (ended_at: string | null) =>
    app.db
      .updateTable("membership")
      .set({ ended_at })
      .where("role", "=", "sponsor")
      .execute();
  await sponsors(app.now());
  expect(await reminded()).toMatchObject([
    { recipient: people.councilLead.email },
  ]);
  await sponsors(null);
  await signOffResponse(app, by("sponsor"), await now());
  expect(await reminded()).toMatchObject([
    { recipient: people.councilLead.email },
  ]);
});

test("a last day off is counted back from, and told, as the working day before", async () => {
  const { app, challenge, set, letters } = await responding(
    "2026-11-27T09:00:00.000Z",
  );
  await set({ comments_due: "2026-11-29" });
  const deadline = async () => {
    const visitor = challenge.people.councilLead;
    const params = { challengeId: challenge.id };
    return (await desk(argsOf(app, { visitor, params }))).desk?.deadline;
  };
  expect(await deadline()).toMatchObject({
    words: "Today is the last working day: it ends on 29 November 2026",
    reminders: ["Friday 27 November 2026"],
  });
  await remindAll(app);
  expect((await letters())[0]?.body).toContain(
    "Today is the last working day to ",
  );
  // What went out today is not still to come.
  expect(await deadline()).toMatchObject({ reminders: [] });
});
