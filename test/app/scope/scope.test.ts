import { expect, test } from "vitest";
import { Forbidden, Invalid, NotFound, NotNow, Stale } from "#app/errors.ts";
import { changeDates, fieldsFrom } from "#app/scope/change-dates.server.ts";
import { changeScope } from "#app/scope/change-scope.server.ts";
import {
  type DatesInput,
  type ScopeInput,
  datesSchema,
  scopeSchema,
} from "#app/scope/scope.ts";
import { action as datesForm } from "#app/routes/scope.dates.tsx";
import { loader as scopePage } from "#app/routes/scope.tsx";
import { argsOf } from "#test/support/route.ts";
import { findChallenge } from "#db/queries/challenges.ts";
import { listMail } from "#db/queries/mail.ts";
import { listDates } from "#db/queries/dates.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";

const scope: ScopeInput = {
  title: "Equality peer challenge",
  mode: "award",
  levelSought: "excellent",
  areas: ["services", "engagement"],
  termsOfReference: "Look at engagement and services.",
  welcomeMessage: "Welcome.",
  daysOnSite: 2,
  commentWorkingDays: 15,
  narrativeWordLimit: 500,
  version: 1,
};

const dates = (days: Partial<Record<string, string>>, version = 1) =>
  datesSchema.parse({
    firstDay: "2026-10-06",
    ...Object.fromEntries(
      Object.entries(fieldsFrom({ lastDay: "2026-10-08", ...days })).filter(
        ([, day]) => day !== "",
      ),
    ),
    version,
  }) satisfies DatesInput;

test("a manager saves the scope; areas keep the framework's order", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app);
  await changeScope(app, by("challengeManager"), scope);
  expect(await findChallenge(app.db, id)).toMatchObject({
    areasInScope: ["engagement", "services"],
    levelSought: "excellent",
    daysOnSite: 2,
    commentWorkingDays: 15,
    narrativeWordLimit: 500,
    scopeVersion: 2,
  });
});

test("a bespoke challenge seeks no level; an area and level must be the framework's", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app);
  const save = (change: Partial<ScopeInput>) =>
    changeScope(app, by("challengeManager"), { ...scope, ...change });
  await expect(save({ areas: ["services", "law"] })).rejects.toThrow(Invalid);
  await expect(save({ levelSought: "developing" })).rejects.toThrow(Invalid);
  await save({ mode: "bespoke" });
  expect(await findChallenge(app.db, id)).toMatchObject({
    mode: "bespoke",
    levelSought: null,
  });
});

test("a second manager gets the first one's words, and dates count as well", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app);
  const office = { who: await aPerson(app, "Olga", true), challengeId: id };
  await changeScope(app, office, scope);
  const late = changeScope(app, by("challengeManager"), scope);
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({
    theirs: {
      version: 2,
      savedBy: "Olga",
      values: { termsOfReference: "Look at engagement and services." },
    },
  });
  const lateDates = changeDates(app, office, dates({}, 1));
  await expect(lateDates).rejects.toMatchObject({ theirs: { version: 2 } });
  expect(await listDates(app.db, id)).toEqual({});
});

test("dates stay open after scoping, the rest does not", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "interviews" });
  const manager = by("challengeManager");
  await expect(changeScope(app, manager, scope)).rejects.toThrow(NotNow);
  await changeDates(app, manager, dates({ draftReport: "2026-10-29" }));
  expect(await listDates(app.db, id)).toEqual({
    lastDay: "2026-10-08",
    draftReport: "2026-10-29",
  });
  expect(await findChallenge(app.db, id)).toMatchObject({
    firstDayOnSite: "2026-10-06",
    termsOfReference: "",
  });
  await changeDates(app, manager, dates({ lastDay: "" }, 2));
  expect(await listDates(app.db, id)).toEqual({});
});

test("the other days move with the first, and nothing is saved", async () => {
  const app = await testApp("2026-09-01T09:00:00.000Z");
  const { id, by, people } = await aChallenge(app);
  const saved = dates({ draftReport: "2026-10-29", teamAgreed: "2026-06-06" });
  await changeDates(app, by("challengeManager"), saved);
  const press = async (typed: Record<string, string>) => {
    const body = new URLSearchParams({ act: "move", version: "2", ...typed });
    const init = { method: "POST", body };
    const params = { challengeId: id };
    const visitor = people.challengeManager;
    const back = await datesForm(argsOf(app, { visitor, params, init }));
    return "data" in back
      ? { status: back.init?.status, shown: back.data.form.initialValue }
      : { status: 200, shown: "form" in back ? back.form.initialValue : {} };
  };
  const typed = {
    ...{ countedFrom: "2026-10-06", "day-lastDay": "2026-10-08" },
    ...{ "day-draftReport": "2026-10-29", "day-teamAgreed": "2026-06-06" },
  };
  const { shown } = await press({ ...typed, firstDay: "2026-10-13" });
  const moved = {
    ...{ firstDay: "2026-10-13", countedFrom: "2026-10-13", version: "2" },
    ...{ "day-lastDay": "2026-10-15", "day-draftReport": "2026-11-05" },
    // It has passed.
    "day-teamAgreed": "2026-06-06",
  };
  expect(shown).toMatchObject(moved);
  // Pressed again, it moves nothing further.
  const same = await press({ ...typed, ...moved });
  expect(same.shown).toMatchObject(moved);
  const without = await press(typed);
  expect(without.status).toBe(422);
  expect(without.shown).toMatchObject(typed);
  expect((await press({ ...typed, ...moved, version: "1" })).status).toBe(409);
  expect(await findChallenge(app.db, id)).toMatchObject({
    firstDayOnSite: "2026-10-06",
  });
  expect(await listDates(app.db, id)).toMatchObject({
    draftReport: "2026-10-29",
  });
});

