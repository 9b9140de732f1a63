import type { AnnotateInput } from "#app/comments/comment.ts";
import { listAnnotations } from "#db/queries/annotations.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aSentDraft } from "#test/support/draft.ts";

/** A comment on the whole report. */
export const onWhole: AnnotateInput = {
  block: "",
  quote: "",
  kind: "context",
  department: "",
  text: "The council has moved on since.",
  once: undefined,
};
const page = { limit: 50, offset: 0 };
const sight = { annotations: "all" as const, answers: "all" as const };

/** A draft that was sent, with what lists the comments on it. */
export async function drafted() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "councilResponse" });
  const area = challenge.framework.areas[0]?.key ?? "";
  const draft = await aSentDraft(app, challenge, area);
  const list = (how: typeof sight | Sent = sight) =>
    listAnnotations(app.db, { challengeId: challenge.id, sight: how }, page);
  const finding = `finding:${draft.findingId}`;
  return { app, challenge, draft, area, list, finding, by: challenge.by };
}
type Sent = { annotations: "sent"; answers: "sent" };
