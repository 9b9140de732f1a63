import { expect, test } from "vitest";
import { readWord } from "#app/documents/word-in/read-word.ts";
import {
  type WordParts,
  aWordFile,
  comment,
  from,
  p,
  r,
  to,
  tracked,
} from "./a-word-file.ts";

const read = (parts: WordParts) => readWord(aWordFile(parts));

/** The quote of each comment, by what the comment says. */
async function quotes(body: string, ...said: number[]) {
  const comments = said.map((id) => comment(id, `c${id}`)).join("");
  const document = await read({ body, comments });
  return Object.fromEntries(
    document.comments.map(({ text, quote }) => [text, quote]),
  );
}

test("a comment stands on exactly its words, in whatever runs they are cut", async () => {
  const body = p(
    r("The council ") +
      from(1) +
      r("list", "<w:b/>") +
      r("ens") +
      to(1) +
      r(" to tenants."),
  );
  const { comments } = await read({
    body,
    comments: comment(1, "Since when?"),
  });
  expect(comments).toEqual([
    {
      id: "1",
      durableId: null,
      author: "Ada Marsh",
      initials: "AM",
      date: "2026-03-02T09:00:00Z",
      text: "Since when?",
      start: { paragraph: 0, at: 12, sentAt: 12 },
      end: { paragraph: 0, at: 19, sentAt: 19 },
      quote: "listens",
      quoteNow: "listens",
      isResolved: false,
      replyTo: null,
      isThreadGuessed: false,
    },
  ]);
});

test("comments overlap, lie in each other, and go over paragraphs", async () => {
  const body =
    p(from(1) + r("One ") + from(2) + r("two ") + to(1) + r("three") + to(2)) +
    p(from(3) + r("Four ") + from(4) + r("five") + to(4)) +
    p(r("six") + to(3) + r(" seven"));
  expect(await quotes(body, 1, 2, 3, 4)).toEqual({
    c1: "One two ",
    c2: "two three",
    c3: "Four five\nsix",
    c4: "five",
  });
});

test("a range between two paragraphs takes whole ones", async () => {
  const body =
    p(r("One.")) +
    from(1) +
    p(r("Two.")) +
    p(r("Three.")) +
    to(1) +
    p(r("Four."));
  expect(await quotes(body, 1)).toEqual({ c1: "Two.\nThree." });
  const reaching =
    p(r("One.")) + p(from(1) + r("Two.")) + p(to(1) + r("Three."));
  expect(await quotes(reaching, 1)).toEqual({ c1: "Two." });
});

test("a range that begins behind a heading’s last letter stands on the paragraph after it", async () => {
  const body =
    p(r("A heading") + from(1)) + p("") + p(r("Its paragraph.") + to(1));
  const { comments } = await read({ body, comments: comment(1, "Really?") });
  expect(comments).toMatchObject([
    { quote: "Its paragraph.", start: { paragraph: 2, at: 0 } },
  ]);
  // With nothing behind it, it is a point where it stands.
  const point = p(r("A heading") + from(1)) + p(to(1) + r("Its paragraph."));
  const alone = await read({ body: point, comments: comment(1, "Really?") });
  expect(alone.comments).toMatchObject([
    { quote: "", start: { paragraph: 0, at: 9 } },
  ]);
});

test("a comment without a range is a point, and one that is called nowhere has no place", async () => {
  const point = `<w:r><w:commentReference w:id="1"/></w:r>`;
  const body = p(r("Here") + point + r(" it is."));
  const { comments, warnings } = await read({
    body,
    comments: comment(1, "c1") + comment(2, "c2"),
  });
  expect(comments).toMatchObject([
    { text: "c1", start: { at: 4 }, end: { at: 4 }, quote: "" },
    { text: "c2", start: null, end: null, quote: "" },
  ]);
  expect(warnings).toEqual([
    "1 of the comments stands on no words of the text.",
  ]);
});

