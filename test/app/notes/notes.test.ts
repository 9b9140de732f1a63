import { promoteSchema } from "#app/notes/note.ts";
import { expect, test } from "vitest";
import { Forbidden, Invalid, NotFound, NotNow, Stale } from "#app/errors.ts";
import { correctNote } from "#app/notes/correct-note.server.ts";
import { filterOf } from "#app/notes/note-filter.ts";
import { promoteNote } from "#app/notes/promote-note.server.ts";
import { removeNote } from "#app/notes/remove-note.server.ts";
import { tagNote } from "#app/notes/tag-note.server.ts";
import { changeNote, saveNote } from "#app/notes/write-note.server.ts";
import { listFindingsCiting } from "#db/queries/note-writing.ts";
import {
  countNotes,
  countNotesByArea,
  countNotesBySession,
  findNote,
  listNoteTitlesForPicker,
  listNotes,
} from "#db/queries/notes.ts";
import { insertSession } from "#db/queries/sessions.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";

const key = "5f0c8a3e-3c1c-4a57-9d55-0d7f3f1f9b11";
const otherKey = "5f0c8a3e-3c1c-4a57-9d55-0d7f3f1f9b22";

const heard = {
  source: "session" as const,
  sessionId: "",
  evidenceId: "",
  place: "",
  judgement: "strength" as const,
  confidence: "high" as const,
  text: "Staff know whom to ask.",
  anyway: false,
  version: 0,
  once: key,
};

async function visit(
  stage:
    "evidence" | "interviews" | "findings" | "recommendations" = "interviews",
) {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage });
  const sessionId = app.newId();
  await insertSession(app.db, {
    id: sessionId,
    challengeId: challenge.id,
    words: {
      kind: "interview",
      title: "Staff networks",
      groupId: null,
      startsAt: "2026-03-12T09:30",
      endsAt: "2026-03-12T10:30",
      place: "",
      link: "",
      who: "Chairs",
    },
    peers: [],
    by: challenge.people.leadPeer.id,
    at: app.now(),
  });
  return { app, sessionId, ...challenge };
}

const all = (v: Awaited<ReturnType<typeof visit>>) =>
  listNotes(v.app.db, { challengeId: v.id, limit: 50, offset: 0 });

test("a note sent twice, at once or again, is one note", async () => {
  const v = await visit();
  const note = { ...heard, sessionId: v.sessionId };
  await Promise.all([
    saveNote(v.app, v.by("peer"), note),
    saveNote(v.app, v.by("peer"), note),
  ]);
  await saveNote(v.app, v.by("peer"), note);
  expect(await all(v)).toMatchObject([
    { id: key, version: 1, source: "session", sessionTitle: "Staff networks" },
  ]);
});

test("what is typed on goes over the version before; a lost answer is made good", async () => {
  const v = await visit();
  const save = (text: string, version: number) =>
    saveNote(v.app, v.by("peer"), { ...heard, text, version });
  await save("Staff", 0);
  await save("Staff know", 1);
  await save("Staff know", 1);
  await save("Staff know it", 2);
  expect(await all(v)).toMatchObject([{ text: "Staff know it", version: 3 }]);
  // The same words again, as after a space that is cut off: still a save.
  await save("Staff know it", 3);
  await save("Staff know it all", 4);
  const late = save("Staff kn", 1);
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({
    theirs: { values: { text: "Staff know it all" } },
  });
});

test("two devices write two notes; a key of another's note finds nothing", async () => {
  const v = await visit();
  await saveNote(v.app, v.by("peer"), heard);
  await saveNote(v.app, v.by("peer"), { ...heard, once: otherKey });
  expect(await all(v)).toHaveLength(2);
  const thief = saveNote(v.app, v.by("leadPeer"), { ...heard, text: "Mine" });
  await expect(thief).rejects.toThrow(NotFound);
  const other = await aChallenge(v.app, { stage: "interviews" });
  const foreign = saveNote(v.app, other.by("peer"), { ...heard, text: "Mine" });
  await expect(foreign).rejects.toThrow(NotFound);
  expect((await all(v)).every(({ text }) => text === heard.text)).toBe(true);
});

