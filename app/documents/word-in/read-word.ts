import { openParts } from "../guard/open-parts.ts";
import { freshBudget } from "../guard/read-xml.ts";
import { refuseOtherKinds } from "../guard/refuse-other-kinds.ts";
import { ourName } from "../our-name.ts";
import { spreadBookmarks } from "./bookmarks.ts";
import { type CommentParts, readCommentParts } from "./comment-parts.ts";
import { commentsFrom } from "./comments.ts";
import { numberingReader } from "./numbering.ts";
import { type WordPackage, openPackage } from "./package.ts";
import type { Definitions } from "./paragraph-draft.ts";
import { type Properties, readProperties } from "./properties.ts";
import { freshRoom } from "./room.ts";
import { Story } from "./story.ts";
import { stylesReader } from "./styles.ts";
import { guessThreads, inThreads } from "./threads.ts";
import { warningsAbout } from "./warnings.ts";
import { withoutContents } from "./without-contents.ts";
import type { WordComment, WordDocument } from "./word-document.ts";

/**
 * Reads a .docx. Changes that a file of ours shows are the report's own: with
 * `settles` they are taken for done. It costs time and memory that the file decides about: call it
 * in a worker, through the context.
 * @throws Refused with a sentence for whoever brought the file
 */
export async function readWord(
  bytes: Buffer,
  { settles = false } = {},
): Promise<WordDocument> {
  await refuseOtherKinds(bytes);
  const parts = await openParts(bytes);
  const file = await openPackage(parts, freshBudget());
  const properties = await readProperties(file);
  const definitions = await readDefinitions(file);
  const room = freshRoom();
  const settled = settles ? ownAuthors(properties) : [];
  const body = new Story(definitions, room, settled);
  await file.read(file.main, body);
  await file.read(file.related("footnotes"), body);
  await file.read(file.related("endnotes"), body);
  body.marks.over();
  const paragraphs = body.paragraphs.map(({ words }) => words);
  spreadBookmarks(paragraphs, body.marks);
  const said = new Story(definitions, room);
  await file.read(file.related("comments"), said);
  const comments = await threaded(file, properties, (known) =>
    commentsFrom(said, known, { paragraphs, marks: body.marks }),
  );
  const { language } = definitions.styles;
  const document = {
    title: properties.title,
    language: language ?? properties.language,
    properties: properties.custom,
    paragraphs,
    tables: body.tables,
    comments,
    changes: body.changes,
    warnings: warningsAbout(file, body, comments),
  };
  return withoutContents(document, (index) =>
    Boolean(body.paragraphs[index]?.isContents),
  );
}

/**
 * Whose changes are the report's own. Word puts "Author" for our name, or none,
 * where it is told to take personal information away.
 */
function ownAuthors({ custom }: Properties): readonly string[] {
  if (custom["CriticalFriendReport"] === undefined) return [];
  const isNamed = custom["CriticalFriendChanges"] === undefined;
  return isNamed ? [ourName] : [ourName, "Author", ""];
}

async function readDefinitions(file: WordPackage): Promise<Definitions> {
  const style = stylesReader();
  await file.read(file.related("styles"), style.listener);
  const number = numberingReader();
  await file.read(file.related("numbering"), number.listener);
  return {
    styles: style.styles(),
    numbering: number.numbering(),
    links: file.links,
  };
}

async function threaded(
  file: WordPackage,
  { program }: Properties,
  put: (known: CommentParts) => WordComment[],
): Promise<WordComment[]> {
  const known = await readCommentParts(file);
  const comments = put(known);
  const hasReplies = comments.some(({ replyTo }) => replyTo !== null);
  // Word keeps threads: without any, nobody has answered.
  const mayHaveLost = known.threads === null || /LibreOffice/i.test(program);
  return inThreads(
    hasReplies || !mayHaveLost ? comments : guessThreads(comments),
  );
}
