import { expect, test } from "vitest";
import { NotFound } from "#app/errors.ts";
import { plansWaiting } from "#app/home/plans.server.ts";
import { enterPlan } from "#app/plan/enter-plan.server.ts";
import type { OwnPlanInput } from "#app/plan/own/own-plan.ts";
import { startOwnPlan } from "#app/plan/own/start-own-plan.server.ts";
import { addAction } from "#app/plan/write-action.server.ts";
import { loader as history } from "#app/routes/plan.history.tsx";
import { loader as planPage } from "#app/routes/plan.table.tsx";
import { loader as newPage } from "#app/routes/plans.new.tsx";
import { loader as plansPage } from "#app/routes/plans.tsx";
import { listMail } from "#db/queries/mail.ts";
import { findAccountByEmail } from "#db/queries/people.ts";
import { insertPlanMember } from "#db/queries/plan-members.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";

async function aCouncil() {
  const app = await testApp();
  const { people, id } = await aChallenge(app);
  const { council_id: councilId } = await app.db
    .selectFrom("challenge")
    .select("council_id")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const asked: OwnPlanInput = {
    ...{ councilId, title: "Equality objectives", beganOn: "2026-01-05" },
    ...{ sections: ["Fair pay", "Open doors"], leadName: "" },
    ...{ leadEmail: undefined, once: undefined },
  };
  const office = await aPerson(app, "Olive Office", true);
  const see = (visitor: Visitor, planId = "") =>
    argsOf(app, { visitor, params: { planId } });
  return { app, people, asked, office, see };
}

const idIn = (address: string) => address.replace("/plans/", "");

test("the council’s lead starts a plan that stands alone, and leads it", async () => {
  const { app, people, asked, see } = await aCouncil();
  const lead = people.councilLead;
  const once = { ...asked, once: "a-press" };
  const address = await startOwnPlan(app, lead, once);
  expect(await startOwnPlan(app, lead, once)).toBe(address);
  const planId = idIn(address);
  const page = await planPage(see(lead, planId));
  expect(page).toMatchObject({ title: asked.title, may: true, start: null });
  expect(page.sections.map(({ title }) => title)).toEqual([
    ...asked.sections,
    "No section",
  ]);
  const { events } = await history(see(lead, planId));
  expect(events.map(({ what }) => what)).toEqual([
    "Plan started: Equality objectives",
  ]);
  expect(await plansPage(see(lead))).toEqual({
    mayStart: true,
    plans: [
      {
        id: planId,
        title: asked.title,
        council: expect.any(String),
        alone: true,
        parts: "Plan lead",
      },
    ],
  });
});

test("what is overdue in it waits on the home page of who writes it", async () => {
  const { app, people, asked } = await aCouncil();
  const who = people.councilLead;
  const planId = idIn(await startOwnPlan(app, who, asked));
  const late = { ...plainAction, byWhen: "January 2026" };
  await addAction(app, { who, planId }, late);
  await addAction(app, { who, planId }, { ...late, byWhen: "May 2026" });
  const reader = await aPerson(app, "Rhea Reader");
  const member = { id: "m", planId, personId: reader.id, role: "planViewer" };
  await insertPlanMember(app.db, { ...member, at: app.now() });
  expect(await plansWaiting(app, who)).toMatchObject([
    { id: planId, overdue: 1 },
  ]);
  expect(await plansWaiting(app, reader)).toMatchObject([
    { id: planId, overdue: 0 },
  ]);
});

test("a programme manager names the lead by email, and sees nothing of the plan", async () => {
  const { app, asked, office, see } = await aCouncil();
  const alone = startOwnPlan(app, office, asked);
  await expect(alone).rejects.toMatchObject({
    problems: { leadName: expect.any(String) },
  });
  const named = { leadName: "Nell Ashby", leadEmail: "nell@example.org" };
  const address = await startOwnPlan(app, office, { ...asked, ...named });
  expect(address).toBe("/plans");
  expect(await plansPage(see(office))).toMatchObject({ plans: [] });
  const nell = await findAccountByEmail(app.db, named.leadEmail);
  if (!nell) throw new Error("There is no account for the lead.");
  const who = { ...nell, signInId: "" };
  const { plans } = await plansPage(see(who));
  expect(plans).toMatchObject([{ title: asked.title, parts: "Plan lead" }]);
  const planId = plans[0]?.id ?? "";
  await expect(enterPlan(app.db, office, planId)).rejects.toThrow(NotFound);
  const [letter] = await listMail(app.db, { limit: 1, offset: 0 });
  expect(letter).toMatchObject({ recipient: named.leadEmail });
  expect(letter?.body).toMatch(/\/reset-password\/[\w-]{20,}/);
});

