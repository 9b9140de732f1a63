import { expect, test } from "vitest";
import { forgetBrought } from "#app/comments/from-word/forget-brought.server.ts";
import { remove } from "#app/comments/reword.server.ts";
import { loader as versionInWord } from "#app/routes/report.version.word.tsx";
import { aSentDraft } from "#test/support/draft.ts";
import { argsOf } from "#test/support/route.ts";
import {
  edited,
  withoutMarks,
  withoutThreads,
} from "#test/documents/edited.ts";
import { aFile, bring, keysOf, said } from "./a-brought-file.ts";
import { drafted } from "./a-draft.ts";

/** The draft with its comments, as the council’s lead downloads it. */
async function ourFile({
  app,
  challenge,
}: Pick<Awaited<ReturnType<typeof drafted>>, "app" | "challenge">) {
  const answer = await versionInWord(
    argsOf(app, {
      visitor: challenge.people.councilLead,
      params: { challengeId: challenge.id, number: "1" },
      query: "?comments=on&inside=on",
    }),
  );
  return Buffer.from(await answer.arrayBuffer());
}

test("what was taken back here is offered again, unticked, and said to be", async () => {
  const room = await drafted();
  const { app, finding, list, by } = room;
  const file = await aFile(room, [
    said("a", { blockId: finding, text: "No." }),
    said("b", { text: "Yes." }),
  ]);
  const first = await bring(room, file);
  await first.take(keysOf(await first.look()));
  const ours = await ourFile(room);
  const no = (await list()).find(({ text }) => text === "No.");
  await remove(app, by("councilLead"), no?.id ?? "");
  // Their own file, then ours with our marks and without.
  for (const again of [file, ours, await withoutMarks(ours)]) {
    const { found } = await (await bring(room, again)).look();
    expect(found.comments).toMatchObject([{ wasTakenBack: true }]);
    expect(found.known).toBe(1);
  }
  const back = await bring(room, ours);
  const page = await back.look();
  expect(page.found.comments).toMatchObject([{ text: "No." }]);
  await back.take(keysOf(page));
  const standing = (await list()).filter(({ removedAt }) => !removedAt);
  expect(standing.map(({ text }) => text).sort()).toEqual(["No.", "Yes."]);
});

test("two comments alike on the same words are two", async () => {
  const room = await drafted();
  const { finding, list } = room;
  const alike = (id: string) =>
    said(id, { blockId: finding, start: 4, end: 8, text: "Check." });
  const file = await aFile(room, [alike("a"), alike("b")]);
  const { look, take } = await bring(room, file);
  const page = await look();
  expect(new Set(keysOf(page)).size).toBe(2);
  await take(keysOf(page));
  expect(await list()).toHaveLength(2);
  const again = await (await bring(room, file)).look();
  expect(again.found).toMatchObject({ known: 2, comments: [] });
});

test("where LibreOffice lost the threads, our own comments and replies are known first", async () => {
  const room = await drafted();
  const { finding, list } = room;
  const on = { blockId: finding, start: 4, end: 8 };
  const reply = said("r", { text: "I agree.", author: "Sam Lee" });
  const first = await bring(
    room,
    await aFile(room, [
      said("a", { ...on, text: "One.", replies: [reply] }),
      said("b", { ...on, text: "Two." }),
    ]),
  );
  await first.take(keysOf(await first.look()));
  const flat = await withoutThreads(await ourFile(room));
  const { found } = await (await bring(room, flat)).look();
  expect(found).toMatchObject({ known: 3, comments: [], replies: [] });
  expect(await list()).toHaveLength(2);
});

test("the words of a file are forgotten when all is taken in, or after two weeks", async () => {
  const room = await drafted();
  const { app } = room;
  const kept = () =>
    app.db.selectFrom("brought_file").select("document").execute();
  const file = await aFile(room, [
    said("a", { blockId: room.finding }),
    said("b", { text: "More." }),
  ]);
  const { open, look, take } = await bring(room, file);
  const [one, two] = keysOf(await look());
  await take([one ?? ""]);
  expect(await kept()).not.toEqual([{ document: "" }]);
  await take([two ?? ""]);
  expect(await kept()).toEqual([{ document: "" }]);
  expect(await open()).toMatchObject({ found: null });
  // A second press changes nothing.
  await take([one ?? "", two ?? ""]);
  expect(await room.list()).toHaveLength(2);
  const { at } = await app.db
    .selectFrom("brought_file")
    .select("at")
    .executeTakeFirstOrThrow();
  const after = (days: number) =>
    new Date(Date.parse(at) + days * 86_400_000).toISOString();
  await forgetBrought({ db: app.db, now: () => after(13) });
  expect(await kept()).toHaveLength(1);
  await forgetBrought({ db: app.db, now: () => after(15) });
  expect(await kept()).toEqual([]);
});

