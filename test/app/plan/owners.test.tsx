import { actionsOn } from "#test/app/plan/a-plan.ts";
import { expect, test } from "vitest";
import { Forbidden } from "#app/errors.ts";
import { OwnersPage } from "#app/plan/owners/OwnersPage.tsx";
import { UnresolvedPage } from "#app/plan/owners/UnresolvedPage.tsx";
import {
  changeOwner,
  forgetWords,
  leaveOrReturn,
  mergeOwners,
} from "#app/plan/owners/change-owner.server.ts";
import { type Resolution, resolveSchema } from "#app/plan/owners/owner.ts";
import { resolveOwners } from "#app/plan/owners/resolve-owners.server.ts";
import { PlanPage } from "#app/plan/PlanPage.tsx";
import { loader as history } from "#app/routes/plan.history.tsx";
import { loader as mine } from "#app/routes/plan.mine.tsx";
import { loader as ownerPage } from "#app/routes/plan.owner.tsx";
import { loader as ownersPage } from "#app/routes/plan.owners.tsx";
import {
  action as resolveForm,
  loader as wordsPage,
} from "#app/routes/plan.owners.words.tsx";
import { loader as planPage } from "#app/routes/plan.table.tsx";
import { listOwnerWords, listPlanOwners } from "#db/queries/plan-owners.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { argsOf } from "#test/support/route.ts";
import { aPlanToView } from "./a-plan-to-view.ts";

const cleo = { name: "Cleo Fenn", kind: "person" } as const;

async function aPlanWithOwners() {
  const plan = await aPlanToView();
  const { app, planId, inPlan, people } = plan;
  const lead = inPlan("councilLead");
  const args = (role: ChallengeRole, query = "", planOwnerId = "") =>
    argsOf(app, {
      visitor: people[role],
      params: { planId, planOwnerId },
      query,
    });
  const resolve = (rows: Array<Partial<Resolution>>, by = lead) =>
    resolveOwners(app, by, resolveSchema.parse({ rows }));
  const ownerNamed = async (name: string) => {
    const owners = await listPlanOwners(app.db, planId);
    const found = owners.find((one) => one.name === name);
    if (!found) throw new Error(`No owner ${name}`);
    return found;
  };
  /** The actions that a filter finds, by number. */
  const found = async (query: string) =>
    actionsOn(await planPage(args("councilLead", query))).map(
      ({ number }) => number,
    );
  const words = () => listOwnerWords(app.db, planId);
  return { ...plan, lead, args, resolve, ownerNamed, found, words };
}

test("what is said once of initials holds for every action, new ones too", async () => {
  const plan = await aPlanWithOwners();
  await plan.add({ owners: "CF FS" });
  await plan.add({ owners: "CFO" });
  await plan.resolve([{ words: "CF", ...cleo }]);
  await plan.add({ owners: "HR, supported by CF", byWhen: "March 2026" });
  const { id } = await plan.ownerNamed("Cleo Fenn");
  expect(await plan.found(`?whose=${id}`)).toEqual([1, 3]);
  expect(await plan.found("?owner=cleo")).toEqual([1, 3]);
  expect(await plan.found("?whose=words+cfo")).toEqual([2]);
  const stored = (await plan.stored()).map(({ owners }) => owners);
  expect(stored).toEqual(["CF FS", "CFO", "HR, supported by CF"]);
  const page = await plan.view(planPage, (shown) => <PlanPage {...shown} />);
  const cells = page
    .querySelectorAll("td[data-label=Owners]")
    .map((cell) => cell.structuredText.replaceAll("\n", "; "));
  expect(cells).toEqual([
    "CF FS; CF: Cleo Fenn, joint; FS: not resolved",
    "CFO; CFO: not resolved",
    "HR, supported by CF; HR: not resolved; CF: Cleo Fenn, support",
  ]);
  const { owners, rest } = await ownersPage(plan.args("leadPeer"));
  expect(owners).toMatchObject([
    { name: "Cleo Fenn", joint: 1, support: 1, open: 2, overdue: 1, done: 0 },
  ]);
  expect(rest.open).toEqual({ open: 3, overdue: 1, done: 0 });
});

