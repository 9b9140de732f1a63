import { expect, test } from "vitest";
import { readWord } from "#app/documents/word-in/read-word.ts";
import { Invalid, NotFound, NotNow } from "#app/errors.ts";
import { loader as versionInWord } from "#app/routes/report.version.word.tsx";
import type { Block } from "#app/report/blocks.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { argsOf } from "#test/support/route.ts";
import { inText } from "#test/documents/edited.ts";
import { aFile, bring, keysOf, said } from "./a-brought-file.ts";
import { drafted } from "./a-draft.ts";

test("comments come in with their words, author, date, replies; the same file adds nothing more", async () => {
  const room = await drafted();
  const { finding, list, challenge } = room;
  const reply = { ...said("r", { text: "I agree." }), author: "Sam Lee" };
  const file = await aFile(room, [
    said("a", { blockId: finding, start: 4, end: 8, isResolved: true }),
    said("b", { text: "No word on parks.", replies: [reply] }),
  ]);
  const first = await bring(room, file);
  const page = await first.look();
  expect(page.found).toMatchObject({
    known: 0,
    comments: [
      {
        how: "whole",
        text: "No word on parks.",
        replies: [{ author: "Sam Lee" }],
      },
      { how: "exactly", quote: "data", isSettled: true },
    ],
  });
  expect(await list()).toEqual([]);
  const taken = await first.take(keysOf(page));
  const { headers } = taken instanceof Response ? taken : new Response();
  expect(decodeURIComponent(headers.get("Set-Cookie") ?? "")).toContain(
    "2 comments and 1 reply are taken in",
  );
  const [whole, onWords] = await list();
  expect(onWords).toMatchObject({
    authorName: "Jo Ash",
    department: "Housing",
    kind: "fact",
    blockId: finding,
    start: 4,
    end: 8,
    exact: "data",
    word: {
      takenInBy: challenge.people.councilLead.name,
      at: "2026-06-12T09:00:00.000Z",
    },
  });
  expect(onWords?.settledAt).not.toBeNull();
  expect(whole).toMatchObject({ blockId: null, replies: 1 });
  const again = await bring(room, file);
  expect((await again.look()).found).toMatchObject({ known: 3, comments: [] });
  await first.take(keysOf(page));
  expect(await list()).toHaveLength(2);
});

test("our own file comes back: what it said is known, what was added is new", async () => {
  const room = await drafted();
  const { app, challenge, draft, finding, list } = room;
  const mine = await bring(
    room,
    await aFile(room, [said("a", { blockId: finding })]),
  );
  await mine.take(keysOf(await mine.look()));
  const answer = await versionInWord(
    argsOf(app, {
      visitor: challenge.people.councilLead,
      params: { challengeId: challenge.id, number: "1" },
      query: "?comments=on&inside=on",
    }),
  );
  const back = await bring(room, Buffer.from(await answer.arrayBuffer()));
  expect((await back.look()).found).toMatchObject({ known: 1, comments: [] });
  const [known] = await list();
  const lead = `${known?.number ?? 0}. Fact.`;
  const added = said("r", { text: "Now with a reply." });
  const replied = said(known?.id ?? "", {
    ...{ lead, blockId: finding, replies: [added] },
  });
  const next = await bring(room, await aFile(room, [replied]));
  const page = await next.look();
  expect(page.found).toMatchObject({
    comments: [],
    replies: [{ text: "Now with a reply." }],
  });
  await next.take(keysOf(page));
  expect(await list()).toMatchObject([{ id: known?.id, replies: 1 }]);
  expect(draft.versionId).toBe(known?.reportVersionId);
});

test("what was done in Word to a comment of ours is not lost", async () => {
  const room = await drafted();
  const { finding, list } = room;
  const file = await aFile(room, [said("a", { blockId: finding })]);
  const first = await bring(room, file);
  await first.take(keysOf(await first.look()));
  const [ours] = await list();
  const changed = said(ours?.id ?? "", {
    ...{ blockId: finding, isResolved: true, text: "Says another thing." },
    lead: `${ours?.number ?? 0}. Fact.`,
  });
  const next = await bring(room, await aFile(room, [changed]));
  const page = await next.look();
  expect(page.found).toMatchObject({
    comments: [],
    replies: [
      { text: expect.stringContaining("Says another thing.") as string },
      { text: "Marked as resolved in Word." },
    ],
  });
  await next.take(keysOf(page));
  const [after] = await list();
  expect(after).toMatchObject({ text: "Says something.", replies: 1 });
  expect(after?.settledAt).not.toBeNull();
  const again = await bring(room, await aFile(room, [changed]));
  expect(keysOf(await again.look())).toEqual([]);
});