test("the council, the office and strangers do not know of notes", async () => {
  const v = await visit();
  await saveNote(v.app, v.by("peer"), heard);
  const office = {
    who: await aPerson(v.app, "Olga", true),
    challengeId: v.id,
  };
  const stranger = { who: await aPerson(v.app, "Otto"), challengeId: v.id };
  for (const by of [v.by("councilLead"), v.by("sponsor"), office, stranger]) {
    const note = { ...heard, once: otherKey };
    await expect(saveNote(v.app, by, note)).rejects.toThrow(NotFound);
    await expect(changeNote(v.app, by, key, note)).rejects.toThrow(NotFound);
    await expect(removeNote(v.app, by, key, { version: 1 })).rejects.toThrow(
      NotFound,
    );
    const promote = {
      areaKey: "workforce",
      kind: "strength" as const,
      once: undefined,
    };
    await expect(promoteNote(v.app, by, key, promote)).rejects.toThrow(
      NotFound,
    );
  }
  const late = await visit("recommendations");
  await expect(saveNote(late.app, late.by("peer"), heard)).rejects.toThrow(
    NotNow,
  );
});

test("a note that names people waits until its writer insists", async () => {
  const v = await visit();
  const text = "Cllr Smith told Connie so";
  const refused = saveNote(v.app, v.by("peer"), { ...heard, text });
  await expect(refused).rejects.toMatchObject({
    problems: { text: expect.stringContaining("“Cllr Smith”, “Connie”") },
  });
  expect(await all(v)).toEqual([]);
  await saveNote(v.app, v.by("peer"), { ...heard, text, anyway: true });
  expect(await all(v)).toHaveLength(1);
});

test("sessions, areas and evidence of elsewhere are refused", async () => {
  const v = await visit();
  const foreign = await visit();
  const save = (
    change: Partial<typeof heard> | { source: "evidence" | "selfAssessment" },
  ) => saveNote(v.app, v.by("peer"), { ...heard, ...change });
  await expect(save({ sessionId: foreign.sessionId })).rejects.toThrow(Invalid);
  await expect(save({ place: "moon" })).rejects.toThrow(Invalid);
  await expect(save({ place: "workforce/leadership" })).rejects.toThrow(
    Invalid,
  );
  await expect(save({ source: "evidence" })).rejects.toThrow(Invalid);
  await expect(save({ source: "selfAssessment" })).rejects.toThrow(Invalid);
  expect(await all(v)).toEqual([]);
});

test("a reading note is of evidence that was sent, or of an answer", async () => {
  const v = await visit();
  const evidence = async (id: string, sent: boolean) =>
    v.app.db
      .insertInto("evidence")
      .values({
        id,
        challenge_id: v.id,
        number: sent ? 1 : 2,
        kind: "link",
        title: "Workforce report",
        description: "",
        url: "https://example.org",
        pointer: "",
        sensitivity: "open",
        created_by: v.people.councilLead.id,
        created_at: v.app.now(),
        sent_at: sent ? v.app.now() : null,
        version: 1,
        updated_at: v.app.now(),
      })
      .execute();
  await evidence("sent", true);
  await evidence("kept", false);
  const read = (evidenceId: string, once: string) =>
    saveNote(v.app, v.by("peer"), {
      ...heard,
      source: "evidence",
      evidenceId,
      once,
    });
  expect(await read("sent", key)).toContain("notes/new?evidence=sent");
  await expect(read("kept", otherKey)).rejects.toThrow(Invalid);
  const [area] = v.framework.areas;
  const criterion = area?.criteria[0]?.key ?? "";
  await saveNote(v.app, v.by("peer"), {
    ...heard,
    source: "selfAssessment",
    place: `${area?.key ?? ""}/${criterion}`,
    once: otherKey,
  });
  const picked = await listNoteTitlesForPicker(v.app.db, { challengeId: v.id });
  expect(picked).toMatchObject([
    { source: "selfAssessment", criterionKey: criterion },
    { evidenceTitle: "Workforce report", title: heard.text },
  ]);
  expect(await countNotesByArea(v.app.db, v.id)).toEqual(
    new Map([
      [area?.key, 1],
      ["", 1],
    ]),
  );
});

