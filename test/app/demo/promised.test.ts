import { sql } from "kysely";
import { parse } from "node-html-parser";
import { beforeAll, expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import { factsOf } from "#app/challenge/facts.server.ts";
import type { Context } from "#app/context.server.ts";
import { castPerson } from "#app/demo/cast.server.ts";
import { prepareDemonstration, scripts } from "#app/demo/demo.server.ts";
import { firstCouncil, firstToTry } from "#app/demo/first.ts";
import { loader as version } from "#app/routes/report.version.tsx";
import { listPersonas } from "#app/people/list-personas.server.ts";
import { listActions } from "#db/queries/actions.ts";
import { listSessions } from "#db/queries/sessions.ts";
import { isOpenAction } from "#workflows/action.ts";
import { clashesOf } from "#workflows/clashes.ts";
import { isOverdue, readDueDate } from "#workflows/due-dates.ts";
import { type Stage, stages } from "#workflows/stages.ts";
import { argsOf } from "#test/support/route.ts";
import { aDemonstration } from "./a-demonstration.ts";

const now = "2026-09-16T10:00:00.000Z";
const today = now.slice(0, 10);
const said: string[] = [];
const demonstration = aDemonstration(now, (words) => said.push(words));
let app: Context;
beforeAll(() => {
  app = demonstration();
});

/** The challenges of a council, newest first. */
const challengesOf = (council: string) =>
  app.db
    .selectFrom("challenge")
    .innerJoin("council", "council.id", "challenge.council_id")
    .select(["challenge.id", "challenge.state", "previous_challenge_id"])
    .where("council.name", "=", council)
    .orderBy("challenge.created_at", "desc")
    .execute();

async function at(stage: Stage): Promise<string> {
  const script = scripts.find(({ until }) => until === stage);
  const [challenge] = await challengesOf(script?.council ?? "");
  return challenge?.id ?? "";
}

async function factsAt(stage: Stage) {
  const office = await castPerson(app, "Ines Farrow", true);
  const standing = await enter(app.db, office, await at(stage));
  return factsOf(app.db, standing);
}

const rowsOf = <T extends "evidence" | "finding" | "comment" | "note">(
  table: T,
  challengeId: string,
) =>
  app.db
    .selectFrom(table as "evidence")
    .selectAll()
    .where("challenge_id", "=", challengeId)
    .execute();

const commentsOf = (challengeId: string) =>
  app.db
    .selectFrom("comment")
    .selectAll()
    .where("challenge_id", "=", challengeId)
    .execute();

test("there is a challenge at every stage, and progress is told", async () => {
  const rows = await app.db.selectFrom("challenge").select("state").execute();
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(stages));
  expect(said).toHaveLength(scripts.length);
  expect(said[0]).toContain(`1 of ${scripts.length}: ${firstCouncil.name}`);
});

test("a second start makes nothing anew", async () => {
  const count = () => app.db.selectFrom("challenge").select("id").execute();
  const before = await count();
  await prepareDemonstration(app, () => expect.unreachable());
  expect(await count()).toEqual(before);
});

test("whom the terminal names may sign in", async () => {
  const people = (await listPersonas(app)).flatMap((group) => group.people);
  for (const { name, role } of firstToTry) {
    const found = people.filter((one) => one.name === name);
    expect(found.map((one) => one.role.toLowerCase())).toContain(role);
  }
});

test("the main challenge is as rich as was promised", async () => {
  const id = await at("finalising");
  const { areas } = await factsAt("finalising");
  expect(areas).toHaveLength(5);
  const answers = await app.db
    .selectFrom("criterion_answer")
    .select("criterion_key")
    .where("challenge_id", "=", id)
    .execute();
  expect(answers.length).toBeGreaterThanOrEqual(29);
  expect((await rowsOf("finding", id)).length).toBeGreaterThanOrEqual(40);
  expect((await rowsOf("evidence", id)).length).toBeGreaterThanOrEqual(60);
  const onReport = await app.db
    .selectFrom("comment")
    .select("id")
    .where("challenge_id", "=", id)
    .where("subject_kind", "=", "report")
    .execute();
  expect(onReport.length).toBeGreaterThanOrEqual(30);
});

test("it follows an earlier challenge, came back once, and is on draft 2", async () => {
  const [main, earlier] = await challengesOf(firstCouncil.name);
  expect(earlier).toMatchObject({ state: "closed" });
  expect(main?.previous_challenge_id).toBe(earlier?.id);
  const events = await app.db
    .selectFrom("challenge_event")
    .select("event")
    .where("challenge_id", "=", main?.id ?? "")
    .execute();
  const times = (name: string) =>
    events.filter(({ event }) => event === name).length;
  expect(times("answersCarried")).toBe(1);
  expect(times("returnSelfAssessment")).toBe(1);
  expect(times("submitSelfAssessment")).toBe(2);
  expect(times("issueAnotherDraft")).toBe(1);
  const facts = await factsAt("finalising");
  expect(facts.openQuestions).toEqual([]);
  expect(facts.commentsUnanswered.length).toBeGreaterThan(0);
  expect(facts.commentsUnconfirmed.length).toBeGreaterThan(0);
});

