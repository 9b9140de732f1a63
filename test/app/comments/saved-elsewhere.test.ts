import { expect, test } from "vitest";
import { inText } from "#test/documents/edited.ts";
import {
  hasLibreOffice,
  savedByLibreOffice,
} from "#test/support/libre-office.ts";
import { aFile, bring, said } from "./a-brought-file.ts";
import { drafted } from "./a-draft.ts";

const nothing = { wordings: [], added: [], removed: [], moved: [] };

/** The draft with a comment on words of every block that has some. */
async function annotated() {
  const room = await drafted();
  const words = room.draft.blocks.filter(({ text }) => text.length > 12);
  const comments = words.map(({ id }) =>
    said(`on ${id}`, { blockId: id, start: 2, end: 7, text: "Check." }),
  );
  return { room, words, file: await aFile(room, comments) };
}

test.skipIf(!hasLibreOffice).each(["docx", "odt"] as const)(
  "a file that LibreOffice only saved, by way of %s, changes no words",
  async (by) => {
    const { room, words, file } = await annotated();
    const saved = await savedByLibreOffice(file, by);
    const { found } = await (await bring(room, saved)).look();
    expect(found).toMatchObject(nothing);
    expect(found.comments).toHaveLength(words.length);
  },
);

test("words typed behind a block's last are a change of it, without tracking", async () => {
  const { room, file } = await annotated();
  const mark = `_cf_${String(
    room.draft.blocks.findIndex(({ id }) => id === room.finding) + 1,
  ).padStart(4, "0")}`;
  const typed = await inText(file, (xml) => {
    const start = xml.indexOf(`w:name="${mark}"`);
    const end = xml.indexOf("</w:p>", start);
    const more = `<w:r><w:t xml:space="preserve"> And since May.</w:t></w:r>`;
    return xml.slice(0, end) + more + xml.slice(end);
  });
  const { found } = await (await bring(room, typed)).look();
  expect(found).toMatchObject({
    ...nothing,
    wordings: [{ after: expect.stringContaining("And since May.") }],
  });
});
