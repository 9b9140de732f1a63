import { insertComment } from "#db/queries/comment-changes.ts";
import { mayReachBoth } from "#workflows/comment.ts";
import type { Side } from "#workflows/people.ts";
import {
  type Attempt,
  type Change,
  editOnce,
} from "../challenge/change.server.ts";
import type { Standing } from "../challenge/enter.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid, NotFound, NotNow } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { type ReplyInput, type SayInput, heardSchema } from "./comment.ts";
import { addressOf, editableOf, seenComment } from "./find.server.ts";
import { conversationOfSide } from "./sight.ts";
import { type Subject, refOf, subjectsOf } from "./subjects.server.ts";

/**
 * Says something in an area's conversation. Returns where it stands there.
 * @param place the area, and the side whose voice it is
 * @throws NotFound for an area out of scope; Invalid for a thing that is not, or
 *   no longer, listed, and when both sides would read of a thing that one does
 *   not know
 */
export async function say(
  app: Context,
  attempt: Attempt,
  place: { areaKey: string; voice: Side },
  input: SayInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  const content = conversationOfSide(place.voice);
  return editOnce(app, asked, content, async (change) => {
    const about = await subjectChosen(change, place.areaKey, input.about);
    refuseUnshared(about, input.audience, change.side);
    const id = change.newId();
    await insertComment(change.db, {
      ...spoken(change, id, input),
      areaKey: place.areaKey,
      subject_kind: about.kind,
      subjectId: about.id,
    });
    return `/challenges/${change.challenge.id}/areas/${place.areaKey}/comments#said-${id}`;
  });
}

/**
 * Replies to a comment: one level deep, and never to more people than may read
 * what it replies to. Returns where it stands on the comment's page.
 * @throws NotFound, NotNow when the comment was taken back
 */
export async function reply(
  app: Context,
  attempt: Attempt,
  parentId: string,
  input: ReplyInput,
): Promise<string> {
  const content = await editableOf(app, attempt, parentId);
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, content, async (change) => {
    const parent = await seenComment(change.db, change, parentId);
    if (parent.parentId !== null) throw new NotFound();
    if (parent.removedAt !== null) {
      throw new NotNow("That comment was taken back by its author.");
    }
    if (input.audience === "both" && !mayReachBoth(parent)) {
      throw new Invalid({
        audience: "Only your side can read what you reply to",
      });
    }
    const id = change.newId();
    await insertComment(change.db, {
      ...spoken(change, id, input),
      areaKey: parent.areaKey,
      subject_kind: parent.subjectKind,
      subjectId: parent.subjectId,
      parentId,
      reportVersionId: parent.reportVersionId,
    });
    return addressOf(change.db, change, { id, at: change.at, parentId });
  });
}

const spoken = (
  { challenge, side, who, at }: Change,
  id: string,
  { text, audience }: ReplyInput,
) => ({
  id,
  challengeId: challenge.id,
  side,
  audience,
  text,
  by: who.id,
  at,
});

/** What a form as typed would tell whom it may not, whatever else is wrong. */
export const audienceAsTyped =
  (call: ChallengeCall, areaKey: string) =>
  async (typed: FormData): Promise<void> => {
    const { data } = heardSchema.safeParse(Object.fromEntries(typed));
    if (!data) return;
    const about = await subjectChosen(
      { ...call, db: call.app.db },
      areaKey,
      data.about,
    );
    refuseUnshared(about, data.audience, call.side);
  };

async function subjectChosen(
  change: Standing & Pick<Change, "db">,
  areaKey: string,
  ref: string,
): Promise<Subject> {
  const area = change.areas.find(({ key }) => key === areaKey);
  if (!area) throw new NotFound();
  const subjects = await subjectsOf(change.db, change, area);
  const subject = subjects.find((one) => refOf(one) === ref);
  if (!subject) throw new Invalid({ about: noLongerHere });
  return subject;
}

const noLongerHere =
  "What you chose is not in this area any more: choose again, or the area as a whole";

/** Refuses to tell the other side of a thing that it was not sent. */
export function refuseUnshared(
  about: Pick<Subject, "shared" | "kind">,
  audience: string,
  side: Side,
): void {
  if (audience !== "both" || about.shared) return;
  const other = side === "team" ? "council" : "peer team";
  throw new Invalid({
    audience: `The ${other} has not been sent this ${about.kind}: choose your own side only`,
  });
}