test("the same words on another paragraph are another comment", async () => {
  const room = await drafted();
  const { draft, finding, list } = room;
  const words = { text: "Not accurate." };
  const first = await bring(
    room,
    await aFile(room, [said("a", { ...words, blockId: finding })]),
  );
  await first.take(keysOf(await first.look()));
  const [ours] = await list();
  const both = await aFile(room, [
    said("b", { ...words, blockId: draft.blocks[1]?.id ?? "" }),
    said("c", {
      ...words,
      lead: `${ours?.number ?? 0}. Fact.`,
      blockId: finding,
    }),
  ]);
  const { found } = await (await bring(room, both)).look();
  expect(found).toMatchObject({
    known: 1,
    comments: [{ how: "exactly", quote: draft.blocks[1]?.text }],
  });
});

test("what came from Word goes out to Word as it was there", async () => {
  const room = await drafted();
  const { app, challenge, finding } = room;
  const replies = ["First.", "Second.", "Third."].map((text, at) => ({
    ...said(`r${at}`, { text, at: `2026-06-1${3 + at}T09:00:00.000Z` }),
    ...{ author: "Sam Lee", initials: "SamL" },
  }));
  const initials = "JoA";
  const file = await aFile(room, [
    said("a", { initials, blockId: finding, isResolved: true, replies }),
  ]);
  const { look, take } = await bring(room, file);
  await take(keysOf(await look()));
  const answer = await versionInWord(
    argsOf(app, {
      visitor: challenge.people.councilLead,
      params: { challengeId: challenge.id, number: "1" },
      query: "?comments=on&inside=on",
    }),
  );
  const { comments } = await readWord(Buffer.from(await answer.arrayBuffer()));
  const days = comments.map(({ author, initials, date, isResolved }) => ({
    ...{ author, initials, isResolved },
    day: date?.slice(0, 10),
  }));
  const sam = { author: "Sam Lee", initials: "SamL", isResolved: true };
  expect(days).toEqual([
    { author: "Jo Ash", initials, isResolved: true, day: "2026-06-12" },
    { ...sam, day: "2026-06-13" },
    { ...sam, day: "2026-06-14" },
    { ...sam, day: "2026-06-15" },
  ]);
});

test("tracked changes are suggested wording; a paragraph more or fewer is told", async () => {
  const room = await drafted();
  const { draft, finding, list } = room;
  const changed = draft.blocks.flatMap((block) => {
    if (block.text === "Train the members.") return [];
    return block.id === finding
      ? [{ ...block, text: block.text.replace("is shared", "is not shared") }]
      : [block];
  });
  const ours = await aFile(room, [], changed);
  const theirs = await inText(ours, (xml) =>
    xml.replaceAll("Critical Friend", "Sam Lee"),
  );
  const file = await bring(room, theirs);
  const page = await file.look();
  expect(page.found.wordings).toMatchObject([
    { before: "Train the members.", after: "", place: "recommendation 2" },
    { before: "is ", after: "is not ", author: "Sam Lee" },
  ]);
  await file.take(page.found.wordings.map(({ key }) => key));
  expect(await list()).toMatchObject([
    { text: "Take out “Train the members.”.", suggested: "" },
    { blockId: finding, exact: "is ", suggested: "is not " },
  ]);
});

test("what has no place keeps its words, and stands on the report as a whole", async () => {
  const room = await drafted();
  const other = await aSentDraft(room.app, room.challenge, room.area, () => [
    {
      ...(room.draft.blocks[1] as Block),
      id: "other",
      text: "Something entirely different about parks and benches.",
    },
  ]);
  const text = other.blocks[0]?.text ?? "";
  await room.app.db
    .deleteFrom("report_version")
    .where("id", "=", other.versionId)
    .execute();
  const file = await aFile(
    room,
    [said("x", { blockId: "other", start: 10, end: 18 })],
    other.blocks,
    null,
  );
  expect((await (await bring(room, file)).look()).notes.join()).toContain(
    "Most of draft 1 is not in the file",
  );
  const { look, take } = await bring(room, file);
  const page = await look();
  const [lost] = page.found.comments;
  expect(lost).toMatchObject({
    how: "notPlaced",
    quote: text.slice(10, 18),
  });
  await take([lost?.key ?? ""]);
  expect(await room.list()).toMatchObject([{ blockId: null }]);
});

test("a file is its bringer’s alone, and open as long as comments are", async () => {
  const room = await drafted();
  const { app, challenge } = room;
  const bytes = await aFile(room, [said("a", {})]);
  const { look, take } = await bring(room, bytes);
  const keys = keysOf(await look());
  for (const role of ["councilContributor", "sponsor", "leadPeer"] as const) {
    await expect(look(challenge.people[role])).rejects.toMatchObject({
      init: { status: 404 },
    });
  }
  await expect(bring(room, bytes, "peer")).rejects.toThrow(NotFound);
  await expect(bring(room, bytes, "viewer")).rejects.toThrow(NotFound);
  const pdf = bring(room, Buffer.from("%PDF-1.7 no Word file"));
  await expect(pdf).rejects.toThrow(Invalid);
  await app.db
    .updateTable("challenge")
    .set({ state: "finalising" })
    .where("id", "=", challenge.id)
    .execute();
  await expect(bring(room, bytes)).rejects.toThrow(NotNow);
  expect(await take(keys)).toMatchObject({ init: { status: 409 } });
  expect(await room.list()).toEqual([]);
});
