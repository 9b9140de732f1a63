import { countAnnotations } from "#db/queries/annotations.ts";
import { whyNothing } from "../challenge/why-nothing.ts";
import { annotationSight } from "../comments/sight.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { deadlineShown } from "./deadline.server.ts";
import { roundsOf } from "./rounds.server.ts";

/** What the peer team and viewers read of the response once it was sent. */
export async function sentResponse(call: ChallengeCall) {
  const { app, challenge, stage } = call;
  const comments = await countAnnotations(app.db, {
    challengeId: challenge.id,
    sight: annotationSight(call),
  });
  return {
    comments,
    deadline: await deadlineShown(call),
    mayMoveIt: call.may("dates"),
    rounds: await roundsOf(call),
    nothing: whyNothing(
      stage,
      "the council sent its response",
      "The council’s chosen comments and its positions stand here once it has sent its response.",
    ),
    top: `/challenges/${challenge.id}`,
  };
}
