import type { Entry } from "./comment-places.ts";
import { utcTime, wallTime } from "./london-time.ts";
import { stableIds } from "./stable-ids.ts";
import type { WordReply } from "./word-report.ts";
import { escaped, xmlPart } from "./xml-text.ts";

const office = "http://schemas.microsoft.com/office/word";

const spaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  `xmlns:w14="${office}/2010/wordml"`,
  `xmlns:w15="${office}/2012/wordml"`,
  `xmlns:w16cid="${office}/2016/wordml/cid"`,
  `xmlns:w16cex="${office}/2018/wordml/cex"`,
  'mc:Ignorable="w14 w15 w16cid w16cex"',
].join(" ");

/** A comment with the names that the other parts know it by. */
interface Named extends Entry {
  paraId: string;
  durableId: string;
}

/**
 * The parts of a file that hold its comments, by their path. The library would
 * write some of them, but neither who is resolved nor the true time.
 */
export function commentParts(entries: readonly Entry[]): Map<string, string> {
  const durable = stableIds();
  const para = stableIds();
  const named = entries.map((entry): Named => ({
    ...entry,
    paraId: para(`paragraph:${entry.said.id}`),
    durableId: durable(entry.said.id),
  }));
  const list = (tag: string, write: (one: Named) => string) =>
    xmlPart(`<${tag} ${spaces}>${named.map(write).join("")}</${tag}>`);
  return new Map([
    ["word/comments.xml", list("w:comments", commentXml)],
    [
      "word/commentsExtended.xml",
      list("w15:commentsEx", (one) => threadXml(one, named)),
    ],
    [
      "word/commentsIds.xml",
      list(
        "w16cid:commentsIds",
        ({ paraId, durableId }) =>
          `<w16cid:commentId w16cid:paraId="${paraId}" w16cid:durableId="${durableId}"/>`,
      ),
    ],
    [
      "word/commentsExtensible.xml",
      list(
        "w16cex:commentsExtensible",
        ({ durableId, said }) =>
          `<w16cex:commentExtensible w16cex:durableId="${durableId}" w16cex:dateUtc="${utcTime(said.at)}"/>`,
      ),
    ],
    ["word/people.xml", peopleXml(entries)],
  ]);
}

function commentXml({ id, said, paraId }: Named): string {
  const author = escaped(said.author);
  const initials = escaped(said.initials || initialsOf(said.author));
  const paragraphs = paragraphsOf(said);
  const last = paragraphs.length - 1;
  const body = paragraphs.map(
    (runs, index) =>
      `<w:p${index === last ? ` w14:paraId="${paraId}"` : ""}><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${
        index === 0 ? mark : ""
      }${runs}</w:p>`,
  );
  return `<w:comment w:id="${id}" w:author="${author}" w:initials="${initials}" w:date="${wallTime(said.at)}">${body.join("")}</w:comment>`;
}

const mark =
  '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>';

/** Its words as they were written, line by line, then what is said of it. */
function paragraphsOf({ lead, text, notes }: WordReply): string[] {
  const [first = "", ...more] = text
    .split(/\r?\n/)
    .filter((line) => line.trim());
  const bold = lead ? run(`${lead}${first ? " " : ""}`, "<w:b/>") : "";
  return [
    `${bold}${first ? run(first) : ""}`,
    ...more.map((line) => run(line)),
    ...notes.map((note) => run(note, "<w:i/>")),
  ];
}

const run = (text: string, look = "") =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

function threadXml(
  { paraId, parent, isResolved }: Named,
  all: readonly Named[],
) {
  const above = parent === null ? undefined : all[parent]?.paraId;
  const under = above ? ` w15:paraIdParent="${above}"` : "";
  return `<w15:commentEx w15:paraId="${paraId}"${under} w15:done="${isResolved ? 1 : 0}"/>`;
}

function peopleXml(entries: readonly Entry[]): string {
  const authors = [...new Set(entries.map(({ said }) => said.author))];
  const people = authors.map((name) => {
    const author = escaped(name);
    return `<w15:person w15:author="${author}"><w15:presenceInfo w15:providerId="None" w15:userId="${author}"/></w15:person>`;
  });
  return xmlPart(`<w15:people ${spaces}>${people.join("")}</w15:people>`);
}

/** "Ada Finch" is "AF". */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .flatMap((word) => /[\p{L}\p{N}]/u.exec(word) ?? [])
    .join("")
    .toUpperCase()
    .slice(0, 4);
