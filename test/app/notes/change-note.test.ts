import { expect, test } from "vitest";
import {
  Forbidden,
  Gone,
  Invalid,
  NotFound,
  NotNow,
  Stale,
} from "#app/errors.ts";
import { correctNote } from "#app/notes/correct-note.server.ts";
import { removeNote } from "#app/notes/remove-note.server.ts";
import { tagNote } from "#app/notes/tag-note.server.ts";
import { changeNote, saveNote } from "#app/notes/write-note.server.ts";
import { countNotesBySession, findNote } from "#db/queries/notes.ts";
import { key, heard, aVisit, notesOf } from "./a-visit.ts";

test("only the author changes words; anybody in the team puts it elsewhere", async () => {
  const v = await aVisit();
  await saveNote(v.app, v.by("peer"), heard);
  const change = { ...heard, text: "Better", version: 1 };
  await expect(
    changeNote(v.app, v.by("leadPeer"), key, change),
  ).rejects.toThrow(Forbidden);
  await tagNote(v.app, v.by("leadPeer"), key, {
    place: "workforce",
    version: 1,
  });
  await expect(changeNote(v.app, v.by("peer"), key, change)).rejects.toThrow(
    Stale,
  );
  await changeNote(v.app, v.by("peer"), key, { ...change, version: 2 });
  await expect(
    tagNote(v.app, v.by("leadPeer"), key, { place: "", version: 2 }),
  ).rejects.toThrow(Stale);
  expect(await notesOf(v)).toMatchObject([{ text: "Better", version: 3 }]);
});

test("a removed note is kept but on no list, and cannot be written on", async () => {
  const v = await aVisit();
  await saveNote(v.app, v.by("peer"), { ...heard, sessionId: v.sessionId });
  const read = { version: 1 };
  const another = removeNote(v.app, v.by("leadPeer"), key, read);
  await expect(another).rejects.toThrow(Forbidden);
  const stale = removeNote(v.app, v.by("peer"), key, { version: 0 });
  await expect(stale).rejects.toThrow(NotNow);
  await removeNote(v.app, v.by("peer"), key, read);
  expect(await findNote(v.app.db, v.id, key)).toBeUndefined();
  expect(await countNotesBySession(v.app.db, v.id)).toEqual(new Map());
  const again = saveNote(v.app, v.by("peer"), { ...heard, version: 1 });
  await expect(again).rejects.toThrow(Gone);
  const rows = await v.app.db.selectFrom("note").select("removed_at").execute();
  expect(rows).toHaveLength(1);
});

test("what an author who left wrote is corrected or removed by who leads", async () => {
  const v = await aVisit();
  const text = "Cllr Smith said so";
  await saveNote(v.app, v.by("peer"), { ...heard, text, anyway: true });
  const correction = {
    text: "A councillor said so",
    anyway: false,
    version: 1,
  };
  const correct = (role: "leadPeer" | "peer" | "councilLead") =>
    correctNote(v.app, v.by(role), key, correction);
  await expect(correct("leadPeer")).rejects.toThrow(Forbidden);
  await v.app.db
    .updateTable("membership")
    .set({ ended_at: v.app.now() })
    .where("person_id", "=", v.people.peer.id)
    .execute();
  const named = { ...correction, text };
  await expect(
    correctNote(v.app, v.by("leadPeer"), key, named),
  ).rejects.toThrow(Invalid);
  await expect(correct("peer")).rejects.toThrow(NotFound);
  await expect(correct("councilLead")).rejects.toThrow(NotFound);
  await correct("leadPeer");
  await expect(correct("leadPeer")).rejects.toThrow(Stale);
  expect(await notesOf(v)).toMatchObject([
    { text: "A councillor said so", authorId: v.people.peer.id, version: 2 },
  ]);
  await removeNote(v.app, v.by("challengeManager"), key, { version: 2 });
  const told = await v.app.db
    .selectFrom("challenge_event")
    .select(["event", "subject", "note", "audience"])
    .where("event", "like", "note%")
    .orderBy("seq")
    .execute();
  const silent = { subject: "Observation", note: "", audience: "team" };
  expect(told).toEqual([
    { event: "noteCorrected", ...silent },
    { event: "noteRemoved", ...silent },
  ]);
});

test("once notes are closed, who leads may still take a name out", async () => {
  const v = await aVisit();
  await saveNote(v.app, v.by("peer"), heard);
  await v.app.db
    .updateTable("challenge")
    .set({ state: "recommendations" })
    .execute();
  const read = { version: 1 };
  const author = removeNote(v.app, v.by("peer"), key, read);
  await expect(author).rejects.toThrow(NotNow);
  const words = { text: "Staff know.", anyway: false, version: 1 };
  await correctNote(v.app, v.by("challengeManager"), key, words);
  expect(await notesOf(v)).toMatchObject([{ text: "Staff know." }]);
});
