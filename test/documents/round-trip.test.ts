import { expect, test } from "vitest";
import type { WordComment } from "#app/documents/word-out/word-report.ts";
import { writeWord } from "#app/documents/word-out/write-word.ts";
import { readWord } from "#app/documents/word-in/read-word.ts";
import type { WordDocument } from "#app/documents/word-in/word-document.ts";
import { asData } from "#app/documents/report-in/as-data.ts";
import { recogniseReport } from "#app/documents/report-in/recognise.ts";
import { blocks as everyKind } from "#test/app/documents/word-out/a-word-report.ts";
import { block } from "#app/report/blocks.ts";
import {
  hasLibreOffice,
  savedByLibreOffice,
} from "#test/support/libre-office.ts";

const blocks = Array.from({ length: 100 }, (_, at) =>
  block(
    `b${at}`,
    "paragraph",
    `In ward ${at} the council listens, and tenants say so.`,
  ),
);

/** Two hundred comments of ten departments, two on each paragraph. */
const comments = Array.from({ length: 200 }, (_, at): WordComment => {
  const text = blocks[at % 100]?.text ?? "";
  const [start, end] = at < 100 ? [0, text.indexOf(",")] : [3, text.length - 4];
  const said = (id: string, day: number) => ({
    id,
    at: `2026-03-${10 + day}T09:00:00.000Z`,
    lead: "",
    notes: [],
  });
  return {
    ...said(`c${at}`, at % 10),
    author: `Department ${at % 10}`,
    text: `Comment ${at}`,
    blockId: `b${at % 100}`,
    start,
    end,
    isResolved: at % 3 === 0,
    replies:
      at % 4 === 0
        ? [{ ...said(`r${at}`, 11), author: "Ada Marsh", text: `Reply ${at}` }]
        : [],
  };
});

const report = {
  id: "version-1",
  number: 2,
  title: "Peer challenge of Aldermoor",
  council: "Aldermoor",
  name: "Draft 2",
  remarks: [],
  seal: "ab12".repeat(16),
  at: "2026-03-09T09:00:00.000Z",
  blocks,
  before: null,
  comments,
  isLocked: false,
};

/** What matters of each comment, as lines that can be compared. */
const told = ({ comments, paragraphs }: WordDocument) =>
  comments.map((comment) => {
    const parent = comments.find(({ id }) => id === comment.replyTo);
    const { bookmarks = [] } = paragraphs[comment.start?.paragraph ?? -1] ?? {};
    return [
      comment.author,
      comment.text,
      comment.date?.slice(0, 10),
      comment.quote,
      // A reply has the state of what it answers.
      comment.isResolved || (parent?.isResolved ?? false),
      parent?.text,
      bookmarks.find(({ name }) => name.startsWith("_cf_"))?.name,
    ].join(" | ");
  });

const marks = {
  CriticalFriendReport: "version-1",
  CriticalFriendNumber: "2",
  CriticalFriendSeal: "ab12ab12ab12ab12",
};

test("what we write is read again to the letter", async () => {
  const document = await readWord(Buffer.from(await writeWord(report)));
  expect(document).toMatchObject({
    properties: marks,
    language: "en-GB",
    warnings: [],
  });
  expect(document.comments).toHaveLength(250);
  const first = document.comments.find(({ text }) =>
    text.includes("Comment 4"),
  );
  expect(first).toMatchObject({
    author: "Department 4",
    date: "2026-03-14T09:00:00Z",
    quote: "In ward 4 the council listens",
    isResolved: false,
  });
  const replies = document.comments.filter(({ replyTo }) => replyTo !== null);
  expect(replies).toHaveLength(50);
  expect(replies.some(({ isThreadGuessed }) => isThreadGuessed)).toBe(false);
});

test("a report of ours is recognised in the file we write of it", async () => {
  const ours = { ...report, blocks: everyKind, comments: [] };
  const document = await readWord(Buffer.from(await writeWord(ours)));
  const read = asData(recogniseReport(document));
  const written = (kind: string) =>
    everyKind.filter((block) => block.kind === kind && block.text !== "");
  const findings = written("finding").map(({ text }) => text);
  expect(read.findings.map(({ text }) => text)).toEqual(
    expect.arrayContaining(findings),
  );
  expect(read).toMatchObject({
    title: report.title,
    outcome: { level: "achieving" },
    innovations: written("example")
      .slice(0, 1)
      .map(({ text }) => ({ text })),
  });
  expect(read.recommendations).toHaveLength(written("recommendation").length);
  expect(new Set(read.findings.map(({ area }) => area))).toEqual(
    new Set(["4.1", "4.2"]),
  );
});

test.skipIf(!hasLibreOffice).each(["docx", "odt"] as const)(
  "comments survive LibreOffice by way of %s: all of them, on the same words",
  async (by) => {
    const file = Buffer.from(await writeWord(report));
    const saved = await readWord(await savedByLibreOffice(file, by));
    expect(told(saved)).toEqual(told(await readWord(file)));
    expect(saved.properties).toMatchObject(marks);
  },
);
