import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StepForm } from "#app/challenge/StepForm.tsx";
import { Forbidden } from "#app/errors.ts";
import { action, loader } from "#app/routes/step.tsx";
import { replaceDates } from "#db/queries/dates.ts";
import { steps } from "#app/steps.server.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import { aReportComment } from "#test/support/comment.ts";
import { argsOf } from "#test/support/route.ts";

type Role = "leadPeer" | "challengeManager";

async function anotherDraft(finalReport: string) {
  const app = await testApp("2026-03-02T09:00:00.000Z");
  const challenge = await aChallenge(app, {
    stage: "finalising",
    mode: "bespoke",
  });
  const { id, people } = challenge;
  await aReportComment(app, challenge, { sent: true });
  await replaceDates(app.db, id, { finalReport });
  const pageOf = async (role: Role) => {
    const params = { challengeId: id, event: "issueAnotherDraft" };
    const asked = { visitor: people[role], params };
    const { data } = await loader(argsOf(app, asked));
    return renderToStaticMarkup(<StepForm {...data} answered={undefined} />);
  };
  return { pageOf, top: `/challenges/${id}` };
}

test("another draft says what it does to the stage, the comments and the dates", async () => {
  // Ten working days from Monday 2 March.
  const { pageOf, top } = await anotherDraft("2026-03-16");
  const page = await pageOf("challengeManager");
  expect(page).toContain("the stage goes back to council response");
  expect(page).toContain("1 comment has no answer");
  expect(page).toContain(`href="${top}/comments?standing=unanswered"`);
  expect(page).toContain("Monday 16 March 2026</time>.");
  expect(page).toContain(
    "The final report is planned for Monday 16 March 2026",
  );
  expect(page).toContain(`href="${top}/scope/dates"`);
  expect(page).toContain(`href="${top}"`);
});

test("who cannot move the date reads who can; a later one is no matter", async () => {
  const { pageOf } = await anotherDraft("2026-03-16");
  const page = await pageOf("leadPeer");
  expect(page).toContain("ask the challenge manager");
  expect(page).not.toContain("scope/dates");
  const later = await anotherDraft("2026-03-17");
  const fine = await later.pageOf("leadPeer");
  expect(fine).toContain("Monday 16 March 2026</time>.");
  expect(fine).not.toContain("is planned for");
});

test("a step that is pressed twice is taken once, and leads on both times", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app, { stage: "evidence" });
  const asked = {
    visitor: people.leadPeer,
    params: { challengeId: id, event: "returnSelfAssessment" },
  };
  const { data } = await loader(argsOf(app, asked));
  const body = new URLSearchParams({
    note: "Area 2 is thin",
    version: String(data.version),
    once: data.once,
  });
  const press = () =>
    action(argsOf(app, { ...asked, init: { method: "POST", body } }));
  for (const pressed of [await press(), await press()]) {
    expect(pressed).toMatchObject({ status: 303 });
  }
  const events = await app.db
    .selectFrom("challenge_event")
    .where("event", "=", "returnSelfAssessment")
    .select("note")
    .execute();
  expect(events).toEqual([{ note: "Area 2 is thin" }]);
});

test("a step pressed again with other words keeps them, and says they were not sent", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app, { stage: "evidence" });
  const params = { challengeId: id, event: "returnSelfAssessment" };
  const asked = { visitor: people.leadPeer, params };
  const { data } = await loader(argsOf(app, asked));
  const press = (note: string) => {
    const key = { version: String(data.version), once: data.once };
    const body = new URLSearchParams({ ...key, note });
    return action(argsOf(app, { ...asked, init: { method: "POST", body } }));
  };
  await press("Area 2 is thin");
  const again = await press("Area 2 is thin, and so is 3");
  const now = await loader(argsOf(app, asked));
  if (!("data" in again)) throw new Error("The step was taken again");
  const page = renderToStaticMarkup(
    <StepForm {...now.data} answered={again.data} />,
  );
  expect(again.init?.status).toBe(409);
  expect(page).toContain("The step was taken when you first pressed");
  expect(page).toContain("Area 2 is thin, and so is 3");
});

test("taking up again says the same of a second press as of the first", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app, { stage: "withdrawn" });
  const visitor = people.challengeManager;
  const params = { challengeId: id, event: "reopen" };
  await app.db
    .updateTable("challenge")
    .set({ withdrawn_from: "interviews" })
    .execute();
  const { data } = await loader(argsOf(app, { visitor, params }));
  const key = { version: String(data.version), once: data.once };
  const press = async () => {
    const body = new URLSearchParams({ ...key, note: "It goes on" });
    const init = { method: "POST", body };
    const pressed = await action(argsOf(app, { visitor, params, init }));
    if (!(pressed instanceof Response)) throw new Error("It was refused.");
    return decodeURIComponent(pressed.headers.get("set-cookie") ?? "");
  };
  expect(await press()).toContain("goes on where it was withdrawn");
  const again = await press();
  expect(again).toContain("Reopened");
  expect(again).not.toContain("goes back one stage");
});

test("a challenge withdrawn in want of a manager is taken up by the programme", async () => {
  const app = await testApp();
  const { id } = await aChallenge(app);
  await app.db
    .deleteFrom("membership")
    .where("role", "=", "challengeManager")
    .execute();
  const visitor = await aPerson(app, "Olive Office", true);
  const take = async (event: "withdraw" | "reopen") => {
    const args = argsOf(app, { visitor, params: { challengeId: id, event } });
    const { version, step } = (await loader(args)).data;
    expect(step?.mine).toBe(true);
    const note = "The wrong one of two";
    const move = { who: visitor, challengeId: id, version, note };
    await steps[event](app, move);
  };
  await take("withdraw");
  await take("reopen");
  // To go back a stage is for who runs the challenge.
  await app.db.updateTable("challenge").set({ state: "interviews" }).execute();
  const params = { challengeId: id, event: "reopen" };
  const asked = argsOf(app, { visitor, params });
  expect(await loader(asked)).toMatchObject({
    data: { step: null, forOthers: true },
    init: { status: 403 },
  });
  const { version } = await app.db
    .selectFrom("challenge")
    .select("version")
    .executeTakeFirstOrThrow();
  const back = { who: visitor, challengeId: id, version, note: "Once more" };
  await expect(steps.reopen(app, back)).rejects.toThrow(Forbidden);
});
