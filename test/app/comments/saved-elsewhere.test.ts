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

const wordsOf = (text: string) =>
  `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** Edits the paragraph of a block: what is in front of its mark, and the rest. */
const inParagraph = (
  { file, room }: Awaited<ReturnType<typeof annotated>>,
  blockId: string,
  edit: (front: string, rest: string) => string,
) =>
  inText(file, (xml) => {
    const place = room.draft.blocks.findIndex(({ id }) => id === blockId) + 1;
    const name = `w:name="_cf_${String(place).padStart(4, "0")}"`;
    const mark = xml.lastIndexOf("<w:bookmarkStart", xml.indexOf(name));
    const start = xml.lastIndexOf("<w:p>", mark);
    const end = xml.indexOf("</w:p>", mark);
    return (
      xml.slice(0, start) +
      edit(xml.slice(start, mark), xml.slice(mark, end)) +
      xml.slice(end)
    );
  });

test("words typed behind a block's last are a change of it, without tracking", async () => {
  const made = await annotated();
  const typed = await inParagraph(
    made,
    made.room.finding,
    (front, rest) => front + rest + wordsOf(" And since May."),
  );
  const { found } = await (await bring(made.room, typed)).look();
  expect(found).toMatchObject({
    ...nothing,
    wordings: [{ after: expect.stringContaining("And since May.") }],
  });
});

const more =
  "In the spring the team met the officers who keep it, and heard at length how they came to it. ";

test.each([
  ["untracked", wordsOf(more)],
  [
    "tracked",
    `<w:ins w:id="9" w:author="Jo Ash" w:date="2026-06-12T09:00:00Z">${wordsOf(more)}</w:ins>`,
  ],
])(
  "words put in front of a block's first are a change of it, %s",
  async (_how, words) => {
    const made = await annotated();
    const { finding, draft } = made.room;
    const [recommendation] = draft.recommendationIds;
    for (const [id, before] of [
      [finding, "The"],
      [`recommendation:${recommendation}`, "Publish the data."],
    ] as const) {
      const typed = await inParagraph(
        made,
        id,
        (front, rest) => front + words + rest,
      );
      const { found } = await (await bring(made.room, typed)).look();
      expect(found).toMatchObject({
        ...nothing,
        wordings: [{ start: 0, before, after: expect.stringContaining(more) }],
      });
      expect(found.comments).toHaveLength(made.words.length);
      expect(found.comments.map(({ how }) => how)).not.toContain("notPlaced");
    }
  },
);