test("a page of words is resolved at one press, and faults lose nothing", async () => {
  const plan = await aPlanWithOwners();
  const { name: councilLead } = plan.people.councilLead;
  const initials = councilLead
    .split(" ")
    .map((word) => /\p{L}/u.exec(word)?.[0] ?? "")
    .join("")
    .toUpperCase();
  await plan.add({ owners: `${initials}, TBC` });
  await plan.add({ owners: "HB; Head of Housing" });
  const { words } = await wordsPage(plan.args("councilLead"));
  const guess = words.find(({ text }) => text === initials)?.guesses[0];
  expect(guess?.label).toBe(`${councilLead} (a guess)`);
  const rows = (email: string) => ({
    "rows[0].words": initials,
    "rows[0].who": guess?.value ?? "",
    "rows[1].words": "HB",
    "rows[1].name": "Hal Brook",
    "rows[1].kind": "person",
    "rows[1].email": email,
    "rows[2].words": "TBC",
    "rows[2].who": "nobody",
    "rows[3].words": "Head of Housing",
    "rows[3].kind": "post",
  });
  const refused = await plan.send(resolveForm, rows("not an address"));
  const { data: answered } = refused as {
    data: Parameters<typeof UnresolvedPage>[0]["answered"];
  };
  const drawn = await plan.view(wordsPage, (shown) => (
    <UnresolvedPage {...shown} answered={answered} />
  ));
  const typed = (name: string) =>
    drawn.querySelector(`[name="rows[1].${name}"]`)?.getAttribute("value");
  expect([typed("name"), typed("email")]).toEqual([
    "Hal Brook",
    "not an address",
  ]);
  expect(
    drawn.querySelector(".govuk-error-summary a")?.getAttribute("href"),
  ).toBe("#resolve-owners-rows[1].email");
  expect(await plan.words()).toEqual([]);
  await plan.send(resolveForm, rows("hal@example.org"));
  const after = await wordsPage(plan.args("councilLead"));
  expect(after.words.map(({ text }) => text)).toEqual(["Head of Housing"]);
  const { actions } = await mine(plan.args("councilLead"));
  expect(actions.map(({ number }) => number)).toEqual([1]);
});

test("a name that one account alone bears is that account’s", async () => {
  const plan = await aPlanWithOwners();
  const { id, name, email } = plan.people.councilLead;
  await plan.add({ owners: "CL" });
  await plan.resolve([{ words: "CL", name, kind: "person" }]);
  expect(await plan.ownerNamed(name)).toMatchObject({ personId: id, email });
});

test("whoever comes back under the name of one who left is shown the way", async () => {
  const plan = await aPlanWithOwners();
  await plan.resolve([{ words: "CF", ...cleo }]);
  const { id } = await plan.ownerNamed("Cleo Fenn");
  const left = { successor: "", version: 1 };
  await leaveOrReturn(plan.app, plan.lead, id, left);
  await expect(
    plan.resolve([{ words: "Cleo", ...cleo }]),
  ).rejects.toMatchObject({
    problems: {
      "rows[0].name": expect.stringContaining("Cleo Fenn is marked as left"),
    },
  });
});

test("two owners made one keep the address and the notes of both", async () => {
  const plan = await aPlanWithOwners();
  const email = "cleo@example.org";
  await plan.resolve([
    { words: "CF", ...cleo, email },
    { words: "C Fenn", name: "C Fenn", kind: "person" },
  ]);
  const [from, into] = [
    await plan.ownerNamed("Cleo Fenn"),
    await plan.ownerNamed("C Fenn"),
  ];
  const noted = { ...cleo, email, once: undefined };
  const note = "Away on Fridays";
  await changeOwner(plan.app, plan.lead, from.id, {
    ...{ ...noted, note, version: 1 },
  });
  await changeOwner(plan.app, plan.lead, into.id, {
    ...{ ...noted, name: "C Fenn", email: "", note: "Ring first", version: 1 },
  });
  const merged = { into: into.id, version: 2 };
  await mergeOwners(plan.app, plan.lead, from.id, merged);
  expect(await plan.ownerNamed("C Fenn")).toMatchObject({
    ...{ email, note: "Ring first\n\nAway on Fridays" },
  });
});

