import { commentKinds, kindTitle } from "#workflows/comment.ts";
import { grouped } from "./grouped.ts";
import { inOrder } from "./quotes.ts";
import type { WordComment } from "./word-document.ts";

/**
 * Puts comments in the order of their places, each with its replies after it.
 * A reply to a reply becomes one to the comment: threads have one level.
 */
export function inThreads(comments: readonly WordComment[]): WordComment[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const rooted = comments.map((comment) => ({
    ...comment,
    replyTo: rootOf(comment, byId),
  }));
  const replies = grouped(rooted, ({ replyTo }) => replyTo);
  const roots = (replies.get(null) ?? []).toSorted(byPlace);
  return roots.flatMap((root) => [
    root,
    ...(replies.get(root.id) ?? []).toSorted(byDate),
  ]);
}

/** Whom a chain of replies answers in the end; a circle answers nobody. */
function rootOf(
  comment: WordComment,
  byId: ReadonlyMap<string, WordComment>,
): string | null {
  const seen = new Set<string>();
  let now = comment;
  while (now.replyTo !== null) {
    const parent = byId.get(now.replyTo);
    if (!parent || seen.has(parent.id)) return null;
    seen.add(parent.id);
    now = parent;
  }
  return now === comment ? null : now.id;
}

/** As a file of ours begins a comment, never a reply: "7. Fact." */
const numbered = new RegExp(
  `^\\d{1,6}\\. (${["Comment", ...commentKinds.map(kindTitle)].join("|")})[.,]`,
);

/**
 * Guesses who answers whom in a file that has lost it: comments on exactly the
 * same words, the earliest first. Points are no words. A comment with a number
 * of ours answers nobody; where two stand there, nobody can say whom others
 * answer.
 */
export function guessThreads(comments: readonly WordComment[]): WordComment[] {
  const places = grouped(comments, (comment) => placeOf(comment));
  const first = new Map<WordComment, WordComment>();
  for (const [place, together] of places) {
    if (place === null) continue;
    const inTime = together.toSorted(byDate);
    const ours = inTime.filter(({ text }) => numbered.test(text));
    if (ours.length > 1) continue;
    const root = ours[0] ?? inTime[0];
    for (const answer of inTime) {
      if (root && answer !== root) first.set(answer, root);
    }
  }
  return comments.map((comment) => {
    const root = first.get(comment);
    return root
      ? { ...comment, replyTo: root.id, isThreadGuessed: true }
      : comment;
  });
}

function placeOf({ start, end }: WordComment): string | null {
  if (!start || !end || inOrder(start, end) === 0) return null;
  return [start, end].map((place) => Object.values(place).join()).join();
}

const byDate = (a: WordComment, b: WordComment) =>
  (a.date ?? "").localeCompare(b.date ?? "");

/** Those that stand nowhere come last. */
function byPlace(a: WordComment, b: WordComment): number {
  if (!a.start || !b.start) return Number(!a.start) - Number(!b.start);
  return inOrder(a.start, b.start);
}
