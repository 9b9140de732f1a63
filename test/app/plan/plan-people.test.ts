import type { LoaderFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import { Forbidden, NotFound } from "#app/errors.ts";
import { changeRole, seenOf } from "#app/people/change-role.server.ts";
import { endRole } from "#app/people/end-role.server.ts";
import { invite } from "#app/people/invite.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import {
  addMember,
  changePart,
  endPart,
} from "#app/plan/people/change-people.server.ts";
import { loader as history } from "#app/routes/plan.history.tsx";
import {
  action as endForm,
  loader as endPage,
} from "#app/routes/plan.people.end.tsx";
import { loader as editPage } from "#app/routes/plan.people.edit.tsx";
import {
  action as addForm,
  loader as newPage,
} from "#app/routes/plan.people.new.tsx";
import { loader as peoplePage } from "#app/routes/plan.people.tsx";
import { loader as planPage } from "#app/routes/plan.table.tsx";
import { listMail } from "#db/queries/mail.ts";
import { listMembers } from "#db/queries/memberships.ts";
import { listPlanMembers } from "#db/queries/plan-members.ts";
import { aPerson, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReportedChallenge } from "./a-report.ts";

const nell = {
  ...({ role: "planContributor", name: "Nell Ashby" } as const),
  ...{ email: "nell@example.org", once: undefined },
};

async function aPlan() {
  const app = await testApp();
  const { planId, people, inPlan, by } = await aReportedChallenge(app);
  const lead = inPlan("councilLead");
  const see = (visitor: Visitor, planMemberId = "") =>
    argsOf(app, { visitor, params: { planId, planMemberId } });
  /** Somebody with an account who was given a part. */
  const given = async (name: string, role: typeof nell.role | "planLead") => {
    const who = await aPerson(app, name);
    await addMember(app, lead, { ...nell, name, email: who.email, role });
    const members = await listPlanMembers(app.db, planId);
    const id = members.find(({ personId }) => personId === who.id)?.id ?? "";
    return { who, id };
  };
  return { app, planId, people, inPlan, by, lead, see, given };
}

test("who is new gets an account and a letter with a link, once", async () => {
  const { app, lead, see, people, planId } = await aPlan();
  await addMember(app, lead, nell);
  const letters = await listMail(app.db, { limit: 9, offset: 0 });
  expect(letters.map(({ recipient }) => recipient)).toEqual([nell.email]);
  expect(letters[0]?.body).toMatch(/\/reset-password\/[\w-]{20,}/);
  const again = addMember(app, lead, nell);
  await expect(again).rejects.toMatchObject({
    problems: { email: expect.stringMatching(/^Nell Ashby has a part/) },
  });
  const { own, given } = await peoplePage(see(people.councilLead));
  expect(own).toMatchObject([{ name: nell.name, email: nell.email }]);
  expect(given).toContainEqual(
    expect.objectContaining({ part: "Plan lead", role: "Council lead" }),
  );
  const { events } = await history(see(people.councilLead));
  expect(events[0]?.what).toBe(
    "Part in the plan given: Nell Ashby, plan contributor",
  );
  expect(planId).not.toBe("");
});

test("who has an account is in the plan at once, and their letter leads there", async () => {
  const { app, planId, lead, see } = await aPlan();
  const who = await aPerson(app, "Wilma Writer");
  await app.db
    .updateTable("person")
    .set({ password_hash: "set" })
    .where("id", "=", who.id)
    .execute();
  await addMember(app, lead, { ...nell, email: who.email });
  const [letter] = await listMail(app.db, { limit: 1, offset: 0 });
  expect(letter?.body).toContain(`/plans/${planId}\n`);
  expect(letter?.body).not.toContain("/reset-password/");
  expect(await planPage(see(who))).toMatchObject({ may: true });
  expect(await peoplePage(see(who))).toMatchObject({
    may: false,
    own: [{ name: "Wilma Writer", email: null }],
  });
});

test("a part is changed and ended, and then nothing of the plan is there", async () => {
  const { app, lead, see, given, planId } = await aPlan();
  const { who, id } = await given("Wilma Writer", "planContributor");
  const seen = "planContributor";
  await changePart(app, lead, id, { role: "planViewer", seen });
  expect(await planPage(see(who))).toMatchObject({ may: false });
  const late = changePart(app, lead, id, { role: "planLead", seen });
  await expect(late).rejects.toThrow(/now plan viewer/);
  expect(await endPart(app, lead, id)).toBe(`/plans/${planId}/people`);
  for (const page of [planPage, peoplePage, history]) {
    await expect(page(see(who))).rejects.toMatchObject({
      init: { status: 404 },
    });
  }
  await expect(endPart(app, lead, id)).rejects.toThrow(NotFound);
});

/** Each page of a lead alone, and each form. */
const leadsOwn: Array<(args: LoaderFunctionArgs) => Promise<unknown>> = [
  newPage,
  editPage,
  endPage,
  addForm,
  endForm,
];

