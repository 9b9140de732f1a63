import { expect, test } from "vitest";
import { Invalid } from "#app/errors.ts";
import { aSentDraft } from "#test/support/draft.ts";
import {
  edited,
  inText,
  plain,
  putIn,
  replaced,
  takenOut,
  withoutMarks,
} from "#test/documents/edited.ts";
import { aFile, bring, keysOf, said } from "./a-brought-file.ts";
import { drafted } from "./a-draft.ts";

const candour = "The council met the team with candour.";

/** A second draft: its summary is worded anew, and a recommendation is gone. */
async function twoDrafts() {
  const room = await drafted();
  const first = room.draft.blocks;
  const second = await aSentDraft(room.app, room.challenge, room.area, () =>
    first.flatMap((block) =>
      block.text === "Train the members."
        ? []
        : [
            {
              ...block,
              text: block.text.replace("with candour", "openly"),
            },
          ],
    ),
  );
  return { ...room, second };
}

test("a file of an earlier draft says so, and its comments are carried", async () => {
  const room = await twoDrafts();
  const { finding, draft } = room;
  const gone = draft.blocks.find(({ text }) => text === "Train the members.");
  const at = candour.indexOf("candour");
  const file = await aFile(room, [
    said("a", { text: "Here.", blockId: finding, start: 4, end: 8 }),
    said("b", {
      ...{ text: "There.", blockId: "summary:1", start: at, end: at + 7 },
    }),
    said("c", { text: "Gone.", blockId: gone?.id ?? "" }),
  ]);
  const { look, take } = await bring(room, file, "councilLead", { number: 2 });
  const { found, notes } = await look();
  expect(notes).toEqual([
    "The file is of draft 1. Its comments are carried to draft 2, and each says where its words have changed since.",
  ]);
  expect(found.comments).toMatchObject([
    { how: "changedWords", text: "There.", quote: "candour", start: null },
    { how: "notPlaced", text: "Gone.", quote: "Train the members." },
    { how: "exactly", text: "Here.", quote: "data", start: 4, end: 8 },
  ]);
  expect(found).toMatchObject({ removed: [], added: [], wordings: [] });
  await take(found.comments.map(({ key }) => key));
  expect(await room.list()).toMatchObject([
    { blockId: "summary:1", start: null },
    { blockId: null, word: { quote: "Train the members." } },
    { blockId: finding, exact: "data" },
  ]);
});

test("other words for words that have changed since would bring them back: they say so", async () => {
  const room = await twoDrafts();
  const file = await inText(await aFile(room, []), (xml) =>
    replaced(
      replaced(xml, "met", `${takenOut("met")}${putIn("saw")}`),
      "data is shared",
      `${takenOut("data is shared")}${putIn("data are shared")}`,
    ),
  );
  const { look } = await bring(room, file, "councilLead", { number: 2 });
  expect((await look()).found.wordings).toMatchObject([
    { after: "are", isOutdated: false, before: "is" },
    { after: "saw", isOutdated: true, start: null },
  ]);
});

test("what was taken in of an earlier draft is here already", async () => {
  const room = await drafted();
  const file = await aFile(room, [said("a", { blockId: room.finding })]);
  const first = await bring(room, file);
  await first.take(keysOf(await first.look()));
  await aSentDraft(
    room.app,
    room.challenge,
    room.area,
    () => room.draft.blocks,
  );
  const again = await bring(room, file, "councilLead", { number: 2 });
  expect((await again.look()).found).toMatchObject({ known: 1, comments: [] });
});

test("a file of another report is refused, and nothing is said of that one", async () => {
  const room = await drafted();
  const { app, challenge, draft } = room;
  const other = { draft: { ...draft, versionId: "of-another" } };
  const refused = bring(room, await aFile(other, [said("a", {})]));
  await expect(refused).rejects.toThrow(Invalid);
  await expect(refused).rejects.toMatchObject({
    problems: {
      file: "This file is of another report, so nothing of it was taken. Bring a copy of draft 1 of this one.",
    },
  });
  // Of this one before it was sent; or of none, where its marks are lost.
  for (const [file, words] of [
    [
      await aFile(
        { draft: { ...draft, versionId: `draft-${challenge.id}` } },
        [],
      ),
      "before it was sent",
    ],
    [await withoutMarks(await aFile(room, [])), "which draft"],
  ] as const) {
    const { notes } = await (await bring(room, file)).look();
    expect(notes.join()).toContain(words);
  }
  // The same report, where the challenge has moved to another service.
  const seal = "0123456789abcdef";
  await app.db
    .updateTable("report_version")
    .set({ sha256: `${seal}${"0".repeat(48)}` })
    .where("id", "=", draft.versionId)
    .execute();
  const moved = await edited(await aFile(other, []), [
    [
      /custom\.xml$/,
      (xml) => xml.replace(/(Seal.*?<vt:lpwstr>)(?=<)/s, `$1${seal}`),
    ],
  ]);
  expect((await (await bring(room, moved)).look()).notes).toEqual([]);
});

test("a file that shows what changed comes back without our changes as suggestions", async () => {
  const room = await twoDrafts();
  const ours = await aFile(
    { draft: room.second },
    [],
    room.second.blocks,
    room.draft.blocks,
  );
  const file = await inText(ours, (xml) =>
    replaced(xml, "the team", `${putIn("all of ")}${plain("the team")}`),
  );
  const { look } = await bring(room, file, "councilLead", { number: 2 });
  const { found, warnings } = await look();
  expect(found).toMatchObject({
    ...{ added: [], removed: [], moved: [], comments: [] },
    wordings: [{ author: "Jo Ash", after: "met all of " }],
  });
  expect(warnings.join()).toContain("what changed since an earlier draft");
});

test("so it does where Word has taken our name from them", async () => {
  const room = await twoDrafts();
  const ours = await aFile(
    { draft: room.second },
    [],
    room.second.blocks,
    room.draft.blocks,
  );
  const file = await inText(ours, (xml) =>
    replaced(
      xml.replaceAll(/w:author="[^"]*" w:date="[^"]*"/g, 'w:author="Author"'),
      "the team",
      `${putIn("all of ")}${plain("the team")}`,
    ),
  );
  const { look } = await bring(room, file, "councilLead", { number: 2 });
  const { found } = await look();
  expect(found).toMatchObject({
    ...{ added: [], removed: [], moved: [] },
    wordings: [{ author: "Jo Ash", after: "met all of " }],
  });
});
