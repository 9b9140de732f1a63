import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Tables } from "../schema.ts";
import type { Sight } from "../sight.ts";
import { flag } from "../values.ts";
import { visible } from "./comments.ts";
import { inArea } from "./conversations.ts";

/** How much a person sees of the comments on the report and their answers. */
export interface AnnotationSight {
  annotations: Sight;
  answers: Sight;
  /** Of the evidence that comments name; left out, none of it is named. */
  evidence?: Sight | undefined;
}

/** Which comments on the report are wanted; what is left out does not matter. */
export interface AnnotationFilter {
  areaKey?: string | undefined;
  /** With the area: blocks of the report that belong to it among others. */
  areaBlocks?: readonly string[] | undefined;
  kind?: string | undefined;
  department?: string | undefined;
  /** Who wrote it, in Word or here, by name. */
  author?: string | undefined;
  versionId?: string | undefined;
  ids?: readonly string[] | undefined;
  /** By which people call them. */
  numbers?: readonly number[] | undefined;
  except?: string | undefined;
  /** Who looks: "confirmable" are the answers this person may confirm. */
  reader?: string | undefined;
  /**
   * "unsent", "merged" into one of those, and "sent"; among the unsent
   * "chosen" and "councilOnly"; among the
   * sent "unanswered" and "answered", among these "unconfirmed", "confirmable"
   * and "confirmed".
   */
  standing?: AnnotationStanding | undefined;
}

export type AnnotationStanding =
  | "unsent"
  | "merged"
  | "sent"
  | "chosen"
  | "councilOnly"
  | "unanswered"
  | "answered"
  | "unconfirmed"
  | "confirmable"
  | "confirmed";

/** Which comments of which challenge, and whose eyes look. */
export interface AnnotationKey {
  challengeId: string;
  sight: AnnotationSight;
  filter?: AnnotationFilter | undefined;
}

type Builder = ExpressionBuilder<Tables, "comment">;

/** Whether a row of `comment` is one that is wanted. */
export function wanted(
  eb: Builder,
  { challengeId, sight, filter = {} }: AnnotationKey,
) {
  const { areaKey, areaBlocks = [], kind, versionId } = filter;
  const {
    department,
    author,
    ids,
    standing,
    numbers,
    except,
    reader = "",
  } = filter;
  return eb.and([
    eb("comment.challenge_id", "=", challengeId),
    eb("comment.parent_id", "is", null),
    ...(areaKey ? [inArea(eb, areaKey, areaBlocks)] : []),
    ...(kind ? [eb("comment.kind", "=", kind)] : []),
    ...(department ? [isOf(eb, department)] : []),
    ...(author ? [isBy(eb, author)] : []),
    ...(versionId ? [eb("comment.report_version_id", "=", versionId)] : []),
    ...(ids
      ? [ids.length > 0 ? eb("comment.id", "in", [...ids]) : eb.lit(false)]
      : []),
    ...(numbers ? [oneOf(eb, numbers)] : []),
    ...(except ? [eb("comment.id", "!=", except)] : []),
    ...(standing ? [stands(eb, standing, sight.answers, reader)] : []),
  ]);
}

/**
 * A comment that was taken back is no department's any more; one is also that
 * of those whose comments were merged into it.
 */
const isOf = (eb: Builder, department: string) =>
  eb.and([
    eb("comment.removed_at", "is", null),
    eb.or([
      eb("comment.department", "=", department),
      eb.exists(
        eb
          .selectFrom("comment as joined")
          .select("joined.id")
          .whereRef("joined.merged_into", "=", "comment.id")
          .where("joined.department", "=", department),
      ),
    ]),
  ]);

