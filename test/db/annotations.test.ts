import type { Kysely } from "kysely";
import { expect, test } from "vitest";
import { migrate } from "#db/migrate.server.ts";
import {
  type AnnotationSight,
  type AnnotationStanding,
} from "#db/queries/annotation-filter.ts";
import { countAnnotations, listAnnotations } from "#db/queries/annotations.ts";
import type { Tables } from "#db/schema.ts";
import { describeEachEngine } from "#test/db/engines.ts";
import { everyTable, fillEveryTable } from "#test/support/every-table.ts";

const team = { annotations: "sent", answers: "all" } as const;
const council = { annotations: "all", answers: "sent" } as const;
const noAnswers = { annotations: "all", answers: "none" } as const;

/** Of "said", "bare" and "done", sent, and "chosen" and "kept", not sent. */
const standings: Array<[AnnotationStanding, AnnotationSight, string[]]> = [
  ["sent", team, ["said", "bare", "done"]],
  ["unsent", team, []],
  ["chosen", team, []],
  ["councilOnly", team, []],
  ["unanswered", team, ["bare"]],
  ["answered", team, ["said", "done"]],
  ["unconfirmed", team, ["said"]],
  ["confirmable", team, ["said"]],
  ["confirmed", team, ["done"]],
  ["sent", council, ["said", "bare", "done"]],
  ["unsent", council, ["chosen", "kept"]],
  ["chosen", council, ["chosen"]],
  ["councilOnly", council, ["kept"]],
  ["unanswered", council, ["bare", "done"]],
  ["answered", council, ["said"]],
  ["unconfirmed", council, []],
  ["confirmable", council, []],
  ["confirmed", council, ["said"]],
  ["unanswered", noAnswers, ["said", "bare", "done"]],
  ["confirmed", noAnswers, []],
];

describeEachEngine("comments on the report", (engine) => {
  test("stand as far as these eyes see", async () => {
    const { db } = await engine.fresh();
    await migrate(db);
    await fillEveryTable(db);
    await addComments(db);
    for (const [standing, sight, expected] of standings) {
      const filter = { standing, reader: "lead" };
      const key = { challengeId: "ch", sight, filter };
      const list = await listAnnotations(db, key, { limit: 9, offset: 0 });
      const said = `${standing} for ${JSON.stringify(sight)}`;
      expect(
        list.map(({ id }) => id),
        said,
      ).toEqual(expected);
      expect(await countAnnotations(db, key), said).toBe(expected.length);
    }
  });
});

/** "said" is answered, not confirmed, and its answer was sent. */
async function addComments(db: Kysely<Tables>) {
  const said = everyTable.comment.find(({ id }) => id === "said");
  if (!said) throw new Error("Nothing is said");
  const unsent = { ...said, sent_at: null };
  await db
    .insertInto("comment")
    .values([
      { ...unsent, id: "chosen", number: 2, chosen: 1 },
      { ...unsent, id: "kept", number: 3, chosen: 0 },
      { ...said, id: "bare", number: 4 },
      { ...said, id: "done", number: 5 },
    ])
    .execute();
  const [answer] = everyTable.comment_answer;
  if (!answer) throw new Error("Nothing is answered");
  const confirmed = { confirmed_by: "lead", confirmed_at: said.at };
  await db
    .insertInto("comment_answer")
    .values({ ...answer, ...confirmed, comment_id: "done" })
    .execute();
}