test("while the council responds, its last day is not moved without a reason", async () => {
  const app = await testApp();
  const { id, by, people } = await aChallenge(app, {
    stage: "councilResponse",
  });
  await app.db
    .updateTable("challenge")
    .set({ comments_due: "2026-11-12" })
    .where("id", "=", id)
    .execute();
  const shown = async () => {
    const args = { visitor: people.councilLead, params: { challengeId: id } };
    const { dates: days } = await scopePage(argsOf(app, args));
    return days.find(({ name }) => name === "commentsDue")?.day;
  };
  expect(await shown()).toBe("2026-11-12");
  const manager = by("challengeManager");
  for (const commentsDue of ["2026-11-19", "2026-11-05"]) {
    const moved = changeDates(app, manager, dates({ commentsDue }));
    await expect(moved).rejects.toThrow(Invalid);
  }
  await changeDates(app, manager, dates({ finalReport: "2026-12-01" }));
  expect(await listDates(app.db, id)).toMatchObject({
    finalReport: "2026-12-01",
  });
  expect(await shown()).toBe("2026-11-12");
});

test("the council is told of a last day for comments where it had none", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "councilResponse" });
  const manager = by("challengeManager");
  let version = 1;
  const saved = async (commentsDue: string) => {
    await app.db.deleteFrom("mail").execute();
    await changeDates(app, manager, dates({ commentsDue }, version++));
    const letters = await listMail(app.db, { limit: 50, offset: 0 });
    expect(letters.map(({ recipient }) => recipient.split(".")[0])).toEqual(
      letters.length > 0 ? expect.arrayContaining(["connie", "stella"]) : [],
    );
    const [latest] = await app.db
      .selectFrom("challenge_event")
      .select("subject")
      .where("challenge_id", "=", id)
      .orderBy("seq", "desc")
      .execute();
    return { letters: letters.length, told: letters[0]?.body, ...latest };
  };
  const first =
    "Comments on the draft report are due by Thursday 12 November 2026";
  expect(await saved("2026-11-12")).toEqual({
    letters: 3,
    told: expect.stringMatching(
      new RegExp(`^${first}\\.\\n\\n.*/challenges/${id}/response\\n$`),
    ),
    subject: first,
  });
  expect(await saved("2026-11-12")).toMatchObject({ letters: 0, subject: "" });
});

test("the last day for comments stays a plan until a draft is sent", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app, { stage: "interviews" });
  const planned = dates({ commentsDue: "2026-11-19" });
  await changeDates(app, by("challengeManager"), planned);
  expect((await findChallenge(app.db, id))?.commentsDue).toBeNull();
});

test("others may not, and strangers are told nothing", async () => {
  const app = await testApp();
  const { id, by } = await aChallenge(app);
  const stranger = { who: await aPerson(app, "Otto"), challengeId: id };
  for (const role of ["leadPeer", "councilLead", "viewer"] as const) {
    await expect(changeScope(app, by(role), scope)).rejects.toThrow(Forbidden);
    await expect(changeDates(app, by(role), dates({}))).rejects.toThrow(
      Forbidden,
    );
  }
  await expect(changeScope(app, stranger, scope)).rejects.toThrow(NotFound);
  const closed = await aChallenge(app, { stage: "closed" });
  const late = changeDates(app, closed.by("challengeManager"), dates({}));
  await expect(late).rejects.toThrow(NotNow);
});

test("the form says what to do", () => {
  const messages = (form: Record<string, unknown>) =>
    scopeSchema
      .safeParse({ ...scope, ...form })
      .error?.issues.map(({ message }) => message);
  expect(messages({ levelSought: "" })).toEqual([
    "Choose the level that the council seeks",
  ]);
  expect(messages({ mode: "bespoke", levelSought: "" })).toBeUndefined();
  expect(messages({ areas: [] })).toEqual(["Choose at least one area"]);
  expect(messages({ commentWorkingDays: "0" })).toEqual([
    "Enter the comment window between 1 and 60",
  ]);
  expect(messages({ daysOnSite: "two" })).toEqual([
    "Enter the days on site as a number",
  ]);
});
