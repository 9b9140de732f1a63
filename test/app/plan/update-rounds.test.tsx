import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Forbidden, Invalid, NotFound, NotNow } from "#app/errors.ts";
import { chase, sendAgain, withdraw } from "#app/plan/rounds/chase.server.ts";
import { decide } from "#app/plan/rounds/decide.server.ts";
import { lock } from "#app/plan/rounds/lock-round.server.ts";
import { remindRounds } from "#app/plan/rounds/remind-rounds.server.ts";
import { updateSchema } from "#app/plan/rounds/round.ts";
import {
  askSomebody,
  startRound,
} from "#app/plan/rounds/start-round.server.ts";
import { leaveOrReturn } from "#app/plan/owners/change-owner.server.ts";
import { UpdatePage } from "#app/plan/update/UpdatePage.tsx";
import {
  answerUpdate,
  refuseUpdate,
} from "#app/plan/update/answer-update.server.ts";
import {
  updateFormOf,
  updateOf,
} from "#app/plan/update/update-pages.server.ts";
import { loader as editions } from "#app/routes/plan.editions.tsx";
import { loader as roundPage } from "#app/routes/plan.rounds.round.tsx";
import { loader as newRound } from "#app/routes/plan.rounds.new.tsx";
import { insertPlanOwners } from "#db/queries/plan-owner-changes.ts";
import { argsOf } from "#test/support/route.ts";
import { aPlanToView } from "./a-plan-to-view.ts";

const round = {
  ...{ title: "Quarter 2", dueOn: "2026-07-20", message: "Be brief" },
  ...{ whom: [] as string[], atOnce: false, once: undefined },
};

const said = {
  ...{ text: "Owners named", status: "notStarted" as const },
  ...{ byWhen: "", reason: "", once: undefined },
};

const reached = { email: "hos@example.org", note: "" };

/** A round in which Una Ash is asked about one action of two. */
async function aRound(also: Partial<typeof round> = {}) {
  const plan = await aPlanToView();
  const { app, add, stored, inPlan, planId, people } = plan;
  await add({ text: "Name an owner", owners: "UA / HR", byWhen: "June 2026" });
  await add({ text: "SECRET of another", owners: "Equality lead" });
  const lead = inPlan("councilLead");
  await startRound(app, lead, { ...round, ...also });
  await askSomebody(app, lead, "1", {
    ...{ name: "Una Ash", email: "una@example.org" },
    ...{ words: "ua", once: undefined },
  });
  const letters = () =>
    app.db
      .selectFrom("mail")
      .select("body")
      .where("recipient", "=", "una@example.org")
      .orderBy("created_at")
      .execute();
  const tokens = async () =>
    (await letters()).map(
      ({ body }) => /\/update\/([\w-]+)/.exec(body)?.[1] ?? "",
    );
  const [token = ""] = await tokens();
  const [first, second] = await stored();
  const page = async () =>
    roundPage(
      argsOf(app, {
        visitor: people.councilLead,
        params: { planId, roundNumber: "1" },
      }),
    );
  return {
    ...{ ...plan, lead, token, tokens, page },
    ...{ first: first?.id ?? "", second: second?.id ?? "" },
  };
}

test("a link opens its owner’s actions, and not a word of the rest", async () => {
  const { app, token, first, second } = await aRound();
  expect(token).toHaveLength(43);
  const page = await updateOf(app, token);
  const drawn = renderToStaticMarkup(<UpdatePage {...page} />);
  expect(drawn).toContain("Name an owner");
  expect(drawn).toContain("For Una Ash");
  expect(JSON.stringify(page) + drawn).not.toContain("SECRET");
  expect((await updateFormOf(app, token, first)).action?.id).toBe(first);
  await expect(updateFormOf(app, token, second)).rejects.toThrow(NotFound);
  const other = answerUpdate(app, token, second, said);
  await expect(other).rejects.toThrow(NotFound);
  const kept = await app.db.selectFrom("plan_ask_link").selectAll().execute();
  expect(JSON.stringify(kept)).not.toContain(token);
  await expect(updateOf(app, "x".repeat(43))).rejects.toThrow(NotFound);
});

test("an answer is its owner’s progress; what it proposes the lead decides", async () => {
  const { app, token, first, stored, lead, page } = await aRound();
  expect((await page()).counts).toMatchObject({ asked: 1, notYet: 1 });
  const asked = { ...said, status: "underWay" as const };
  const moved = { ...asked, byWhen: "May 2027", reason: "The board moved" };
  const once = { ...moved, once: "press" };
  await answerUpdate(app, token, first, once);
  await answerUpdate(app, token, first, once);
  const [present] = await stored();
  expect(present).toMatchObject({ status: "notStarted", byWhen: "June 2026" });
  expect(present?.progressEntries).toBe(1);
  expect(present?.latestProgress).toMatchObject({
    ...{ by: "Una Ash", text: "Owners named" },
  });
  const { counts, proposals } = await page();
  expect(counts).toMatchObject({ answered: 1, notYet: 0 });
  const id = proposals[0]?.id ?? "";
  expect(proposals).toMatchObject([
    { status: "Under way", byWhen: "May 2027" },
  ]);
  await decide(app, lead, "1", { id, outcome: "taken" });
  expect((await stored())[0]).toMatchObject({
    ...{ status: "underWay", byWhen: "May 2027" },
    dueWas: { text: "June 2026", times: 1 },
  });
  const again = decide(app, lead, "1", { id, outcome: "passedOver" });
  await expect(again).rejects.toThrow(NotNow);
  const sent = (await updateOf(app, token)).actions[0]?.sent;
  expect(sent).toMatchObject([{ text: "Owners named", byWhen: "May 2027" }]);
});

