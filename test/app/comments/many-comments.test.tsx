import { sql } from "kysely";
import { expect, test } from "vitest";
import { loader as version } from "#app/routes/report.version.tsx";
import { loader as inWord } from "#app/routes/report.version.word.tsx";
import { VersionPage } from "#app/report/VersionPage.tsx";
import { sendAnswers } from "#db/queries/comment-answers.ts";
import { insertComments } from "#db/queries/comment-changes.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { argsOf } from "#test/support/route.ts";
import { partsOf } from "#test/support/word-parts.ts";
import { drafted } from "./a-draft.ts";

type Room = Awaited<ReturnType<typeof drafted>>;

/** Comments that were sent, under these numbers, on a version of the report. */
async function many(
  { app, challenge }: Room,
  versionId: string,
  numbers: { from: number; to: number },
) {
  const rows = Array.from(
    { length: numbers.to - numbers.from + 1 },
    (_, at) => numbers.from + at,
  ).map((number) => ({
    id: `c${number}`,
    challengeId: challenge.id,
    side: "council" as const,
    audience: "side" as const,
    subject_kind: "report" as const,
    reportVersionId: versionId,
    text: `This is point ${number}.`,
    by: challenge.people.councilLead.id,
    at: app.now(),
  }));
  for (let at = 0; at < rows.length; at += 100) {
    await insertComments(app.db, rows.slice(at, at + 100));
  }
  await app.db
    .updateTable("comment")
    .set({
      number: sql<number>`cast(substr(id, 2) as integer)`,
      sent_at: app.now(),
    })
    .where("report_version_id", "=", versionId)
    .execute();
}

const shown = ({ app, challenge }: Room, number: string, query = "") => {
  const params = { challengeId: challenge.id, number };
  const visitor = challenge.people.councilLead;
  return argsOf(app, { visitor, params, query });
};

async function wordsOf(room: Room, number: string) {
  const answer = await inWord(shown(room, number, "?comments=on"));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return [...(await partsOf(bytes)).values()].join("\n");
}

test("what was answered on an earlier draft takes no place of what is open", async () => {
  const room = await drafted();
  const { app, challenge, draft, area } = room;
  await many(room, draft.versionId, { from: 1, to: 1000 });
  const page = await version(shown(room, "1"));
  expect(page).toMatchObject({ comments: 1000 });
  const drawn = drawnAt("", <VersionPage {...page} />).text;
  expect(drawn).toContain("register of comments");
  expect(await wordsOf(room, "1")).toContain("only the first 1000");
  await app.db
    .insertInto("comment_answer")
    .columns([
      ...(["comment_id", "outcome", "reason", "answered_by"] as const),
      ...(["answered_at", "confirmed_by", "version"] as const),
    ])
    .expression((eb) =>
      eb
        .selectFrom("comment")
        .select(["id", eb.val("noted").as("o"), eb.val("Read.").as("r")])
        .select([eb.val(challenge.people.peer.id).as("p"), "at"])
        .select([eb.val(challenge.people.leadPeer.id).as("c")])
        .select(eb.val(1).as("v")),
    )
    .execute();
  const { versionId } = await aSentDraft(app, challenge, area);
  const all = { challengeId: challenge.id, versionId, at: app.now() };
  await sendAnswers(app.db, all);
  await many(room, versionId, { from: 1001, to: 1100 });
  const next = await version(shown(room, "2"));
  expect(next).toMatchObject({ comments: 100 });
  const words = await wordsOf(room, "2");
  expect(words).toContain("This is point 1100.");
  expect(words).not.toContain("only the first");
});
