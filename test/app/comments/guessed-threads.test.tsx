import { expect, test } from "vitest";
import { BroughtPage } from "#app/comments/from-word/BroughtPage.tsx";
import { withoutThreads } from "#test/documents/edited.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { aFile, bring, keysOf, said } from "./a-brought-file.ts";
import { drafted } from "./a-draft.ts";

/** Two comments on the same words, as LibreOffice gives them back. */
async function twoOnTheSameWords() {
  const room = await drafted();
  const on = { blockId: room.finding, start: 4, end: 8 };
  const at = "2026-06-13T09:00:00.000Z";
  const both = [
    said("a", { ...on, text: "Which data?" }),
    said("b", { ...on, text: "Of what year?", author: "Sam Lee", at }),
  ];
  const file = await withoutThreads(await aFile(room, both));
  return { ...room, on, both, file };
}

test("a guessed reply is a comment of its own where the person says so", async () => {
  const room = await twoOnTheSameWords();
  const { look, take } = await bring(room, room.file);
  const page = await look();
  const [first] = page.found.comments;
  const [guess] = first?.replies ?? [];
  expect(guess).toMatchObject({ text: "Of what year?", isThreadGuessed: true });
  const html = drawnAt("", <BroughtPage {...page} answered={undefined} />);
  const box = html.querySelector(`input[name=apart][value="${guess?.key}"]`);
  expect(box?.hasAttribute("checked")).toBe(false);
  const label = html.querySelector(`label[for="${box?.id}"]`)?.text;
  expect(label).toBe(
    "It is a comment of its own, not a reply (Sam Lee, 13 June 2026)",
  );
  await take(keysOf(page), [guess?.key ?? ""]);
  const rows = await room.list();
  expect(rows).toMatchObject([
    { text: "Which data?", exact: "data", replies: 0 },
    { text: "Of what year?", exact: "data", authorName: "Sam Lee", replies: 0 },
  ]);
  expect(rows.map(({ number }) => number)).toEqual([1, 2]);
  const again = await bring(room, room.file);
  expect((await again.look()).found).toMatchObject({ known: 2, comments: [] });
});

test("left as it is, it is a reply", async () => {
  const room = await twoOnTheSameWords();
  const { look, take } = await bring(room, room.file);
  await take(keysOf(await look()));
  expect(await room.list()).toMatchObject([
    { text: "Which data?", replies: 1 },
  ]);
});

test("so is one to a comment that is here already", async () => {
  const room = await twoOnTheSameWords();
  const [one = said("a", {})] = room.both;
  const first = await bring(room, await aFile(room, [one]));
  await first.take(keysOf(await first.look()));
  const { look, take } = await bring(room, room.file);
  const page = await look();
  const [guess] = page.found.replies;
  expect(guess).toMatchObject({ parent: "1. Fact.", text: "Of what year?" });
  const html = drawnAt("", <BroughtPage {...page} answered={undefined} />);
  expect(html.querySelectorAll("input[name=apart]")).toHaveLength(1);
  await take(keysOf(page), [guess?.key ?? ""]);
  expect(await room.list()).toMatchObject([
    { text: "Which data?", replies: 0 },
    { text: "Of what year?", ...room.on, replies: 0 },
  ]);
  const again = await bring(room, room.file);
  expect(keysOf(await again.look())).toEqual([]);
});

test("a reply that the file tells is one has no such box", async () => {
  const room = await twoOnTheSameWords();
  const [one = said("a", {}), two = said("b", {})] = room.both;
  const file = await aFile(room, [{ ...one, replies: [two] }]);
  const { look, take } = await bring(room, file);
  const page = await look();
  const html = drawnAt("", <BroughtPage {...page} answered={undefined} />);
  expect(html.querySelectorAll("input[name=apart]")).toHaveLength(0);
  const key = page.found.comments[0]?.replies[0]?.key ?? "";
  await take(keysOf(page), [key]);
  expect(await room.list()).toMatchObject([{ replies: 1 }]);
});
