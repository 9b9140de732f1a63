import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { AnswerForm } from "../comments/AnswerForm.tsx";
import { answerComment } from "../comments/answer-comment.server.ts";
import { answerPage } from "../comments/answer-page.server.ts";
import { answerSchema } from "../comments/comment.ts";
import { commentName } from "../comments/said.ts";
import { answer } from "../forms/answer.server.ts";
import { wordsNow } from "../report/words-now.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ said }) => `Answer ${commentName(said)}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge(
  "commentAnswers",
  async (call) => answerPage(call, await wordsNow(call)),
  "all",
);

export const action = asWriterOf("commentAnswers", async (call) =>
  answer(
    call,
    answerSchema,
    (input) =>
      answerComment(call.app, attemptOf(call), call.param("commentId"), input),
    "The answer is saved",
  ),
);

export default function AnswerComment() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!page.open && !answered) {
    return <NotOpen what="The answer" back={page.back} />;
  }
  return <AnswerForm page={page} answered={answered} />;
}