test("only a lead says who takes part", async () => {
  const { app, inPlan, people, see, given, planId } = await aPlan();
  const { who, id } = await given("Wilma Writer", "planContributor");
  const seen = "planContributor";
  const refused = [
    inPlan("councilContributor"),
    inPlan("leadPeer"),
    inPlan("sponsor"),
    { who, planId },
  ];
  for (const attempt of refused) {
    await expect(addMember(app, attempt, nell)).rejects.toThrow(Forbidden);
    const change = changePart(app, attempt, id, { role: "planLead", seen });
    await expect(change).rejects.toThrow(Forbidden);
    await expect(endPart(app, attempt, id)).rejects.toThrow(Forbidden);
  }
  for (const visitor of [who, people.councilContributor, people.leadPeer]) {
    const args = see(visitor, id);
    for (const page of leadsOwn) {
      const answer = Promise.resolve().then(() => page(args));
      await expect(answer).rejects.toMatchObject({ init: { status: 403 } });
    }
  }
});

test("the part of another plan is unknown in this one", async () => {
  const { app, lead } = await aPlan();
  const other = await aReportedChallenge(app);
  await addMember(app, other.inPlan("councilLead"), nell);
  const [member] = await listPlanMembers(app.db, other.planId);
  const id = member?.id ?? "";
  const seen = "planContributor";
  const change = changePart(app, lead, id, { role: "planLead", seen });
  await expect(change).rejects.toThrow(NotFound);
  await expect(endPart(app, lead, id)).rejects.toThrow(NotFound);
  expect(await listPlanMembers(app.db, other.planId)).toEqual([member]);
});

test("a peer of the council may be given a part to read, never one to write", async () => {
  const { app, lead, people } = await aPlan();
  const { name, email } = people.peer;
  for (const role of ["planLead", "planContributor"] as const) {
    const given = addMember(app, lead, { ...nell, name, email, role });
    await expect(given).rejects.toMatchObject({
      problems: { email: expect.stringMatching(/^Conflict of interest/) },
    });
  }
  const role = "planViewer";
  await addMember(app, lead, { ...nell, name, email, role });
  const [member] = await listPlanMembers(app.db, lead.planId);
  const asLead = { role: "planLead", seen: role } as const;
  const change = changePart(app, lead, member?.id ?? "", asLead);
  await expect(change).rejects.toMatchObject({
    problems: { role: expect.stringMatching(/^Conflict of interest/) },
  });
});

test("who writes the plan of a council is invited to no peer team there", async () => {
  const { app, by, given } = await aPlan();
  const { who } = await given("Wilma Writer", "planContributor");
  await app.db
    .updateTable("challenge")
    .set({ state: "scoping" })
    .where("id", "=", by("challengeManager").challengeId)
    .execute();
  const peer = {
    ...({ role: "peer", name: who.name, email: who.email } as const),
    ...{ organisations: ["Fenwick"], department: "", once: undefined },
  };
  const invited = invite(app, by("challengeManager"), peer);
  await expect(invited).rejects.toMatchObject({
    problems: { email: expect.stringMatching(/^Conflict of interest/) },
  });
});

test("a plan keeps a lead", async () => {
  const { app, lead, given, planId } = await aPlan();
  const { who, id } = await given("Lena Lead", "planLead");
  const { id: second } = await given("Wilma Writer", "planContributor");
  // Its challenge gives it no lead any more.
  await app.db
    .updateTable("membership")
    .set({ ended_at: app.now() })
    .where("person_id", "=", lead.who.id)
    .execute();
  const own = { who, planId };
  await expect(endPart(app, own, id)).rejects.toThrow(/only lead/);
  const asViewer = { role: "planViewer", seen: "planLead" } as const;
  await expect(changePart(app, own, id, asViewer)).rejects.toThrow(/only lead/);
  const seen = "planContributor";
  await changePart(app, own, second, { role: "planLead", seen });
  expect(await endPart(app, own, id)).toBe("/plans");
});

test("the last council lead stays while nobody else leads the plan", async () => {
  const { app, by, given } = await aPlan();
  const lead = by("councilLead");
  await app.db.updateTable("challenge").set({ state: "scoping" }).execute();
  const members = await listMembers(app.db, lead.challengeId);
  const member = members.find(({ role }) => role === "councilLead");
  if (!member) throw new Error("The council has no lead.");
  const ended = () => endRole(app, lead, member.id);
  const changed = changeRole(app, lead, member.id, {
    ...({ role: "viewer", organisations: [], department: "" } as const),
    seen: seenOf(member),
  });
  await expect(changed).rejects.toMatchObject({
    problems: { role: expect.stringMatching(/another lead of the plan first/) },
  });
  await expect(ended()).rejects.toThrow(/another lead of the plan first/);
  await given("Lena Lead", "planLead");
  expect(await ended()).toBe("/");
});
