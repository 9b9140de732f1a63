import { expect, test } from "vitest";
import { Invalid, NotFound, Stale } from "#app/errors.ts";
import { removeSession } from "#app/interviews/remove-session.server.ts";
import { saveNote } from "#app/notes/write-note.server.ts";
import { findSession } from "#db/queries/sessions.ts";
import { aChallenge } from "#test/support/app.ts";
import { key, otherKey, heard, aVisit, notesOf } from "./a-visit.ts";
import { closedHeader } from "#app/notes/note-post.ts";
import {
  action as sendNote,
  loader as newNote,
} from "#app/routes/notes.new.tsx";
import { argsOf } from "#test/support/route.ts";

test("a note sent twice, at once or again, is one note", async () => {
  const v = await aVisit();
  const note = { ...heard, sessionId: v.sessionId };
  await Promise.all([
    saveNote(v.app, v.by("peer"), note),
    saveNote(v.app, v.by("peer"), note),
  ]);
  await saveNote(v.app, v.by("peer"), note);
  expect(await notesOf(v)).toMatchObject([
    { id: key, version: 1, source: "session", sessionTitle: "Staff networks" },
  ]);
});

test("what is typed on goes over the version before; a lost answer is made good", async () => {
  const v = await aVisit();
  const save = (text: string, version: number) =>
    saveNote(v.app, v.by("peer"), { ...heard, text, version });
  await save("Staff", 0);
  await save("Staff know", 1);
  await save("Staff know", 1);
  await save("Staff know it", 2);
  expect(await notesOf(v)).toMatchObject([
    { text: "Staff know it", version: 3 },
  ]);
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
  const v = await aVisit();
  await saveNote(v.app, v.by("peer"), heard);
  await saveNote(v.app, v.by("peer"), { ...heard, once: otherKey });
  expect(await notesOf(v)).toHaveLength(2);
  const thief = saveNote(v.app, v.by("leadPeer"), { ...heard, text: "Mine" });
  await expect(thief).rejects.toThrow(NotFound);
  const other = await aChallenge(v.app, { stage: "interviews" });
  const foreign = saveNote(v.app, other.by("peer"), { ...heard, text: "Mine" });
  await expect(foreign).rejects.toThrow(NotFound);
  expect((await notesOf(v)).every(({ text }) => text === heard.text)).toBe(
    true,
  );
});

test("a note that names people waits until its writer insists", async () => {
  const v = await aVisit();
  const text = "Cllr Smith told Connie so";
  const refused = saveNote(v.app, v.by("peer"), { ...heard, text });
  await expect(refused).rejects.toMatchObject({
    problems: { text: expect.stringContaining("“Cllr Smith”, “Connie”") },
  });
  expect(await notesOf(v)).toEqual([]);
  await saveNote(v.app, v.by("peer"), { ...heard, text, anyway: true });
  expect(await notesOf(v)).toHaveLength(1);
});

test("sessions, areas and evidence of elsewhere are refused", async () => {
  const v = await aVisit();
  const foreign = await aVisit();
  const save = (change: Partial<typeof heard> | { source: "evidence" }) =>
    saveNote(v.app, v.by("peer"), { ...heard, ...change });
  await expect(save({ sessionId: foreign.sessionId })).rejects.toThrow(Invalid);
  await expect(save({ place: "moon" })).rejects.toThrow(Invalid);
  await expect(save({ place: "workforce/leadership" })).rejects.toThrow(
    Invalid,
  );
  await expect(save({ source: "evidence" })).rejects.toThrow(Invalid);
  expect(await notesOf(v)).toEqual([]);
});

test("a reading note is of evidence that was sent, or of an answer", async () => {
  const v = await aVisit();
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
  await v.app.db
    .updateTable("evidence")
    .set({ withdrawn_at: v.app.now() })
    .where("id", "=", "sent")
    .execute();
  // Who was reading it meanwhile keeps what they wrote, and finds it there.
  const late = { ...heard, source: "evidence" as const, evidenceId: "sent" };
  await saveNote(v.app, v.by("peer"), { ...late, text: "Late", version: 1 });
  const page = await newNote(
    argsOf(v.app, {
      visitor: v.people.peer,
      params: { challengeId: v.id },
      query: `?evidence=sent&saved=${key}`,
    }),
  );
  expect(page).toMatchObject({
    subject: { closed: expect.stringContaining("withdrawn") as string },
    rows: [{ text: "Late" }],
  });
  const [area] = v.framework.areas;
  const criterion = area?.criteria[0]?.key ?? "";
  await saveNote(v.app, v.by("peer"), {
    ...heard,
    source: "selfAssessment",
    place: `${area?.key ?? ""}/${criterion}`,
    once: otherKey,
  });
  expect(await notesOf(v)).toMatchObject([
    { source: "selfAssessment", areaKey: area?.key, criterionKey: criterion },
    { source: "evidence", evidenceTitle: "Workforce report", areaKey: null },
  ]);
});

test("a device is told closed notes from a note that was changed elsewhere", async () => {
  const v = await aVisit();
  await saveNote(v.app, v.by("peer"), heard);
  const send = async () => {
    const fields = { ...heard, anyway: "", text: "Again", version: "7" };
    const taken = await sendNote(
      argsOf(v.app, {
        visitor: v.people.peer,
        params: { challengeId: v.id },
        init: {
          method: "POST",
          headers: { Prefer: "return=minimal" },
          body: new URLSearchParams(fields),
        },
      }),
    );
    if (!("init" in taken)) throw new Error("it was taken");
    const { status, headers } = taken.init ?? {};
    return [status, new Headers(headers).has(closedHeader)];
  };
  expect(await send()).toEqual([409, false]);
  await v.app.db
    .updateTable("challenge")
    .set({ state: "recommendations" })
    .execute();
  expect(await send()).toEqual([409, true]);
});

test("a note of a session that was removed meanwhile comes back, and is saved as an observation", async () => {
  const v = await aVisit();
  const { version } = (await findSession(v.app.db, v.id, v.sessionId)) ?? {};
  await removeSession(v.app, v.by("leadPeer"), v.sessionId, {
    version: version ?? 0,
  });
  const send = (sessionId: string) => {
    const fields = { ...heard, anyway: "", version: "0", sessionId };
    return sendNote(
      argsOf(v.app, {
        visitor: v.people.peer,
        params: { challengeId: v.id },
        init: { method: "POST", body: new URLSearchParams(fields) },
      }),
    );
  };
  expect(await send(v.sessionId)).toMatchObject({
    init: { status: 422 },
    data: {
      form: {
        initialValue: { text: heard.text },
        error: { sessionId: [expect.stringMatching(/not on the timetable/)] },
      },
    },
  });
  const page = await newNote(
    argsOf(v.app, {
      visitor: v.people.peer,
      params: { challengeId: v.id },
      query: `?session=${v.sessionId}`,
    }),
  );
  expect(page.subject).toMatchObject({
    title: "An observation",
    chooseAnew: expect.stringMatching(/^This session is not on the timetable/),
    note: { source: "session", sessionId: "" },
    closed: null,
  });
  await send("");
  expect(await notesOf(v)).toMatchObject([
    { text: heard.text, source: "observation", sessionId: null },
  ]);
});
