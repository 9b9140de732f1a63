import { z } from "zod";
import { commentKinds, commentOutcomes } from "#workflows/comment.ts";
import {
  once,
  optionalLine,
  optionalText,
  text,
  version,
} from "../forms/fields.ts";

/** Who may read what is said in an area's conversation. */
const audiences = ["side", "both"] as const;

const audience = z
  .enum(audiences, { error: "Choose who may read this" })
  .default("side");

const kind = z.enum(commentKinds, {
  error: "Choose what kind of comment this is",
});

/** The id of the evidence it names, if any. */
const evidence = z.string().max(100).optional();

/** Something said in an area's conversation, or in reply. */
export const saySchema = z.object({
  /** What it is about: "area", or a kind and an id such as "finding:3f2a". */
  about: z.string().max(200).default("area"),
  audience,
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

/** A comment on the report: on words, on a paragraph or on the whole. */
export const annotateSchema = z.object({
  /** The block it is about; "" for the report as a whole. */
  block: z.string().max(200).default(""),
  /** Words of that block; "" for all of it. */
  quote: optionalText,
  /** Where the words begin, when they stand there more than once. */
  start: z.coerce.number().int().min(0).optional(),
  kind,
  department: optionalLine(100),
  evidence,
  text: text("Write your comment"),
  once,
});
export type AnnotateInput = z.output<typeof annotateSchema>;

/** New words for a comment; kind, department and evidence only on the report. */
export const rewordSchema = z.object({
  text: text("Write your comment"),
  audience: z.enum(audiences).optional(),
  kind: kind.optional(),
  department: optionalLine(100),
  evidence,
  version,
});
export type RewordInput = z.output<typeof rewordSchema>;

const outcome = z.enum(commentOutcomes, { error: "Choose an outcome" });
const reason = text("Give a reason");

export const answerSchema = z.object({ outcome, reason, version });
export type AnswerInput = z.output<typeof answerSchema>;

/** One outcome and reason for several comments at once. */
export const answerAlikeSchema = z.object({
  comments: z
    .array(z.string().max(100))
    .max(100)
    .default([])
    .refine((ids) => ids.length > 0, "Tick the comments to answer"),
  outcome,
  reason,
});
export type AnswerAlikeInput = z.output<typeof answerAlikeSchema>;

export const confirmSchema = z.object({ version });
