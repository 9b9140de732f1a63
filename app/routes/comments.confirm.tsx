import { redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { confirm } from "../comments/answer-comment.server.ts";
import { confirmSchema } from "../comments/comment.ts";
import { answer } from "../forms/answer.server.ts";
import { ErrorSummary } from "../forms/ErrorSummary.tsx";
import { useAnswer } from "../forms/use-answer.ts";
import { attemptOf, inChallenge } from "../respond.server.ts";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Confirm an answer");

/** The answer is confirmed where it is read. */
export const loader = inChallenge(
  "commentAnswers",
  async ({ challenge, param }) =>
    redirect(`/challenges/${challenge.id}/comments/${param("commentId")}`),
  "all",
);

export const action = inChallenge(
  "commentAnswers",
  async (call) =>
    answer(
      call,
      confirmSchema,
      (input) =>
        confirm(call.app, attemptOf(call), call.param("commentId"), input),
      "The answer is confirmed",
    ),
  "all",
);

export default function ConfirmAnswer() {
  const { problems } = useAnswer("confirm", useActionData<typeof action>(), {});
  return (
    <>
      <ErrorSummary errors={problems} />
      <PageHeading title="The answer was not confirmed" />
      <p>
        <a href="confirm">Read the comment and its answer again</a>
      </p>
    </>
  );
}
