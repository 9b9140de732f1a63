import { grouped } from "./grouped.ts";
import type { CommentParts } from "./comment-parts.ts";
import type { Marks } from "./marks.ts";
import { begun, quoting, settled } from "./quotes.ts";
import type { Story } from "./story.ts";
import { dateFrom } from "./tracked.ts";
import type { Unit } from "./units.ts";
import type { WordComment, WordParagraph } from "./word-document.ts";

/** Puts together what a comment says, where it stands, and what is known of it. */
export function commentsFrom(
  said: Story,
  parts: CommentParts,
  body: { paragraphs: readonly WordParagraph[]; marks: Marks },
): WordComment[] {
  const paragraphsOf = grouped(said.paragraphs, ({ unit }) => unit);
  const units = new Map(said.units.map((unit) => [unit.id, unit]));
  const idOf = new Map<string, string>();
  const quotes = quoting(body.paragraphs);
  for (const { id, unit } of said.paragraphs) {
    if (id !== null && unit !== null) idOf.set(id, unit);
  }
  return [...units.values()].map((unit) => {
    const paragraphs = paragraphsOf.get(unit.id) ?? [];
    const paraId = paragraphs.findLast(({ id }) => id !== null)?.id ?? "";
    const thread = parts.threads?.get(paraId);
    const parent = thread?.parent ? idOf.get(thread.parent) : undefined;
    return {
      ...who(unit, parts, paraId),
      text: paragraphs
        .map(({ words }) => words.text)
        .join("\n")
        .trim()
        .slice(0, longestComment),
      ...placed(body, unit.id, quotes),
      isResolved: thread?.isResolved ?? false,
      replyTo: parent !== undefined && parent !== unit.id ? parent : null,
      isThreadGuessed: false,
    };
  });
}

function who(unit: Unit, parts: CommentParts, paraId: string) {
  const durableId = parts.durableIds.get(paraId) ?? null;
  // The date of a comment is the wall clock's, whatever letter it ends in.
  const utc = dateFrom(parts.dates.get(durableId ?? ""));
  return {
    id: unit.id,
    durableId,
    author: unit.author,
    initials: unit.initials,
    date: utc ?? unit.date,
  };
}

/** Longer ones are cut, and that is said: see `warningsAbout`. */
export const longestComment = 100_000;

/** A comment without a beginning stands at the point where it is called. */
function placed(
  { paragraphs, marks }: { paragraphs: readonly WordParagraph[]; marks: Marks },
  id: string,
  quotes: ReturnType<typeof quoting>,
) {
  const { start, end, reference } = marks.comments.get(id) ?? {};
  const from = start ?? end ?? reference;
  const to = end ?? reference ?? start;
  if (!from || !to || !paragraphs[from.paragraph]) {
    return { start: null, end: null, quote: "", quoteNow: "" };
  }
  const until = settled(paragraphs, from, to);
  const since = begun(paragraphs, from, until);
  return { start: since, end: until, ...quotes(since, until) };
}
