import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Tables } from "../schema.ts";
import { flag } from "../values.ts";
import type { Sight } from "./comments.ts";

/** How much a person sees of the comments on the report and their answers. */
export interface AnnotationSight {
  annotations: Sight;
  answers: Sight;
}

/** Which comments on the report are wanted; what is left out does not matter. */
export interface AnnotationFilter {
  areaKey?: string | undefined;
  kind?: string | undefined;
  department?: string | undefined;
  versionId?: string | undefined;
  ids?: readonly string[] | undefined;
  /**
   * "unsent" and "sent"; among the unsent "chosen" and "internal"; among the
   * sent "unanswered", "unconfirmed" and "confirmed".
   */
  standing?: AnnotationStanding | undefined;
}

export type AnnotationStanding =
  | "unsent"
  | "sent"
  | "chosen"
  | "internal"
  | "unanswered"
  | "unconfirmed"
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
  const { areaKey, kind, department, versionId, ids, standing } = filter;
  return eb.and([
    eb("comment.challenge_id", "=", challengeId),
    eb("comment.parent_id", "is", null),
    ...(areaKey ? [eb("comment.area_key", "=", areaKey)] : []),
    ...(kind ? [eb("comment.kind", "=", kind)] : []),
    ...(department ? [eb("comment.department", "=", department)] : []),
    ...(versionId ? [eb("comment.report_version_id", "=", versionId)] : []),
    ...(ids
      ? [ids.length > 0 ? eb("comment.id", "in", [...ids]) : eb.lit(false)]
      : []),
    ...(standing ? [stands(eb, standing, sight.answers)] : []),
  ]);
}

function stands(
  eb: Builder,
  standing: AnnotationStanding,
  answers: Sight,
): Expression<SqlBool> {
  const sent = eb("comment.sent_at", "is not", null);
  const unsent = eb.and([
    eb("comment.sent_at", "is", null),
    eb("comment.removed_at", "is", null),
  ]);
  const answered = (confirmed: boolean | null) => {
    const answer = eb
      .selectFrom("comment_answer as a")
      .select("a.comment_id")
      .whereRef("a.comment_id", "=", "comment.id")
      .$if(answers !== "all", (query) =>
        query.where("a.sent_at", "is not", null),
      );
    if (confirmed === null) return eb.exists(answer);
    const how = confirmed ? "is not" : "is";
    return eb.exists(answer.where("a.confirmed_by", how, null));
  };
  const ways = {
    sent: () => sent,
    unsent: () => unsent,
    chosen: () => eb.and([unsent, eb("comment.chosen", "=", flag(true))]),
    internal: () => eb.and([unsent, eb("comment.chosen", "=", flag(false))]),
    unanswered: () => eb.and([sent, eb.not(answered(null))]),
    unconfirmed: () => eb.and([sent, answered(false)]),
    confirmed: () => eb.and([sent, answered(true)]),
  } satisfies Record<AnnotationStanding, () => Expression<SqlBool>>;
  return ways[standing]();
}
