import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ParagraphChild,
  TextRun,
} from "docx";
import type { Edge } from "./comment-places.ts";

/** Where the words of comments begin. */
export const openComments = (ids: readonly number[]): ParagraphChild[] =>
  ids.map((id) => new CommentRangeStart(id));

/** Where they end: a reply needs marks of its own, on the same words. */
export const closeComments = (ids: readonly number[]): ParagraphChild[] =>
  ids.flatMap((id) => [
    new CommentRangeEnd(id),
    new TextRun({
      style: "CommentReference",
      children: [new CommentReference(id)],
    }),
  ]);

/** The marks at one edge. */
export const marksAt = ({ opens, ids }: Edge): ParagraphChild[] =>
  opens ? openComments(ids) : closeComments(ids);
