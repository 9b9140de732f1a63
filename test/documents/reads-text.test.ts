import { expect, test } from "vitest";
import { readWord } from "#app/documents/word-in/read-word.ts";
import {
  type WordParts,
  aWordFile,
  comment,
  from,
  p,
  r,
  styled,
  to,
  tracked,
} from "./a-word-file.ts";

const read = (parts: WordParts) => readWord(aWordFile(parts));

const texts = async (parts: WordParts) =>
  (await read(parts)).paragraphs.map(({ text }) => text);

test("each paragraph has its text as sent and as wanted, and its changes their places", async () => {
  const { paragraphs, changes } = await read({
    body: p(
      r("We met ") +
        tracked("del", "40") +
        tracked("ins", "forty") +
        tracked("ins", "-one") +
        r(" people."),
    ),
  });
  expect(paragraphs).toMatchObject([
    { text: "We met forty-one people.", sent: "We met 40 people." },
  ]);
  const by = { author: "Ben Oake", date: "2026-03-03T10:00:00Z" };
  const at = (place: number, sentAt: number) => ({
    paragraph: 0,
    at: place,
    sentAt,
  });
  expect(changes).toEqual([
    { kind: "deleted", ...by, text: "40", start: at(7, 7), end: at(7, 9) },
    {
      kind: "inserted",
      ...by,
      text: "forty-one",
      start: at(7, 9),
      end: at(16, 9),
    },
  ]);
});

test("moved words leave one place and come to another", async () => {
  const { paragraphs, changes } = await read({
    body:
      p(r("One.") + tracked("moveFrom", " Two.")) +
      p(r("Three.") + tracked("moveTo", " Two.")),
  });
  expect(paragraphs).toMatchObject([
    { text: "One.", sent: "One. Two." },
    { text: "Three. Two.", sent: "Three." },
  ]);
  expect(changes.map(({ kind }) => kind)).toEqual(["movedFrom", "movedTo"]);
});

test("what one put in and another took out is in neither text", async () => {
  const body = p(
    r("A") +
      `<w:ins w:author="x"><w:del w:author="y"><w:r><w:delText>!</w:delText></w:r></w:del></w:ins>`,
  );
  const { paragraphs, changes } = await read({ body });
  expect(paragraphs).toMatchObject([{ text: "A", sent: "A" }]);
  expect(changes).toEqual([]);
});

test("a paragraph that was split is one in what was sent", async () => {
  const body =
    p(from(1) + r("Half "), `<w:rPr><w:ins w:author="x"/></w:rPr>`) +
    p(r("a word") + to(1)) +
    p(r("gone"), `<w:rPr><w:del w:author="x"/></w:rPr>`);
  const { paragraphs, comments } = await read({
    body,
    comments: comment(1, "?"),
  });
  expect(paragraphs.map(({ end }) => end)).toEqual([
    "inserted",
    "kept",
    "deleted",
  ]);
  expect(comments).toMatchObject([
    { quote: "Half a word", quoteNow: "Half \na word" },
  ]);
});

test("tabs, breaks and signs are letters; a soft hyphen is none", async () => {
  const body = p(
    `<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`,
    `<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs>`,
  );
  expect(await texts({ body })).toEqual(["a\tb\nc\u2011✓"]);
});

test("of two ways to draw a text box one is read, as a paragraph of its own", async () => {
  const box = `<w:txbxContent>${p(r("In the box."))}</w:txbxContent>`;
  const body = p(
    r("Before ") +
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
      r("and after."),
  );
  const { paragraphs } = await read({ body });
  expect(paragraphs).toMatchObject([
    { text: "Before and after.", part: "body" },
    { text: "In the box.", part: "textBox" },
  ]);
});

test("what a paragraph looked like before is nothing it says", async () => {
  const body = p(
    r("Now."),
    `<w:pPrChange w:author="x"><w:pPr><w:pStyle w:val="Heading1"/><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange>`,
  );
  const { paragraphs } = await read({ body });
  expect(paragraphs).toMatchObject([
    { text: "Now.", heading: null, end: "kept" },
  ]);
});

test("a lost end of a field hides no more than its paragraph", async () => {
  const body =
    p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>` + r("code")) +
    p(r("Text."));
  expect(await texts({ body })).toEqual(["", "Text."]);
});

test("equations are read as their letters, and drawings leave a word of warning", async () => {
  const body = p(
    `<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath><w:r><w:drawing><a:p><a:t>never</a:t></a:p><a:blip/></w:drawing></w:r>`,
  );
  const document = await read({ body });
  expect(document.paragraphs).toMatchObject([{ text: "x=1" }]);
  expect(document.warnings).toEqual(["A picture was left out."]);
});

test("notes follow the text; the lines above them are none", async () => {
  const footnotes =
    `<w:footnote w:type="separator" w:id="-1">${p(r("line"))}</w:footnote>` +
    `<w:footnote w:id="1">${p(r("A note."))}</w:footnote>`;
  const { paragraphs } = await read({ body: p(r("Text.")), footnotes });
  expect(paragraphs).toMatchObject([
    { text: "Text.", part: "body" },
    { text: "A note.", part: "footnote" },
  ]);
});

test("the strict edition of the standard is read alike", async () => {
  const space = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  expect(await texts({ body: p(r("Strict.")), space })).toEqual(["Strict."]);
});

test("a table of contents is left out, and a comment on it keeps its quote", async () => {
  const document = await read({
    body:
      styled("TOCHeading", "Contents") +
      p(from(1) + r("1 Findings 4") + to(1), `<w:pStyle w:val="TOC1"/>`) +
      p(from(2) + r("Text.") + to(2)),
    comments: comment(1, "page?") + comment(2, "ok"),
  });
  expect(document.paragraphs.map(({ text }) => text)).toEqual(["Text."]);
  expect(document.comments).toMatchObject([
    { quote: "1 Findings 4", start: null },
    { quote: "Text.", start: { paragraph: 0 } },
  ]);
});

test("our marks are given as they stand: bookmarks and custom properties", async () => {
  const mark = (id: number, name: string) =>
    `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
  const { paragraphs, properties, title, language } = await read({
    body:
      p(mark(1, "_cf_0001") + r("One.") + `<w:bookmarkEnd w:id="1"/>`) +
      p(mark(2, "_cf_0002") + r("Two, ")) +
      p(r("cut.") + `<w:bookmarkEnd w:id="2"/>` + r(" More.")),
    custom: `<property pid="2" name="CriticalFriendReport"><lpwstr>v-1</lpwstr></property><property pid="3" name="CriticalFriendNumber"><i4>2</i4></property>`,
    core: "<title>Peer challenge of Aldermoor</title>",
    styles: `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>`,
  });
  const marks = paragraphs.map(({ bookmarks }) =>
    bookmarks.map(({ name, start, end }) => `${name} ${start} ${end}`),
  );
  expect(marks).toEqual([["_cf_0001 0 4"], ["_cf_0002 0 5"], ["_cf_0002 0 4"]]);
  expect(properties).toEqual({
    CriticalFriendReport: "v-1",
    CriticalFriendNumber: "2",
  });
  expect({ title, language }).toEqual({
    title: "Peer challenge of Aldermoor",
    language: "en-GB",
  });
});
