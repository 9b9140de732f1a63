import { z } from "zod";
import { commentKinds } from "#workflows/comment.ts";
import { Invalid } from "../../errors.ts";
import { once, optionalLine } from "../../forms/fields.ts";

/** A Word file that is brought, and whose comments are in it. */
export const bringSchema = z.object({
  department: optionalLine(100),
  once,
});

export type BringInput = z.output<typeof bringSchema>;

/** So much of a file is taken in at a time. */
export const mostTaken = 2000;

/** @throws Invalid for a file with more comments than that */
export function refuseMoreComments({ comments }: { comments: number }): void {
  if (comments <= mostTaken) return;
  throw new Invalid({
    file: `This file holds ${comments} comments; at most ${mostTaken} are taken in. Split it, or take some out.`,
  });
}

/** The keys of what is ticked. */
const keys = z
  .array(z.string().regex(/^[0-9a-f]{24}$/))
  .max(mostTaken, `Tick ${mostTaken} or fewer at a time`)
  .default([]);

/** What is taken in of a file that was looked at. */
export const takeInSchema = z.object({
  take: keys.refine(
    (ticked) => ticked.length > 0,
    "Tick what is to be taken in",
  ),
  /** Of the replies that were guessed, those that are comments of their own. */
  apart: keys,
  kind: z.enum(commentKinds, {
    error: "Choose what kind of comments these are",
  }),
  department: optionalLine(100),
});

export type TakeInInput = z.output<typeof takeInSchema>;

/** In the address of a file of which something was taken in: whose it was. */
export const takenOf = "taken";
