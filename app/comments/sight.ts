import type { AnnotationSight } from "#db/queries/annotation-filter.ts";
import type { Comment, CommentSight } from "#db/queries/comments.ts";
import type { Side } from "#workflows/people.ts";
import type { Content, Editable, Sight } from "#workflows/permissions.ts";
import { isOnReport } from "#workflows/comment.ts";

interface Eyes {
  sees: (content: Content) => Sight;
}

/** How much of all comments a person sees, as the queries ask. */
export function commentSight({ sees }: Eyes): CommentSight {
  return {
    teamConversation: sees("teamConversation"),
    councilConversation: sees("councilConversation"),
    annotations: sees("annotations"),
  };
}

/** How much of the comments on the report a person sees, and of the answers. */
export function annotationSight({ sees }: Eyes): AnnotationSight {
  return {
    annotations: sees("annotations"),
    answers: sees("commentAnswers"),
    evidence: sees("evidence"),
  };
}

/** What a side writes into when it speaks in an area's conversation. */
export function conversationOfSide(side: Side): Editable {
  return side === "team" ? "teamConversation" : "councilConversation";
}

/** What a person writes into when they change a comment. */
export function contentOf(
  comment: Pick<Comment, "subjectKind">,
  side: Side,
): Editable {
  return isOnReport(comment) ? "annotations" : conversationOfSide(side);
}
