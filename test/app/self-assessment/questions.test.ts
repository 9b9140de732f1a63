import { expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import { factsOf } from "#app/challenge/facts.server.ts";
import { reply } from "#app/comments/say.server.ts";
import type { Context } from "#app/context.server.ts";
import { Invalid, NotNow } from "#app/errors.ts";
import { loader as overview } from "#app/routes/overview.tsx";
import { returnSelfAssessment } from "#app/self-assessment/return-self-assessment.server.ts";
import { listQuestions } from "#db/queries/questions.ts";
import { findChallenge } from "#db/queries/challenges.ts";
import { listEvents } from "#db/queries/events.ts";
import { nextSteps } from "#workflows/next-steps.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { asked } from "#test/support/self-assessment.ts";
import { counting } from "#test/support/statements.ts";

const questions = {
  communities: "Which groups are missing from the map?",
  engagement: "  ",
  workforce: "When was the staff survey held?",
};

async function questionOn({ db }: Context, id: string, areaKey: string) {
  const asked = await listQuestions(db, id);
  return asked.find((question) => question.areaKey === areaKey);
}

async function sentBack(note = "") {
  const app = await testApp();
  const cast = await aChallenge(app, { stage: "evidence" });
  const move = await asked(app, cast, "leadPeer", note);
  await returnSelfAssessment(app, { ...move, questions });
  const standing = () => enter(app.db, cast.people.councilLead, cast.id);
  const open = async () =>
    (await factsOf(app.db, await standing())).openQuestions;
  return { app, cast, standing, open };
}

test("each question begins an entry that both sides read", async () => {
  const { app, cast } = await sentBack();
  const rows = await app.db.selectFrom("comment").selectAll().execute();
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    side: "team",
    audience: "both",
    subject_kind: "area",
    author_id: cast.people.leadPeer.id,
  });
  for (const areaKey of ["communities", "workforce"] as const) {
    expect(await questionOn(app, cast.id, areaKey)).toMatchObject({
      text: questions[areaKey],
      answered: false,
    });
  }
  const state = (await findChallenge(app.db, cast.id))?.state;
  expect(state).toBe("selfAssessment");
});

test("the move’s record keeps the reason, or says that there are questions", async () => {
  for (const [note, kept] of [
    ["Two gaps", "Two gaps"],
    ["", "2 questions, in the conversations on their areas."],
  ] as const) {
    const { app, cast } = await sentBack(note);
    const [event] = await listEvents(app.db, {
      challengeId: cast.id,
      audiences: ["both"],
      events: ["returnSelfAssessment"],
      notesOf: ["returnSelfAssessment"],
      limit: 1,
      offset: 0,
    });
    expect(event).toMatchObject({ event: "returnSelfAssessment", note: kept });
  }
});

test("without a reason or a question it is not sent back", async () => {
  const app = await testApp();
  const cast = await aChallenge(app, { stage: "evidence" });
  const move = await asked(app, cast, "leadPeer");
  const blank = { ...move, questions: { communities: " " } };
  await expect(returnSelfAssessment(app, blank)).rejects.toThrow(Invalid);
  const elsewhere = { ...move, questions: { nowhere: "Why?" } };
  await expect(returnSelfAssessment(app, elsewhere)).rejects.toThrow(Invalid);
  expect((await findChallenge(app.db, cast.id))?.state).toBe("evidence");
  expect(await app.db.selectFrom("comment").selectAll().execute()).toEqual([]);
});

test("pressed twice, it asks once", async () => {
  const app = await testApp();
  const cast = await aChallenge(app, { stage: "evidence" });
  const move = { ...(await asked(app, cast, "leadPeer")), questions };
  await returnSelfAssessment(app, move);
  await expect(returnSelfAssessment(app, move)).rejects.toThrow(NotNow);
  expect(await listQuestions(app.db, cast.id)).toHaveLength(2);
});

test("a reply that the team can read answers; an inner one does not", async () => {
  const { app, cast, open } = await sentBack();
  const first = await questionOn(app, cast.id, "communities");
  const second = await questionOn(app, cast.id, "workforce");
  const inner = { text: "Who knows?", audience: "side" as const };
  await reply(app, cast.by("councilLead"), first?.id ?? "", {
    ...inner,
    once: undefined,
  });
  const other = { text: "Hold on", audience: "both" as const };
  await reply(app, cast.by("peer"), second?.id ?? "", {
    ...other,
    once: undefined,
  });
  expect(await open()).toHaveLength(2);
  await reply(app, cast.by("councilContributor"), first?.id ?? "", {
    text: "Gypsy and Traveller families",
    audience: "both",
    once: undefined,
  });
  expect(await open()).toEqual([
    {
      name: "The peer team’s question on area 5",
      where: `comments/${second?.id}`,
      areaKeys: ["workforce"],
    },
  ]);
});

test("an area waits for the reply to its question", async () => {
  const { app, cast } = await sentBack();
  const visitor = cast.people.councilLead;
  const params = { challengeId: cast.id };
  const { areas } = await overview(argsOf(app, { visitor, params }));
  const asked = areas.map(({ waitsFor }) =>
    waitsFor.some((words) => words.endsWith("1 question to reply to")),
  );
  expect(asked).toEqual([true, false, false, false, true]);
});

test("two open questions on one area are told apart", async () => {
  const { app, cast, open } = await sentBack();
  await app.db
    .updateTable("comment")
    .set({ area_key: "communities" })
    .where("challenge_id", "=", cast.id)
    .execute();
  expect((await open()).map(({ name }) => name)).toEqual([
    "The peer team’s question 1 on area 1",
    "The peer team’s question 2 on area 1",
  ]);
});

test("open questions are worth a thought and do not stop the submission", async () => {
  const { app, standing } = await sentBack();
  const here = await standing();
  const facts = await factsOf(app.db, here);
  const submit = nextSteps(here.stage, facts, here.roles).find(
    ({ event }) => event === "submitSelfAssessment",
  );
  const asking = submit?.because.find(
    ({ name }) => name === "An answer to every question",
  );
  expect(asking).toMatchObject({ force: "should" });
  expect(asking?.lacking.map(({ sentence }) => sentence)).toEqual([
    "The peer team’s question on area 1 has no reply",
    "The peer team’s question on area 5 has no reply",
  ]);
});

test("many questions are written with as many statements as one", async () => {
  const statements = async (asks: Record<string, string>) => {
    const app = await testApp();
    const cast = await aChallenge(app, { stage: "evidence" });
    const move = await asked(app, cast, "leadPeer");
    const counted = counting(app);
    await returnSelfAssessment(counted.app, { ...move, questions: asks });
    const kept = await listQuestions(app.db, cast.id);
    expect(kept).toHaveLength(Object.keys(asks).length);
    return counted.count.statements;
  };
  const many = { communities: "One?", engagement: "Two?", workforce: "Three?" };
  expect(await statements(many)).toBe(await statements({ communities: "?" }));
});
