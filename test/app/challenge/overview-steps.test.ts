import { expect, test } from "vitest";
import type { Visitor } from "#app/people/visitor.server.ts";
import { loader as overview } from "#app/routes/overview.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { answerAll, signOff } from "#test/support/self-assessment.ts";

test("who cannot take a step reads whose it is", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app, { stage: "finalising" });
  const page = await overview(
    argsOf(app, { visitor: people.peer, params: { challengeId: id } }),
  );
  const final = page.steps.find(({ event }) => event === "issueFinal");
  expect(final).toMatchObject({
    mine: false,
    takenBy: "The challenge manager or the lead peer",
  });
});

test("a step that both sides may take is said to be either's", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app, { stage: "improvement" });
  const { steps } = await overview(
    argsOf(app, { visitor: people.peer, params: { challengeId: id } }),
  );
  expect(steps.find(({ event }) => event === "close")?.takenBy).toBe(
    "The challenge manager or the council lead",
  );
});

test.each([
  ["improvement", "close", "peer", [null]],
  ["improvement", "close", "challengeManager", [null]],
  ["improvement", "close", "sponsor", [null]],
  ["improvement", "close", "councilContributor", ["Add one"]],
  ["selfAssessment", "submitSelfAssessment", "sponsor", ["Sign it off", null]],
  ["scoping", "agreeScope", "leadPeer", [null]],
] as const)(
  "at %s, what %s lacks is asked of the %s only to do what may be done",
  async (stage, event, role, actions) => {
    const app = await testApp();
    const { id, people } = await aChallenge(app, { stage });
    const { steps } = await overview(
      argsOf(app, { visitor: people[role], params: { challengeId: id } }),
    );
    const step = steps.find((one) => one.event === event);
    const offered = step?.lacking.map(({ todo }) => todo?.action ?? null);
    expect(offered?.length).toBeGreaterThan(0);
    expect(new Set(offered)).toEqual(new Set(actions));
  },
);

test("what follows a step is not said as if it were so", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app, { stage: "interviews" });
  const { steps } = await overview(
    argsOf(app, { visitor: people.leadPeer, params: { challengeId: id } }),
  );
  expect(steps.find(({ event }) => event === "finishInterviews")?.follows).toBe(
    "After this, no more evidence is taken; the team agrees its findings.",
  );
});

test("the sponsor finds the sign-off once all else is in, and nobody else", async () => {
  const app = await testApp();
  const cast = await aChallenge(app, { stage: "selfAssessment" });
  const { id, people } = cast;
  const signOffs = async (visitor: Visitor) =>
    (await overview(argsOf(app, { visitor, params: { challengeId: id } })))
      .signOffs;
  expect(await signOffs(people.sponsor)).toEqual([]);
  await answerAll(app, cast);
  expect(await signOffs(people.sponsor)).toEqual([
    {
      title: "Sign off the self-assessment",
      href: `/challenges/${id}/self-assessment/sign-off`,
    },
  ]);
  expect(await signOffs(people.councilLead)).toEqual([]);
  await signOff(app, cast);
  expect(await signOffs(people.sponsor)).toEqual([]);
});

test("what is published is not a step any more, and its address is there", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app, { stage: "improvement" });
  const seen = async (visitor: Visitor) => {
    const asked = { visitor, params: { challengeId: id } };
    const { steps, published } = await overview(argsOf(app, asked));
    return { events: steps.map(({ event }) => event), published };
  };
  expect(await seen(people.councilLead)).toMatchObject({
    events: ["publish", "close"],
    published: null,
  });
  await app.db
    .updateTable("challenge")
    .set({ published_at: app.now(), public_key: "open" })
    .where("id", "=", id)
    .execute();
  const published = { href: "/reports/open", isLatest: true };
  for (const who of [people.councilLead, people.sponsor]) {
    const { events, published: shown } = await seen(who);
    expect(events).not.toContain("publish");
    expect(shown).toMatchObject(published);
  }
  expect((await seen(people.viewer)).published).toMatchObject(published);
});
