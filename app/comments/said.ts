import type { Comment } from "#db/queries/comments.ts";
import {
  isOutInTheOpen,
  kindTitle,
  mayRemove,
  mayReword,
} from "#workflows/comment.ts";
import { mayEverEdit } from "#workflows/permissions.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { excerpt } from "../ui/excerpt.ts";
import { contentOf } from "./sight.ts";

/** A comment as a page shows it. */
export interface Said {
  id: string;
  side: "team" | "council";
  author: string;
  at: string;
  text: string;
  removed: boolean;
  /** Who can read it, in words. */
  audience: string;
  number: number | null;
  kind: string;
  quote: string;
  /** Where it was written in Word. */
  word: Comment["word"];
  mayReword: boolean;
  mayRemove: boolean;
}

/** Who can read a comment, in words. */
export function audienceWords(comment: Comment): string {
  if (isOutInTheOpen(comment)) return "Both sides";
  return comment.side === "team" ? "Peer team only" : "Council only";
}

/** What a comment is called in titles: by its number, or its first words. */
export function commentName(
  { number, text, author }: Pick<Said, "number" | "text" | "author">,
  word = "comment",
): string {
  if (number !== null) return `${word} ${number}`;
  // Nothing is left of the words of one that was taken back.
  return text === ""
    ? `${word} of ${author}`
    : `${word} “${excerpt(text, 60)}”`;
}

/** What a page shows of a comment to one person, and lets them do. */
export function saidFrom(
  comment: Comment,
  { who, roles, side, may }: Pick<Standing, "who" | "roles" | "side" | "may">,
): Said {
  const open = may(contentOf(comment, side));
  const leads = mayEverEdit("positions", roles);
  return {
    id: comment.id,
    side: comment.side,
    author: comment.authorName,
    at: comment.at,
    text: comment.text,
    removed: comment.removedAt !== null,
    audience: audienceWords(comment),
    number: comment.number,
    kind: kindTitle(comment.kind),
    quote: comment.exact,
    word: comment.removedAt === null ? comment.word : null,
    mayReword: open && mayReword(comment, { id: who.id, leads }),
    mayRemove: open && mayRemove(comment, who.id),
  };
}
