import { partsOf } from "#test/support/word-parts.ts";
import { aZip } from "./a-zip.ts";

type Parts = Array<[path: RegExp, edit: (xml: string) => string]>;

/** A Word file as somebody saves it who edited some of its parts. */
export async function edited(file: Uint8Array, edits: Parts): Promise<Buffer> {
  const parts = await partsOf(file);
  return aZip(
    [...parts].map(([name, xml]) => ({
      name,
      bytes: edits.reduce(
        (now, [path, edit]) => (path.test(name) ? edit(now) : now),
        xml,
      ),
    })),
  );
}

/** The same for its text alone. */
export const inText = (file: Uint8Array, edit: (xml: string) => string) =>
  edited(file, [[/^word\/document\.xml$/, edit]]);

/** Without our marks: no bookmarks, no properties, no durable ids. */
export const withoutMarks = (file: Uint8Array) =>
  edited(file, [
    [
      /document\.xml$/,
      (xml) => xml.replaceAll(/<w:bookmark(Start|End)[^>]*>/g, ""),
    ],
    [
      /custom\.xml$/,
      (xml) => xml.replaceAll(/<property\b.*?<\/property>/gs, ""),
    ],
    [
      /commentsIds\.xml$/,
      (xml) => xml.replaceAll(/<w16cid:commentId [^>]*>/g, ""),
    ],
  ]);

/** As LibreOffice 7.4 saves it: who replies to whom is lost. */
export const withoutThreads = (file: Uint8Array) =>
  edited(file, [
    [
      /commentsExtended\.xml$/,
      (xml) => xml.replaceAll(/<w15:commentEx .*?\/>/g, ""),
    ],
    [
      /commentsIds\.xml$/,
      (xml) => xml.replaceAll(/<w16cid:commentId .*?\/>/g, ""),
    ],
    [
      /app\.xml$/,
      (xml) =>
        xml.replace(
          /\/>$/,
          "><Application>LibreOffice/7.4</Application></Properties>",
        ),
    ],
  ]);

interface Who {
  author?: string;
  date?: string;
}

const about = ({ author = "Jo Ash", date = "2026-06-12T09:00:00Z" }: Who) =>
  `w:id="9" w:author="${author}" w:date="${date}"`;

/** Words as they are. */
export const plain = (words: string, tag = "t") =>
  `<w:r><w:${tag} xml:space="preserve">${words}</w:${tag}></w:r>`;

/** Words that somebody put in with tracking on. */
export const putIn = (words: string, who: Who = {}) =>
  `<w:ins ${about(who)}>${plain(words)}</w:ins>`;

export const takenOut = (words: string, who: Who = {}) =>
  `<w:del ${about(who)}>${plain(words, "delText")}</w:del>`;

/** A paragraph that somebody put in, or moved there, with tracking on. */
export const newParagraph = (
  words: string,
  {
    kind = "ins",
    inside = "",
    ...who
  }: Who & { kind?: string; inside?: string } = {},
) =>
  `<w:p><w:pPr><w:rPr><w:ins ${about(who)}/></w:rPr></w:pPr><w:${kind} ${about(who)}>${plain(words)}</w:${kind}>${inside}</w:p>`;

/** Replaces words of one run by runs of one’s own. */
export function replaced(xml: string, words: string, runs: string): string {
  const pattern =
    /<w:r>((?:<w:rPr>(?:(?!<\/w:r>).)*<\/w:rPr>)?)<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/gs;
  let isDone = false;
  const now = xml.replaceAll(pattern, (whole, _look, text: string) => {
    const at = text.indexOf(words);
    if (at < 0 || isDone) return whole;
    isDone = true;
    const after = text.slice(at + words.length);
    return `${at > 0 ? plain(text.slice(0, at)) : ""}${runs}${after ? plain(after) : ""}`;
  });
  if (!isDone) throw new Error(`No run says “${words}”.`);
  return now;
}

/** Puts a paragraph behind the one that says these words. */
export function behind(xml: string, words: string, paragraph: string): string {
  const at = xml.lastIndexOf(words);
  const end = xml.indexOf("</w:p>", at) + "</w:p>".length;
  if (at < 0) throw new Error(`No paragraph says “${words}”.`);
  return xml.slice(0, end) + paragraph + xml.slice(end);
}

/** Marks all words of a paragraph as moved away. */
export function movedAway(xml: string, words: string): string {
  return replaced(
    xml,
    words,
    `<w:moveFrom ${about({})}>${plain(words)}</w:moveFrom>`,
  );
}