test("words that were added to a comment of ours in Word are not lost", async () => {
  const room = await drafted();
  const { finding, list } = room;
  const reply = { ...said("r", { text: "I agree." }), author: "Sam Lee" };
  const first = await bring(
    room,
    await aFile(room, [said("a", { blockId: finding, replies: [reply] })]),
  );
  await first.take(keysOf(await first.look()));
  const changed = await edited(await ourFile(room), [
    [
      /comments\.xml$/,
      (xml) =>
        xml
          .replace("Says something.", "Says something. Not any more!")
          .replace("I agree.", "I agree. In part."),
    ],
  ]);
  const { found } = await (await bring(room, changed)).look();
  expect(found).toMatchObject({
    comments: [],
    replies: [
      // The words alone: our file prints its number, kind and notes around.
      { text: "Worded anew in Word: “Says something. Not any more!”" },
      { text: expect.stringContaining("In part.") as string },
    ],
  });
  // LibreOffice loses the mark that tells which of ours it is.
  const unmarked = await edited(changed, [
    [/comments\.xml$/, (xml) => xml.replace("Says something", "Says nothing")],
    [
      /commentsIds\.xml$/,
      (xml) => xml.replaceAll(/<w16cid:commentId .*?\/>/g, ""),
    ],
  ]);
  const { found: same } = await (await bring(room, unmarked)).look();
  expect(same).toMatchObject({
    comments: [],
    replies: [
      { text: "Worded anew in Word: “Says nothing. Not any more!”" },
      { text: expect.stringContaining("In part.") as string },
    ],
  });
  // An older file of ours says of it what is no longer so.
  const older = await ourFile(room);
  await room.app.db
    .updateTable("comment")
    .set({ chosen: 1, kind: "typo" })
    .where("parent_id", "is", null)
    .execute();
  const again = await bring(room, older);
  expect((await again.look()).found).toMatchObject({ known: 2, replies: [] });
  expect(await list()).toHaveLength(1);
});

test("lines that only begin as our files' own do are somebody's words", async () => {
  const room = await drafted();
  const { finding } = room;
  const file = await aFile(room, [said("a", { blockId: finding })]);
  const first = await bring(room, file);
  await first.take(keysOf(await first.look()));
  const ours = await ourFile(room);
  const ends = /Department: Housing(?=<)/;
  for (const line of [
    "Item 7 of the pack shows it.",
    "Item 7: the pack shows it.",
    "Department: Housing and Legal",
    "Also said by Jo Ash, Legal",
    "Made on draft 1. It is not so.",
    "Nobody asked. Who can read it: both of us.",
  ]) {
    const more = await edited(ours, [
      [/comments\.xml$/, (xml) => xml.replace(ends, line)],
    ]);
    const { found } = await (await bring(room, more)).look();
    const text = expect.stringContaining(line) as string;
    expect([line, found.replies]).toMatchObject([line, [{ text }]]);
  }
  // Nor are they cut off what was taken back.
  const [one] = await room.list();
  await remove(room.app, room.by("councilLead"), one?.id ?? "");
  const also = "Item 7 of the pack shows it.";
  const more = await edited(ours, [
    [/comments\.xml$/, (xml) => xml.replace(ends, also)],
  ]);
  const { found } = await (await bring(room, more)).look();
  const text = expect.stringMatching(/^Says something\.\s+Item 7 of/) as string;
  expect(found.comments).toMatchObject([{ text }]);
});

test("a reply under a comment that was mended here since is offered", async () => {
  const room = await drafted();
  const { finding, list } = room;
  const reply = (id: string, text: string) =>
    said(id, { text, author: "Sam Lee" });
  const one = reply("r", "I agree.");
  const first = await bring(
    room,
    await aFile(room, [said("a", { blockId: finding, replies: [one] })]),
  );
  await first.take(keysOf(await first.look()));
  const [ours] = await list();
  await room.app.db
    .updateTable("comment")
    .set({ text: "Mended here." })
    .execute();
  const replies = [one, reply("s", "So do we.")];
  const more = await aFile(room, [said("a", { blockId: finding, replies })]);
  const next = await bring(room, more);
  const page = await next.look();
  expect(page.found).toMatchObject({
    known: 2,
    comments: [],
    replies: [{ text: "So do we.", parentId: ours?.id }],
  });
  await next.take(keysOf(page));
  expect(await list()).toMatchObject([{ id: ours?.id, replies: 2 }]);
  expect(keysOf(await (await bring(room, more)).look())).toEqual([]);
  // On a later draft, where the comment does not stand itself.
  await aSentDraft(
    room.app,
    room.challenge,
    room.area,
    () => room.draft.blocks,
  );
  const again = await bring(room, more, "councilLead", { number: 2 });
  expect(keysOf(await again.look())).toEqual([]);
});
