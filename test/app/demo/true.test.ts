import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import { allAreas } from "#app/demo/content/areas.ts";
import { scripts } from "#app/demo/demo.server.ts";
import { localTime } from "#app/interviews/visit-clock.ts";
import { reliedOn } from "#app/evidence/relied-on.server.ts";
import { blocksFrom } from "#app/report/blocks.ts";
import { dayInLondon } from "#app/ui/dates.ts";
import { isWorkingDay } from "#workflows/working-days.ts";
import { aDemonstration } from "./a-demonstration.ts";

// A Sunday in winter: the weeks before it hold Christmas and a turn of the year.
const now = "2027-01-10T10:00:00.000Z";
const demonstration = aDemonstration(now);
let app: Context;
beforeAll(() => {
  app = demonstration();
});

const challenges = () =>
  app.db
    .selectFrom("challenge")
    .innerJoin("council", "council.id", "challenge.council_id")
    .selectAll("challenge")
    .select(["council.name", "council.nation"])
    .execute();

const latest = async (id: string) => {
  const { blocks } = await app.db
    .selectFrom("report_version")
    .select("blocks")
    .where("challenge_id", "=", id)
    .orderBy("number", "desc")
    .executeTakeFirstOrThrow();
  return blocksFrom(blocks);
};

test("where an answer says that words were changed, the later report has others", async () => {
  const answered = await app.db
    .selectFrom("comment")
    .innerJoin("comment_answer", "comment_answer.comment_id", "comment.id")
    .innerJoin("report_version as own", "own.id", "comment.report_version_id")
    .select(["comment.challenge_id", "block_id", "own.blocks", "outcome"])
    .select(["comment.number", "reason", "exact"])
    .execute();
  const changed: string[] = [];
  for (const { challenge_id, block_id, blocks, ...one } of answered) {
    const find = (list: ReturnType<typeof blocksFrom>) =>
      list.find(({ id }) => id === block_id)?.text;
    const before = find(blocksFrom(blocks));
    const after = find(await latest(challenge_id));
    const promises = ["accepted", "inPart"].includes(one.outcome);
    const says = { ...one, differs: before !== after };
    expect.soft(says).toEqual({ ...one, differs: promises });
    if (promises) changed.push(one.reason);
  }
  expect(changed.length).toBeGreaterThan(30);
});

test("every position is taken on the recommendation it speaks of", async () => {
  const taken = await app.db
    .selectFrom("position")
    .innerJoin("recommendation", "recommendation.id", "recommendation_id")
    .select(["lead_in", "position.reason"])
    .distinct()
    .execute();
  const reasons = new Map(taken.map((one) => [one.lead_in, one.reason]));
  expect(taken).toHaveLength(reasons.size);
  expect(new Set(reasons.values()).size).toBe(reasons.size);
  expect(reasons.get("Check what suppliers promised.")).toContain(
    "ten largest",
  );
  expect(reasons.get("Plan for progression.")).toContain("cabinet");
});

test("a closed challenge answers every recommendation, in areas it cites", async () => {
  const links = await app.db
    .selectFrom("recommendation")
    .innerJoin("challenge", "challenge.id", "recommendation.challenge_id")
    .innerJoin("recommendation_finding as cites", (join) =>
      join.onRef("cites.recommendation_id", "=", "recommendation.id"),
    )
    .innerJoin("finding", "finding.id", "cites.finding_id")
    .leftJoin(
      "plan_action_link as link",
      "link.recommendation_id",
      "recommendation.id",
    )
    .leftJoin("plan_action as action", "action.id", "link.action_id")
    .leftJoin("plan_row as row", "row.id", "action.row_id")
    .leftJoin("plan_section as section", "section.id", "row.section_id")
    .select(["lead_in", "finding.area_key", "section.area_key as of", "state"])
    .where("state", "in", ["improvement", "closed"])
    .execute();
  const bare = links.filter(({ of, state }) => !of && state === "closed");
  expect(new Set(bare.map((one) => one.lead_in))).toEqual(
    new Set(["Open the door to small groups and carers."]),
  );
  for (const { lead_in, of } of links) {
    if (!of) continue;
    const cited = links.filter((one) => one.lead_in === lead_in);
    expect(cited.map(({ area_key }) => area_key)).toContain(of);
  }
});

test("the summary speaks of the areas that were looked at, and of no other", async () => {
  for (const { id, areas_in_scope } of await challenges()) {
    const section = await app.db
      .selectFrom("report_section")
      .select("text")
      .where("challenge_id", "=", id)
      .where("section", "=", "executiveSummary")
      .executeTakeFirst();
    if (!section) continue;
    const told = allAreas.filter(({ inBrief }) =>
      section.text.includes(inBrief.strong),
    );
    expect(told.map(({ key }) => key)).toEqual(JSON.parse(areas_in_scope));
  }
});

test("the team has opened all that it relies on, and not quite all it was sent", async () => {
  for (const { id, state } of await challenges()) {
    const relied = await reliedOn(app.db, id, "all");
    const opened = await app.db
      .selectFrom("evidence_opening")
      .innerJoin("evidence", "evidence.id", "evidence_id")
      .select("evidence.id")
      .where("challenge_id", "=", id)
      .execute();
    const seen = new Set(opened.map((one) => one.id));
    expect([...relied].filter((one) => !seen.has(one))).toEqual([]);
    if (state === "finalising") expect(relied.size).toBeGreaterThan(25);
  }
});

test("nothing is done on a day off or in days to come", async () => {
  for (const { id, nation, name } of await challenges()) {
    const events = await app.db
      .selectFrom("challenge_event")
      .select(["at", "event"])
      .where("challenge_id", "=", id)
      .orderBy("seq")
      .execute();
    const strange = events.filter(
      ({ at }) =>
        at > now || !isWorkingDay(dayInLondon(at), nation as "scotland"),
    );
    expect.soft({ name, strange }).toEqual({ name, strange: [] });
    const times = events.map(({ at }) => at);
    expect(times).toEqual(times.toSorted());
  }
});

test("notes are taken when a session is over, by somebody who was there", async () => {
  const notes = await app.db
    .selectFrom("note")
    .innerJoin("session", "session.id", "note.session_id")
    .leftJoin("session_peer as peer", (join) =>
      join
        .onRef("peer.session_id", "=", "session.id")
        .onRef("peer.person_id", "=", "note.author_id"),
    )
    .select(["note.at", "ends_at", "title", "peer.person_id"])
    .execute();
  expect(notes.length).toBeGreaterThan(200);
  for (const { at, ends_at, title, person_id } of notes) {
    expect.soft(person_id, title).not.toBeNull();
    expect.soft(dayInLondon(at), title).toBe(ends_at.slice(0, 10));
    expect.soft(localTime(at) >= ends_at, title).toBe(true);
  }
});

test("no mark of the content's writer is left, and nobody writes a thing twice", async () => {
  for (const { name } of await app.db.introspection.getTables()) {
    const rows = await sql`select * from ${sql.table(name)}`.execute(app.db);
    expect(JSON.stringify(rows.rows)).not.toMatch(/\{(year|month|place)/);
  }
  const texts = await app.db
    .selectFrom("note")
    .select(["challenge_id", "text"])
    .execute();
  const keys = texts.map((one) => `${one.challenge_id} ${one.text}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test("no two visits are in one week, for the team is the same", async () => {
  const days = (await challenges()).map((one) => one.first_day_on_site ?? "");
  const known = days.filter((day) => day !== "");
  expect(new Set(known).size).toBe(known.length);
  expect(known.length).toBeGreaterThan(scripts.length);
});
