import { expect, test } from "vitest";
import { action as sayIt } from "#app/routes/area.comments.tsx";
import { action as sendNote } from "#app/routes/notes.new.tsx";
import { action as saveArea } from "#app/routes/self-assessment.area.tsx";
import { listAreaAnswers } from "#db/queries/area-answers.ts";
import { listNotes } from "#db/queries/notes.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import {
  fillDatabase,
  longText,
  makeRoom,
  quietLog,
} from "#test/support/full-disk.ts";
import { argsOf } from "#test/support/route.ts";

// PostgreSQL cannot be told to stop growing: its word for it is in test/db.
const onSqlite = test.skipIf(process.env["TEST_APP_ON"] === "postgres");

/** A challenge in a database that has no room for anything long. */
async function aFullChallenge(stage: "selfAssessment" | "interviews") {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage });
  const area = challenge.framework.areas[0]?.key ?? "";
  const params = { challengeId: challenge.id, area };
  const rows = (table: "challenge_event" | "comment" | "receipt") =>
    app.db.selectFrom(table).selectAll().execute();
  await fillDatabase(app);
  const log = quietLog();
  return { app, ...challenge, params, rows, log };
}

const posted = (fields: Record<string, string>, headers = {}) => ({
  init: { method: "POST", body: new URLSearchParams(fields), headers },
});

onSqlite("a narrative comes back whole from a full disk", async () => {
  const full = await aFullChallenge("selfAssessment");
  const { app, id, people, params, rows, log } = full;
  const typed = { narrative: longText, aspirations: "Short", version: "0" };
  const visitor = people.councilLead;
  const args = argsOf(app, { visitor, params, ...posted(typed) });
  expect(await saveArea(args)).toMatchObject({
    init: { status: 507 },
    data: {
      form: {
        initialValue: { narrative: longText, aspirations: "Short" },
        error: {
          "": [
            expect.stringMatching(
              /^There is no room left on the server, .* still on this page: copy it/,
            ),
          ],
        },
      },
    },
  });
  expect(await listAreaAnswers(app.db, id, "all")).toEqual([]);
  expect(await rows("challenge_event")).toEqual([]);
  expect(log).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/^No room left on the disk: SQLITE_FULL/),
  );
});

onSqlite("a new comment is added once there is room again", async () => {
  const { app, people, params, rows } = await aFullChallenge("interviews");
  const typed = { text: longText, once: "k", audience: "side" };
  const visitor = people.peer;
  const send = () => sayIt(argsOf(app, { visitor, params, ...posted(typed) }));
  expect(await send()).toMatchObject({ init: { status: 507 } });
  expect(await rows("comment")).toEqual([]);
  expect(await rows("receipt")).toEqual([]);
  await makeRoom(app);
  await send();
  expect(await rows("comment")).toHaveLength(1);
});

onSqlite("a note that is saved as it is typed hears of it too", async () => {
  const { app, id, people, params } = await aFullChallenge("interviews");
  const once = "5f0c8a3e-3c1c-4a57-9d55-0d7f3f1f9b11";
  const kinds = { judgement: "neutral", confidence: "low" };
  const typed = { ...kinds, text: longText, once };
  const quietly = posted(typed, { prefer: "return=minimal" });
  const args = argsOf(app, { visitor: people.peer, params, ...quietly });
  expect(await sendNote(args)).toMatchObject({ init: { status: 507 } });
  const place = { challengeId: id, limit: 9, offset: 0 };
  expect(await listNotes(app.db, place)).toEqual([]);
});