test("a round may take what owners say at once", async () => {
  const { app, token, first, stored, page } = await aRound({ atOnce: true });
  const done = { ...said, status: "complete" as const };
  await answerUpdate(app, token, first, done);
  expect((await stored())[0]?.status).toBe("complete");
  expect((await page()).proposals[0]?.outcome).toBe("taken");
});

test("a new date needs a reason, and what is no date is told so", () => {
  const wrong = (also: object) =>
    updateSchema
      .safeParse({ ...said, ...also })
      .error?.issues.map(({ path }) => path[0]);
  expect(wrong({ byWhen: "May 2027" })).toEqual(["reason"]);
  expect(wrong({ reason: "Late" })).toEqual(["byWhen"]);
  expect(wrong({ byWhen: "31 June 2027", reason: "Late" })).toEqual(["byWhen"]);
  expect(wrong({ text: "" })).toEqual(["text"]);
});

test("what comes late is taken and marked, and nothing once the round is locked", async () => {
  const { app, token, first, lead, page, people, planId } = await aRound();
  const late = { ...app, now: () => "2026-07-21T09:00:00.000Z" };
  expect((await updateOf(late, token)).state).toBe("late");
  await answerUpdate(late, token, first, said);
  expect((await page()).asks[0]?.late).toBe(1);
  const to = await lock(app, lead, "1", {
    ...{ title: "Quarter 2", note: "", once: undefined },
  });
  expect(to).toBe(`/plans/${planId}/editions/1`);
  const closed = await updateOf(app, token);
  expect(closed).toMatchObject({ state: "locked", actions: [] });
  expect(renderToStaticMarkup(<UpdatePage {...closed} />)).toContain(
    people.councilLead.email,
  );
  const answered = answerUpdate(app, token, first, { ...said, text: "More" });
  await expect(answered).rejects.toThrow(NotNow);
  const asked = { visitor: people.peer, params: { planId } };
  expect((await editions(argsOf(app, asked))).editions).toHaveLength(1);
  await expect(chase(app, lead, "1")).rejects.toThrow(NotNow);
});

test("a link is chased once a day, sent again, withdrawn, and refused", async () => {
  const { app, token, tokens, lead, page, first } = await aRound();
  expect((await chase(app, lead, "1")).said).toContain("Nobody is waited for");
  const next = { ...app, now: () => "2026-07-13T09:00:00.000Z" };
  await remindRounds(next);
  await remindRounds(next);
  expect(await tokens()).toHaveLength(2);
  expect((await updateOf(app, token)).name).toBe("Una Ash");
  const [{ id = "" } = {}] = (await page()).asks;
  await sendAgain(next, lead, "1", id);
  expect(await tokens()).toHaveLength(3);
  await expect(updateOf(app, token)).rejects.toThrow(NotFound);
  const live: string[] = [];
  for (const one of await tokens()) {
    await updateOf(app, one).then(
      () => live.push(one),
      () => undefined,
    );
  }
  expect(live).toHaveLength(1);
  await refuseUpdate(app, live[0] ?? "");
  expect((await page()).asks[0]?.endedWhy).toBe("notThey");
  const dead = answerUpdate(app, live[0] ?? "", first, said);
  await expect(dead).rejects.toThrow(NotFound);
  await expect(withdraw(app, lead, "1", id)).rejects.toThrow(NotFound);
});

test("only who leads the plan asks, whoever is named and not twice", async () => {
  const { app, inPlan, lead } = await aRound();
  for (const role of ["councilContributor", "leadPeer", "viewer"] as const) {
    const started = startRound(app, inPlan(role), round);
    await expect(started).rejects.toThrow(Forbidden);
    await expect(chase(app, inPlan(role), "1")).rejects.toThrow(Forbidden);
  }
  const una = { name: "Una", email: "una@example.org", once: undefined };
  const twice = askSomebody(app, lead, "1", { ...una, words: "HR" });
  await expect(twice).rejects.toThrow(Invalid);
  const nobody = askSomebody(app, lead, "1", { ...una, words: "Nobody" });
  await expect(nobody).rejects.toMatchObject({
    problems: { words: "No open action has these words among its owners" },
  });
  const past = startRound(app, lead, { ...round, dueOn: "2026-06-30" });
  await expect(past).rejects.toThrow(Invalid);
});

test("owners whom a letter reaches are offered, and asked once each", async () => {
  const { app, add, inPlan, planId, people } = await aPlanToView();
  const lead = inPlan("councilLead");
  const { id, name } = people.councilContributor;
  await add({ text: "One", owners: `${name}; HoS` });
  await insertPlanOwners(
    app.db,
    planId,
    [{ id: "hos", personId: null, kind: "post", name: "HoS", ...reached }],
    { by: lead.who.id, at: app.now() },
  );
  const asked = { visitor: lead.who, params: { planId } };
  const { whom } = await newRound(argsOf(app, asked));
  expect(whom.map(({ value }) => value).toSorted()).toEqual(
    ["hos", id].toSorted(),
  );
  await startRound(app, lead, { ...round, whom: ["hos", id] });
  const sent = app.db.selectFrom("mail").select("recipient");
  expect((await sent.execute()).length).toBe(2);
  const letter = app.db.selectFrom("mail").select("body");
  const ofHos = letter.where("recipient", "=", reached.email);
  const { body } = await ofHos.executeTakeFirstOrThrow();
  const token = /\/update\/([\w-]+)/.exec(body)?.[1] ?? "";
  expect((await updateOf(app, token)).actions).toHaveLength(1);
  await leaveOrReturn(app, lead, "hos", { successor: "", version: 1 });
  await expect(updateOf(app, token)).rejects.toThrow(NotFound);
  const strange = startRound(app, lead, { ...round, whom: ["another"] });
  await expect(strange).rejects.toThrow(Invalid);
});
