import { useActionData, useLoaderData } from "@remix-run/react";
import { earliestDue } from "#workflows/comments-due.ts";
import { isPast } from "#workflows/stages.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { nationOf } from "../challenge/nation.ts";
import { answer } from "../forms/answer.server.ts";
import {
  type ChallengeCall,
  asWriterOf,
  attemptOf,
  inChallenge,
} from "../respond.server.ts";
import { MoveDueForm } from "../scope/MoveDueForm.tsx";
import { moveCommentsDue } from "../scope/move-comments-due.server.ts";
import { moveDueSchema } from "../scope/scope.ts";
import { dayInLondon } from "../ui/dates.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Move the last day for comments");

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("scope", async (call) => {
  allowRole(call, "commentsDue");
  const { app, challenge } = call;
  return {
    open: call.may("commentsDue"),
    /** Why it cannot be moved; "" where it can. */
    why: whyNot(call),
    due: challenge.commentsDue,
    earliest: earliestDue({
      today: dayInLondon(app.now()),
      nation: nationOf(challenge.nation),
    }),
    version: challenge.scopeVersion,
    back: `/challenges/${challenge.id}/response`,
  };
});

export const action = asWriterOf("commentsDue", async (call) =>
  answer(
    call,
    moveDueSchema,
    (input) => moveCommentsDue(call.app, attemptOf(call), input),
    null,
  ),
);

export default function Deadline() {
  const { open, why, due, ...page } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if ((!open || due === null) && !answered) {
    return (
      <NotOpen
        what="The last day for comments"
        back={page.back}
        because={why}
      />
    );
  }
  return <MoveDueForm {...page} due={due ?? ""} answered={answered} />;
}

function whyNot({ challenge, may, stage }: ChallengeCall): string {
  if (isPast(stage, "councilResponse")) {
    return "The council has sent its response: another day would change nothing.";
  }
  if (!may("commentsDue")) return "No draft is before the council.";
  return challenge.commentsDue === null
    ? "None is set: it is set with the other dates."
    : "";
}