test("a programme manager who leads the council may name another lead", async () => {
  const { app, people, asked } = await aCouncil();
  const who = { ...people.councilLead, isProgrammeManager: true };
  const leadName = "Nell Ashby";
  await expect(
    startOwnPlan(app, who, { ...asked, leadName }),
  ).rejects.toMatchObject({ problems: { leadEmail: expect.any(String) } });
  const named = { ...asked, leadName, leadEmail: "nell@example.org" };
  expect(await startOwnPlan(app, who, named)).toBe("/plans");
  expect(await startOwnPlan(app, who, asked)).toMatch(/^\/plans\/./);
});

test("a peer of the council never leads its plan", async () => {
  const { app, people, asked, office } = await aCouncil();
  const { name, email } = people.peer;
  const peer = { ...asked, leadName: name, leadEmail: email };
  await expect(startOwnPlan(app, office, peer)).rejects.toMatchObject({
    problems: { leadEmail: expect.stringMatching(/^Conflict of interest/) },
  });
  const plans = await app.db.selectFrom("plan").select("id").execute();
  expect(plans).toEqual([]);
});

test("nobody else starts one, and a lead only for a council that is theirs", async () => {
  const { app, people, asked, see } = await aCouncil();
  const contributor = people.councilContributor;
  const theirs = startOwnPlan(app, contributor, asked);
  await expect(theirs).rejects.toThrow(NotFound);
  await expect(newPage(see(contributor))).rejects.toMatchObject({
    init: { status: 404 },
  });
  const { people: others } = await aChallenge(app);
  const foreign = startOwnPlan(app, others.councilLead, asked);
  await expect(foreign).rejects.toMatchObject({
    problems: { councilId: expect.any(String) },
  });
});

test("a stranger, one of another plan, and one whose part has ended find nothing", async () => {
  const { app, people, asked, see } = await aCouncil();
  const planId = idIn(await startOwnPlan(app, people.councilLead, asked));
  const { people: others, id } = await aChallenge(app);
  const { council_id: councilId } = await app.db
    .selectFrom("challenge")
    .select("council_id")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const elsewhere = { ...asked, councilId };
  const their = idIn(await startOwnPlan(app, others.councilLead, elsewhere));
  const ended = await aPerson(app, "Enid Ended");
  const member = { id: "m", planId, personId: ended.id, role: "planLead" };
  await insertPlanMember(app.db, { ...member, at: app.now() });
  expect(await planPage(see(ended, planId))).toMatchObject({ may: true });
  await app.db
    .updateTable("plan_membership")
    .set({ ended_at: app.now() })
    .where("id", "=", "m")
    .execute();
  const stranger = await aPerson(app, "Sten Ranger");
  const outside = [stranger, others.councilLead, people.peer, ended];
  for (const visitor of outside) {
    for (const page of [planPage, history]) {
      const shown = page(see(visitor, planId));
      await expect(shown).rejects.toMatchObject({ init: { status: 404 } });
    }
    const adding = addAction(app, { who: visitor, planId }, plainAction);
    await expect(adding).rejects.toThrow(NotFound);
    const plans = await plansWaiting(app, visitor);
    expect(plans.map(({ id }) => id).filter((one) => one !== their)).toEqual(
      [],
    );
  }
});

test("a member without a place in the challenge reads the whole plan, and no page of the challenge", async () => {
  const app = await testApp();
  const { planId, own } = await aReportedChallenge(app);
  const who = await aPerson(app, "Wilma Writer");
  const member = { id: "m", planId, personId: who.id, role: "planContributor" };
  await insertPlanMember(app.db, { ...member, at: app.now() });
  const recommendations = [own("r1")];
  await addAction(app, { who, planId }, { ...plainAction, recommendations });
  const args = argsOf(app, { visitor: who, params: { planId } });
  const page = await planPage(args);
  expect(page).toMatchObject({ may: true, start: null });
  expect(JSON.stringify(page.rows)).toContain("Recommendation 1");
  expect(page.uncovered.map(({ name }) => name)).toEqual(["Recommendation 2"]);
  expect(page.sections[0]?.title).not.toBe("A section without a title");
  expect((await enterPlan(app.db, who, planId)).from).toBeNull();
});
