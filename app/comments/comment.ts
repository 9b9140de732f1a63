import { z } from "zod";
import { commentKinds, commentOutcomes } from "#workflows/comment.ts";
import {
  once,
  optionalLine,
  optionalText,
  text,
  version,
  whenGood,
} from "../forms/fields.ts";
import { type Quoted, placeOf } from "./quote.ts";

/** Who may read what is said in an area's conversation. */
const audiences = ["side", "both"] as const;

const audience = z
  .enum(audiences, { error: "Choose who may read this" })
  .default("side");

const kind = z.enum(commentKinds, {
  error: "Choose what kind of comment this is",
});

/** What something is said about, and who may read it. */
export const heardSchema = z.object({
  /** What it is about, as a form says it; "" for the area as a whole. */
  about: z.string().max(200).default(""),
  audience,
});

/** Something said in an area's conversation, or in reply. */
export const saySchema = heardSchema.extend({
  text: text("Write your comment"),
  once,
});
export type SayInput = z.output<typeof saySchema>;

export const replySchema = z.object({
  audience,
  text: text("Write your reply"),
  once,
});
export type ReplyInput = z.output<typeof replySchema>;

/** Words of a block; "" for all of it, and where the words begin. */
const quoted = {
  quote: optionalText,
  /** Asked when the words stand there more than once. */
  start: z.coerce.number().int().min(0).optional(),
};

const whenQuoteIsGood = { when: whenGood("block", "quote", "start") };

function findQuoted(text: string, words: Quoted, faults: z.RefinementCtx) {
  const placed = placeOf(text, words);
  if ("fault" in placed) {
    const { field, fault } = placed;
    faults.addIssue({ code: "custom", path: [field], message: fault });
  }
}

/** What a block of the report says; undefined for one that is not there. */
export type TextOf = (block: string) => string | undefined;

/**
 * A comment on the report: on words, on a paragraph or on the whole.
 * @param textOf what its blocks say, so that one press shows every fault
 */
export const annotateSchema = (textOf: TextOf) =>
  z
    .object({
      /** The block it is about; "" for the report as a whole. */
      block: z.string().max(200).default(""),
      ...quoted,
      kind,
      department: optionalLine(100),
      /** The id of an item of evidence; "" for none. */
      item: z.string().max(100).optional(),
      text: text("Write your comment"),
      once,
    })
    .superRefine((read, faults) => {
      const paragraph = textOf(read.block);
      if (paragraph !== undefined) findQuoted(paragraph, read, faults);
    }, whenQuoteIsGood);
export type AnnotateInput = z.output<ReturnType<typeof annotateSchema>>;

/**
 * New words for a comment; what they are about, kind, department and evidence
 * only on the report.
 * @param about what the block says that it is about, if it is about one
 */
export const rewordSchema = (about?: string | undefined) =>
  z
    .object({
      text: text("Write your comment"),
      audience: z.enum(audiences).optional(),
      ...quoted,
      kind: kind.optional(),
      department: optionalLine(100),
      /** The id of an item of evidence; "" for none. */
      item: z.string().max(100).optional(),
      version,
    })
    .superRefine((read, faults) => {
      if (about !== undefined) findQuoted(about, read, faults);
    }, whenQuoteIsGood);
type Reworded = z.output<ReturnType<typeof rewordSchema>>;

/** Words it is about that are left out stay as they are. */
export type RewordInput = Omit<Reworded, "quote"> &
  Partial<Pick<Reworded, "quote">>;

const outcome = z.enum(commentOutcomes, { error: "Choose an outcome" });
const reason = text("Give a reason");

export const answerSchema = z.object({ outcome, reason, version });
export type AnswerInput = z.output<typeof answerSchema>;

const most = 100;

/** One outcome and reason for several comments at once. */
export const answerAlikeSchema = z.object({
  /** Their numbers: what people call them by, wherever they are listed. */
  comments: z
    .array(z.coerce.number().int().min(1).max(1_000_000))
    .max(most, `Tick ${most} comments or fewer at a time`)
    .default([])
    .refine((ticked) => ticked.length > 0, "Tick the comments to answer"),
  outcome,
  reason,
  once,
});
export type AnswerAlikeInput = z.output<typeof answerAlikeSchema>;

export const confirmSchema = z.object({ version });

/** Answers confirmed at once, each "number:version" of a comment and as read. */
export const confirmTickedSchema = z.object({
  confirm: z
    .array(z.string().regex(/^\d{1,7}:\d{1,9}$/, "Tick the answers again"))
    .max(most, `Tick ${most} answers or fewer at a time`)
    .default([])
    .refine((ticked) => ticked.length > 0, "Tick the answers to confirm"),
});
export type ConfirmTickedInput = z.output<typeof confirmTickedSchema>;

/** What the button that takes off the mark of a resolved comment sends. */
export const unsettle = { name: "then", value: "unsettle" };
