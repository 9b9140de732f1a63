import { expect, test } from "vitest";
import { bringFile } from "#app/comments/from-word/bring-file.server.ts";
import type { WordComment } from "#app/documents/word-out/word-report.ts";
import { writeWord } from "#app/documents/word-out/write-word.ts";
import { Invalid, NotFound, NotNow } from "#app/errors.ts";
import {
  action as takeIn,
  loader as brought,
} from "#app/routes/report.from-word.file.tsx";
import { loader as versionInWord } from "#app/routes/report.version.word.tsx";
import type { Block } from "#app/report/blocks.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { argsOf } from "#test/support/route.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { drafted } from "./a-draft.ts";

type Room = Awaited<ReturnType<typeof drafted>>;

const said = (id: string, also: Partial<WordComment>): WordComment => ({
  id,
  author: "Jo Ash",
  at: "2026-06-12T09:00:00.000Z",
  lead: "",
  text: "Says something.",
  notes: [],
  blockId: null,
  start: null,
  end: null,
  isResolved: false,
  replies: [],
  ...also,
});

/** The draft as a Word file with these comments; other blocks are tracked. */
const aFile = (
  { draft }: Room,
  comments: WordComment[],
  blocks: readonly Block[] = draft.blocks,
  before = blocks === draft.blocks ? null : draft.blocks,
) =>
  writeWord({
    id: draft.versionId,
    number: 1,
    title: "Draft 1",
    council: "Aldermoor",
    name: "Draft 1",
    remarks: [],
    seal: "",
    at: "2026-06-10T09:00:00.000Z",
    blocks,
    comments,
    isLocked: false,
    before,
  });

/** Brings a file; what is in it is looked at and taken in with the others. */
async function bring(
  { app, challenge }: Room,
  bytes: Buffer,
  role: ChallengeRole = "councilLead",
) {
  const visitor = challenge.people[role];
  const attempt = { who: visitor, challengeId: challenge.id };
  const input = { department: "Housing", once: undefined };
  const file = { name: "Comments.docx", bytes };
  const page = await bringFile(app, attempt, 1, input, file);
  const fileId = page.split("/").at(-1) ?? "";
  const params = { challengeId: challenge.id, number: "1", fileId };
  const look = (who = visitor) =>
    brought(argsOf(app, { visitor: who, params }));
  const take = async (keys: string[]) => {
    const body = new URLSearchParams([
      ...keys.map((key) => ["take", key]),
      ["kind", "fact"],
      ["department", "Housing"],
    ]);
    return takeIn(
      argsOf(app, { visitor, params, init: { method: "POST", body } }),
    );
  };
  return { look, take };
}

const keysOf = ({ found }: Awaited<ReturnType<typeof brought>>) =>
  [
    ...[...found.comments, ...found.replies, ...found.wordings],
    ...[...found.added, ...found.removed],
  ].map(({ key }) => key);

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
  await first.take(keysOf(page));
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
      query: "?comments=on",
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

test("tracked changes are suggested wording; a paragraph more or fewer is told", async () => {
  const room = await drafted();
  const { draft, finding, list } = room;
  const changed = draft.blocks.flatMap((block) => {
    if (block.text === "Train the members.") return [];
    return block.id === finding
      ? [{ ...block, text: block.text.replace("is shared", "is not shared") }]
      : [block];
  });
  const file = await bring(room, await aFile(room, [], changed));
  const page = await file.look();
  expect(page.found.wordings).toMatchObject([
    { before: "Train the members.", after: "", place: "recommendation 2" },
    { before: "", after: "not ", author: "Critical Friend" },
  ]);
  await file.take(page.found.wordings.map(({ key }) => key));
  expect(await list()).toMatchObject([
    { text: "Take out “Train the members.”.", suggested: "" },
    { blockId: finding, text: "Put in “not”.", suggested: "not " },
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