test("comments are found in cells, fields and content controls", async () => {
  const field = (type: string) =>
    `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const body =
    `<w:tbl><w:tr><w:tc>${p(r("In ") + from(1) + r("a cell") + to(1))}</w:tc></w:tr></w:tbl>` +
    p(
      field("begin") +
        `<w:r><w:instrText>REF here</w:instrText></w:r>` +
        r("never seen") +
        field("separate") +
        from(2) +
        r("see page 4") +
        to(2) +
        field("end"),
    ) +
    `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p(
      `<w:sdt><w:sdtContent>${from(3)}${r("held")}</w:sdtContent></w:sdt>${to(3)}`,
    )}</w:sdtContent></w:sdt>`;
  expect(await quotes(body, 1, 2, 3)).toEqual({
    c1: "a cell",
    c2: "see page 4",
    c3: "held",
  });
});

test("a comment over tracked changes has its words as sent and as wanted", async () => {
  const body =
    p(
      from(1) +
        r("Some ") +
        tracked("del", "staff") +
        tracked("ins", "people") +
        to(1),
    ) + p(r("All") + from(2) + tracked("ins", " of them") + to(2));
  const { comments } = await read({
    body,
    comments: comment(1, "a") + comment(2, "b"),
  });
  expect(comments).toMatchObject([
    { quote: "Some staff", quoteNow: "Some people" },
    {
      quote: "",
      quoteNow: " of them",
      start: { at: 3, sentAt: 3 },
      end: { at: 11, sentAt: 3 },
    },
  ]);
});

const thread = {
  body:
    p(from(1) + from(2) + from(3) + r("Figures") + to(1) + to(2) + to(3)) +
    p(from(4) + r("More") + to(4)),
  comments:
    comment(3, "third", { paraId: "C", date: "2026-03-04T09:00:00Z" }) +
    comment(1, "first\nof two lines", { paraId: "A" }) +
    comment(2, "second", { paraId: "B", date: "2026-03-03T09:00:00Z" }) +
    comment(4, "another", { paraId: "D" }),
};

const told = ({ comments }: Awaited<ReturnType<typeof read>>) =>
  comments.map(({ text, replyTo, isResolved, isThreadGuessed }) => [
    text,
    replyTo,
    isResolved,
    isThreadGuessed,
  ]);

test("replies, what is resolved, durable ids and true dates come from beside", async () => {
  const document = await read({
    ...thread,
    commentsExtended:
      `<w15:commentEx w15:paraId="A" w15:done="1"/>` +
      `<w15:commentEx w15:paraId="B" w15:paraIdParent="A" w15:done="0"/>` +
      `<w15:commentEx w15:paraId="C" w15:paraIdParent="B" w15:done="0"/>`,
    commentsIds: `<w16cid:commentId w16cid:paraId="A" w16cid:durableId="7F"/>`,
    commentsExtensible: `<w16cex:commentExtensible w16cex:durableId="7F" w16cex:dateUtc="2026-03-02T08:00:00Z"/>`,
  });
  expect(told(document)).toEqual([
    ["first\nof two lines", null, true, false],
    ["second", "1", false, false],
    ["third", "1", false, false],
    ["another", null, false, false],
  ]);
  expect(document.comments[0]).toMatchObject({
    durableId: "7F",
    date: "2026-03-02T08:00:00Z",
  });
});

test("threads that another program lost are guessed, and said to be", async () => {
  const guessed = [
    ["first\nof two lines", null, false, false],
    ["second", "1", false, true],
    ["third", "1", false, true],
    ["another", null, false, false],
  ];
  const flat = await read(thread);
  expect(told(flat)).toEqual(guessed);
  expect(flat.warnings.join()).toContain("put together by date");
  const commentsExtended = `<w15:commentEx w15:paraId="A" w15:done="0"/>`;
  const program = "LibreOffice/7.4";
  expect(told(await read({ ...thread, commentsExtended, program }))).toEqual(
    guessed,
  );
});

test("Word keeps its threads: two comments on the same words are two", async () => {
  const commentsExtended = `<w15:commentEx w15:paraId="A" w15:done="0"/>`;
  const document = await read({ ...thread, commentsExtended });
  expect(document.comments.every(({ replyTo }) => replyTo === null)).toBe(true);
});

test("replies in a circle answer nobody, and none is lost", async () => {
  const document = await read({
    ...thread,
    commentsExtended:
      `<w15:commentEx w15:paraId="A" w15:paraIdParent="B"/>` +
      `<w15:commentEx w15:paraId="B" w15:paraIdParent="A"/>`,
  });
  expect(document.comments).toHaveLength(4);
});
