import { expect, test } from "vitest";
import { NotFound, NotNow } from "#app/errors.ts";
import { filterOf } from "#app/notes/note-filter.ts";
import { promoteNote } from "#app/notes/promote-note.server.ts";
import { removeNote } from "#app/notes/remove-note.server.ts";
import { changeNote, saveNote } from "#app/notes/write-note.server.ts";
import { countNotes } from "#db/queries/notes.ts";
import { aPerson } from "#test/support/app.ts";
import { key, otherKey, heard, aVisit } from "./a-visit.ts";

test("the council, the office and strangers do not know of notes", async () => {
  const v = await aVisit();
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
      known: "",
      once: undefined,
    };
    await expect(promoteNote(v.app, by, key, promote)).rejects.toThrow(
      NotFound,
    );
  }
  const late = await aVisit("recommendations");
  await expect(saveNote(late.app, late.by("peer"), heard)).rejects.toThrow(
    NotNow,
  );
});

test("the list narrows by every filter of its address", async () => {
  const v = await aVisit();
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