test("only the author changes words; anybody in the team puts it elsewhere", async () => {
  const v = await visit();
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
  expect(await all(v)).toMatchObject([{ text: "Better", version: 3 }]);
});

test("a removed note is kept but on no list, and cannot be written on", async () => {
  const v = await visit();
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
  await expect(again).rejects.toThrow(NotFound);
  const rows = await v.app.db.selectFrom("note").select("removed_at").execute();
  expect(rows).toHaveLength(1);
});

test("what an author who left wrote is corrected or removed by who leads", async () => {
  const v = await visit();
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
  expect(await all(v)).toMatchObject([
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
  const v = await visit();
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
  expect(await all(v)).toMatchObject([{ text: "Staff know." }]);
});

test("a note becomes one draft finding that cites it", async () => {
  const v = await visit();
  await saveNote(v.app, v.by("peer"), { ...heard, place: "workforce" });
  const form = { areaKey: "workforce", kind: "strength" as const, once: "k" };
  const [one, two] = await Promise.all([
    promoteNote(v.app, v.by("leadPeer"), key, form),
    promoteNote(v.app, v.by("leadPeer"), key, form),
  ]);
  expect(one).toBe(two);
  const findings = await listFindingsCiting(v.app.db, v.id, key);
  expect(findings).toMatchObject([
    { area_key: "workforce", kind: "strength", number: 1, status: "draft" },
  ]);
  expect(one).toBe(`/challenges/${v.id}/findings/${findings[0]?.id ?? ""}`);
  await expect(
    promoteNote(v.app, v.by("peer"), key, {
      ...form,
      areaKey: "moon",
      once: "m",
    }),
  ).rejects.toThrow(Invalid);
  await expect(
    promoteNote(v.app, v.by("peer"), otherKey, { ...form, once: "n" }),
  ).rejects.toThrow(NotFound);
  const early = await visit("evidence");
  await saveNote(early.app, early.by("peer"), { ...heard });
  await expect(
    promoteNote(early.app, early.by("peer"), key, form),
  ).rejects.toThrow(NotNow);
});

test("the list narrows by every filter of its address", async () => {
  const v = await visit();
  await saveNote(v.app, v.by("peer"), {
    ...heard,
    sessionId: v.sessionId,
    place: "workforce",
  });
  await saveNote(v.app, v.by("leadPeer"), {
    ...heard,
    judgement: "neutral" as never,
    once: otherKey,
  });
  const count = (query: string) => {
    const { filter } = filterOf(new URLSearchParams(query), v.framework.areas);
    return countNotes(v.app.db, { challengeId: v.id, ...filter });
  };
  expect(await count("")).toBe(2);
  expect(await count("area=workforce")).toBe(1);
  expect(await count("place=workforce")).toBe(1);
  expect(await count(`session=${v.sessionId}`)).toBe(1);
  expect(await count(`author=${v.people.leadPeer.id}`)).toBe(1);
  expect(await count("judgement=neutral&source=observation")).toBe(1);
  expect(await count("source=session&judgement=neutral")).toBe(0);
  expect(await count("place=moon")).toBe(2);
});

test("what a new finding lacks is listed in the order of its fields", () => {
  const { error } = promoteSchema.safeParse({});
  expect(error?.issues.map(({ path }) => path[0])).toEqual(["kind", "areaKey"]);
});
