import { describe, expect, test } from "vitest";
import { readWord } from "#app/documents/word-in/read-word.ts";
import type {
  WordComment,
  WordDocument,
} from "#app/documents/word-in/word-document.ts";
import { bookmarkOf } from "#app/documents/word-out/bookmarks.ts";
import { wallTime } from "#app/documents/word-out/london-time.ts";
import type { WordReport } from "#app/documents/word-out/word-report.ts";
import { writeWord } from "#app/documents/word-out/write-word.ts";
import { longReport } from "#test/bench/word.ts";
import {
  hasLibreOffice,
  savedByLibreOffice,
} from "#test/support/libre-office.ts";
import { aDraft } from "./a-word-report.ts";

/** What each block of a report is in a file, by its bookmark. */
function blocksIn(doc: WordDocument, { blocks }: WordReport) {
  const marked = new Map(
    doc.paragraphs.flatMap((paragraph) =>
      paragraph.bookmarks.map(({ name }) => [name, paragraph] as const),
    ),
  );
  return blocks.flatMap((block, index) => {
    const found = marked.get(bookmarkOf(index + 1));
    return found ? [{ block, found }] : [];
  });
}

/** The numbers that were not printed as the report prints them. */
const misprinted = (doc: WordDocument, report: WordReport) =>
  blocksIn(doc, report)
    .map(({ block, found }) => ({
      text: block.text,
      is: found.list?.ordered ? found.list.label.replace(/\.$/, "") : "",
      should: block.label,
    }))
    .filter(({ is, should }) => is !== should);

test("Word prints every number as the report does, and sees every heading", async () => {
  const report = aDraft();
  const doc = await readWord(await writeWord(report));
  expect(misprinted(doc, report)).toEqual([]);
  const levels = blocksIn(doc, report).filter(
    ({ block, found }) => (found.heading ?? 0) !== levelOf(block),
  );
  expect(levels).toEqual([]);
  expect(blocksIn(doc, report)).toHaveLength(report.blocks.length);
  expect([doc.title, doc.language]).toEqual([report.title, "en-GB"]);
});

const levelOf = ({ kind, depth }: WordReport["blocks"][number]) =>
  kind === "heading" || kind === "subheading" ? depth : 0;

test("a number that Word would not count to is printed all the same", async () => {
  const { blocks } = aDraft();
  const odd = blocks.map((block) =>
    block.label === "4.2"
      ? { ...block, label: "4.7" }
      : block.label === "5" && block.kind === "finding"
        ? { ...block, label: "8" }
        : block,
  );
  const report = aDraft([], { blocks: odd });
  const doc = await readWord(await writeWord(report));
  expect(misprinted(doc, report)).toMatchObject([{ should: "4.7" }]);
  const texts = doc.paragraphs.map(({ text }) => text);
  expect(texts.filter((text) => text.startsWith("4.7 "))).toHaveLength(1);
});

/** 200 comments of ten people, with replies, some settled, a minute apart. */
function discussed(): WordReport {
  const report = longReport();
  const at = (minute: number) =>
    new Date(Date.UTC(2026, 2, 1) + minute * 6 * 3_600_000).toISOString();
  const comments = report.comments.slice(0, 200).map((comment, index) => ({
    ...comment,
    at: at(index),
    replies: comment.replies.map((reply) => ({
      ...reply,
      at: at(index + 1),
      lead: `Reply to ${index + 1}.`,
    })),
  }));
  return { ...report, comments };
}

/** By what people know it: "12", "Reply to 12". */
const nameOf = ({ text }: WordComment) => text.split(". ")[0] ?? "";

/** What is said in a file, whatever numbers it has. */
const saidIn = ({ comments }: WordDocument, date = (iso: string) => iso) =>
  new Map(
    comments.map((one) => {
      const above = comments.find(({ id }) => id === one.replyTo);
      const { author, text, quote, isResolved } = one;
      return [
        nameOf(one),
        {
          ...{ author, text, quote, isResolved },
          date: date(one.date ?? ""),
          under: above ? nameOf(above) : null,
        },
      ];
    }),
  );

describe.runIf(hasLibreOffice)("saved by LibreOffice", () => {
  const ways = [
    { way: "straight", by: "docx" },
    { way: "by way of .odt", by: "odt" },
  ] as const;
  test.each(ways)("every comment comes back, $way", async ({ by }) => {
    const report = discussed();
    const file = await writeWord(report);
    const back = await savedByLibreOffice(file, by);
    const doc = await readWord(Buffer.from(back));
    // It keeps the time on the clock alone, as it is shown to people.
    const sent = saidIn(await readWord(file), wallTime);
    expect(sent.size).toBe(250);
    expect(saidIn(doc)).toEqual(sent);
    expect(misprinted(doc, report)).toEqual([]);
    expect(blocksIn(doc, report)).toHaveLength(report.blocks.length);
    expect(doc.properties).toMatchObject({ CriticalFriendReport: "bench" });
  });
});

if (!hasLibreOffice) {
  console.warn("LibreOffice is not here: no file was sent through it.");
}