test("a comment cites another, and stands on words that have changed since", async () => {
  const id = await at("finalising");
  const rows = await commentsOf(id);
  const cites = rows.find(({ text }) => text.includes("Same as comment 2"));
  const cited = rows.find(({ number }) => number === 2);
  expect(cites).toMatchObject({ block_id: cited?.block_id, removed_at: null });
  expect(cited?.text).toContain("opened a second clinic");
  const asked = argsOf(app, {
    visitor: await castPerson(app, "Cllr Leo Pemberton", false),
    params: { challengeId: id, number: "2" },
  });
  await version(asked);
  const { readyHtml } = asked.context as { readyHtml: Map<string, string> };
  const margin = parse(readyHtml.get("report") ?? "")
    .querySelectorAll("[id^=comment-]")
    .find(({ text }) => text.includes("Same as comment 2"));
  const links = margin?.querySelectorAll("a").map(({ text }) => text);
  expect(links).toContain("comment 2");
  expect(margin?.querySelector("del")?.text).toContain("moved");
  expect(margin?.querySelector("ins")?.text).toContain("second");
});

test("a council that responds has merged two comments, and made a commitment", async () => {
  const rows = await commentsOf(await at("councilResponse"));
  const merged = rows.filter(({ merged_into }) => merged_into !== null);
  expect(merged).toHaveLength(1);
  const into = rows.find(({ id }) => id === merged[0]?.merged_into);
  expect(into?.text).toContain("At both pools");
  const commitments = await app.db
    .selectFrom("commitment")
    .select("comment_id")
    .where("challenge_id", "=", await at("councilResponse"))
    .execute();
  expect(commitments).toHaveLength(1);
});

test("its register shows what registers show", async () => {
  const items = await rowsOf("evidence", await at("finalising"));
  expect(items.filter((item) => item.withdrawn_at)).toHaveLength(1);
  const ids = items.map((item) => item.id);
  const files = await app.db
    .selectFrom("evidence_file")
    .select((eb) => [
      eb.fn.countAll<number>().as("files"),
      eb.fn.count<number>("sha256").distinct().as("different"),
      eb.fn.max("number").as("versions"),
    ])
    .where("evidence_id", "in", ids)
    .executeTakeFirstOrThrow();
  expect(files).toMatchObject({ versions: 2 });
  expect(files.files - files.different).toBe(1);
  const opened = await app.db
    .selectFrom("evidence_opening")
    .select("evidence_id")
    .distinct()
    .where("evidence_id", "in", ids)
    .execute();
  expect(opened.length).toBeLessThan(ids.length - 1);
});

test("a sign-off has lapsed, and carried answers wait to be looked at", async () => {
  const id = await at("selfAssessment");
  const facts = await factsAt("selfAssessment");
  expect(facts.selfAssessmentSignedOff).toBe(false);
  const signed = await app.db
    .selectFrom("sign_off")
    .select("at")
    .where("challenge_id", "=", id)
    .execute();
  expect(signed).toHaveLength(1);
  const carried = facts.areas.flatMap((area) => area.carriedCriteria);
  expect(carried.length).toBeGreaterThan(3);
  const open = facts.areas.flatMap((area) => area.unansweredCriteria);
  expect(open.length).toBeGreaterThan(carried.length - 1);
});

test("a request is overdue, and a timetable holds a clash", async () => {
  const id = await at("evidence");
  const overdue = await app.db
    .selectFrom("evidence_request")
    .select("number")
    .where("challenge_id", "=", id)
    .where("status", "=", "asked")
    .where("due", "<", today)
    .execute();
  expect(overdue).toHaveLength(1);
  const sessions = (await listSessions(app.db, id)).map((session) => ({
    ...session,
    peers: session.peers.map((peer) => peer.id),
  }));
  expect(clashesOf(sessions)).toMatchObject([{ room: true }]);
});

test("a session was not held, and says why", async () => {
  const rows = await app.db
    .selectFrom("session")
    .select("not_held_reason")
    .where("challenge_id", "=", await at("finalising"))
    .where("status", "=", "notHeld")
    .execute();
  expect(rows).toHaveLength(1);
  expect(rows[0]?.not_held_reason).not.toBe("");
});

test("an action is overdue, one carried over, one recommendation bare", async () => {
  const id = await at("improvement");
  const actions = await listActions(app.db, { challengeId: id });
  const late = actions.filter(
    ({ status, byWhen }) =>
      isOpenAction(status) && isOverdue(readDueDate(byWhen), today),
  );
  expect(late).toHaveLength(1);
  expect(actions.map(({ status }) => status)).toContain("carriedOver");
  const bare = await app.db
    .selectFrom("recommendation")
    .select("id")
    .where("challenge_id", "=", id)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("plan_action_link")
            .select(sql.lit(1).as("one"))
            .whereRef("recommendation_id", "=", "recommendation.id"),
        ),
      ),
    )
    .execute();
  expect(bare).toHaveLength(1);
});
