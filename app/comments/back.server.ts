import type { Comment } from "#db/queries/comments.ts";
import { isOnReport, questionKind } from "#workflows/comment.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { areaSpokenOf } from "./about.server.ts";

/** The page that a comment stands on for this person: the way back from its own. */
export async function backFrom(
  call: ChallengeCall,
  comment: Comment,
): Promise<{ href: string; label: string }> {
  const top = `/challenges/${call.challenge.id}`;
  const area = await areaSpokenOf(call.app.db, call, comment);
  // Whoever answers a question comes from the text that it asks about.
  if (comment.kind === questionKind && area && call.may("selfAssessment")) {
    return {
      href: `${top}/self-assessment/${area.key}#questions`,
      label: `Self-assessment, area ${area.number}`,
    };
  }
  return isOnReport(comment)
    ? { href: `${top}/comments`, label: "Comments on the report" }
    : {
        href: `${top}/areas/${area?.key ?? comment.areaKey ?? ""}/comments#said-${comment.id}`,
        label: "Conversation",
      };
}