/** Nor are its words anybody's; one is also of those who said it as well. */
const isBy = (eb: Builder, author: string) =>
  eb.and([
    eb("comment.removed_at", "is", null),
    eb.exists(
      eb
        .selectFrom("comment as told")
        .innerJoin("person as writer", "writer.id", "told.author_id")
        .select("told.id")
        .where((e) =>
          e.or([
            e("told.id", "=", e.ref("comment.id")),
            e("told.merged_into", "=", e.ref("comment.id")),
          ]),
        )
        .where((e) =>
          e.or([
            e("told.word_author", "=", author),
            e.and([
              e("told.word_author", "=", ""),
              e("writer.name", "=", author),
            ]),
          ]),
        ),
    ),
  ]);

const oneOf = (eb: Builder, numbers: readonly number[]) =>
  numbers.length > 0 ? eb("comment.number", "in", [...numbers]) : eb.lit(false);

const waitsFor = (eb: Builder, personId: string, answers: Sight) =>
  eb.and([
    eb.lit(answers === "all"),
    eb("comment.sent_at", "is not", null),
    eb.exists(
      answerOf(eb)
        .where("a.confirmed_by", "is", null)
        .where("a.answered_by", "!=", personId),
    ),
  ]);

function stands(
  eb: Builder,
  standing: AnnotationStanding,
  answers: Sight,
  reader: string,
): Expression<SqlBool> {
  const sent = eb("comment.sent_at", "is not", null);
  const unsent = eb.and([
    eb("comment.sent_at", "is", null),
    eb("comment.removed_at", "is", null),
    eb("comment.merged_into", "is", null),
  ]);
  const ways = {
    sent: () => sent,
    unsent: () => unsent,
    merged: () => eb("comment.merged_into", "is not", null),
    chosen: () => eb.and([unsent, eb("comment.chosen", "=", flag(true))]),
    councilOnly: () => eb.and([unsent, eb("comment.chosen", "=", flag(false))]),
    unanswered: () => eb.and([sent, eb.not(isAnswered(eb, answers))]),
    answered: () => eb.and([sent, isAnswered(eb, answers)]),
    unconfirmed: () => eb.and([sent, isConfirmed(eb, answers, false)]),
    confirmable: () => waitsFor(eb, reader, answers),
    confirmed: () => eb.and([sent, isConfirmed(eb, answers, true)]),
  } satisfies Record<AnnotationStanding, () => Expression<SqlBool>>;
  return ways[standing]();
}

/** Whether there is an answer that these eyes see. */
const isAnswered = (eb: Builder, answers: Sight): Expression<SqlBool> =>
  ({
    all: () => eb.exists(answerOf(eb)),
    sent: () =>
      eb.exists(
        eb
          .selectFrom("answer_sent as a")
          .select("a.comment_id")
          .whereRef("a.comment_id", "=", "comment.id"),
      ),
    none: () => eb.lit(false),
  })[answers]();

/** Whether there is one with a second reader, or without; sent is with. */
function isConfirmed(
  eb: Builder,
  answers: Sight,
  confirmed: boolean,
): Expression<SqlBool> {
  if (answers !== "all") {
    return confirmed ? isAnswered(eb, answers) : eb.lit(false);
  }
  const how = confirmed ? "is not" : "is";
  return eb.exists(answerOf(eb).where("a.confirmed_by", how, null));
}

const answerOf = (eb: Builder) =>
  eb
    .selectFrom("comment_answer as a")
    .select("a.comment_id")
    .whereRef("a.comment_id", "=", "comment.id");

/** Eyes for comments on the report alone. */
export const only = (annotations: Sight) => ({
  teamConversation: "none" as const,
  councilConversation: "none" as const,
  annotations,
});

/** A comment that is seen, or merged into one that was sent. */
export const isSaid = (
  eb: ExpressionBuilder<
    Tables & { kept: Tables["comment"] },
    "comment" | "kept"
  >,
  annotations: Sight,
) =>
  eb.or([
    visible(eb, only(annotations)),
    eb.and([
      eb.lit(annotations !== "none"),
      eb("kept.sent_at", "is not", null),
    ]),
  ]);