test("a paragraph in the place of an owner does not keep the rest from being resolved", async () => {
  const plan = await aPlanWithOwners();
  const long = "the group that meets on equality ".repeat(70).trim();
  await plan.add({ owners: "A" });
  await plan.app.db.updateTable("plan_action").set({ owners: long }).execute();
  await plan.add({ owners: "CF" });
  const drawn = await plan.view(wordsPage, (shown) => (
    <UnresolvedPage {...shown} answered={undefined} />
  ));
  expect(drawn.toString()).toContain("too many words for an owner");
  expect(drawn.querySelectorAll("[name$='.words']")).toHaveLength(1);
});

test("who resolves words that somebody else just resolved is told", async () => {
  const plan = await aPlanWithOwners();
  await plan.add({ owners: "CF" });
  await plan.resolve([{ words: "CF", ...cleo }]);
  const late = plan.resolve([
    { words: "cf", name: "Carl Fox", kind: "person" },
  ]);
  await expect(late).rejects.toMatchObject({
    problems: { "rows[0].who": expect.stringContaining("is Cleo Fenn") },
  });
  const twice = plan.resolve([{ words: "Cleo", ...cleo }]);
  await expect(twice).rejects.toMatchObject({
    problems: { "rows[0].name": expect.stringContaining("already") },
  });
});

test("a leaver’s actions go to who takes over; words are merged and forgotten", async () => {
  const plan = await aPlanWithOwners();
  const { app, lead } = plan;
  await plan.add({ owners: "CF" });
  await plan.add({ owners: "Cleo Fenn" });
  await plan.resolve([
    { words: "CF", ...cleo },
    { words: "DH", name: "Dana Holt", kind: "person" },
    { words: "DHolt", name: "D Holt", kind: "person" },
  ]);
  const gone = await plan.ownerNamed("Cleo Fenn");
  const dana = await plan.ownerNamed("Dana Holt");
  const twin = await plan.ownerNamed("D Holt");
  const left = { successor: dana.id, version: gone.version };
  await leaveOrReturn(app, lead, gone.id, left);
  expect(await plan.found(`?whose=${dana.id}`)).toEqual([1, 2]);
  const again = leaveOrReturn(app, lead, gone.id, left);
  await expect(again).rejects.toThrow(/after you opened the page/);
  await mergeOwners(app, lead, twin.id, { into: dana.id, version: 1 });
  expect(await plan.words()).toContainEqual(
    expect.objectContaining({ words: "DHolt", ownerId: dana.id }),
  );
  await forgetWords(app, lead, "cf");
  expect(await plan.found(`?whose=${dana.id}`)).toEqual([2]);
  const { events } = await history(plan.args("councilLead"));
  expect(events.slice(0, 3).map(({ what }) => what)).toEqual([
    "Words for an owner forgotten: “CF” for Dana Holt",
    "Owners merged: D Holt with Dana Holt",
    "Owner left: Cleo Fenn",
  ]);
});

test("whoever sees the plan sees its owners; who writes it resolves, and sees addresses", async () => {
  const plan = await aPlanWithOwners();
  await plan.add({ owners: "CF FS" });
  const email = "cleo@example.org";
  await plan.resolve([{ words: "CF", ...cleo, email }]);
  const { id } = await plan.ownerNamed("Cleo Fenn");
  const rows = [{ words: "FS", name: "Flo Sand", kind: "person" as const }];
  for (const role of ["leadPeer", "sponsor"] as const) {
    const asked = plan.resolve(rows, plan.inPlan(role));
    await expect(asked).rejects.toThrow(Forbidden);
    const seen = await ownerPage(plan.args(role, "", id));
    expect(JSON.stringify(seen)).not.toContain(email);
    const words = await wordsPage(plan.args(role));
    expect(words).toMatchObject({ may: false, choices: [] });
  }
  await plan.resolve(rows, plan.inPlan("councilContributor"));
  const { owner } = await ownerPage(plan.args("councilContributor", "", id));
  expect(owner.email).toBe(email);
  const page = await plan.view(ownersPage, (shown) => (
    <OwnersPage {...shown} />
  ));
  expect(page.structuredText).toContain("Every owner is resolved");
});
