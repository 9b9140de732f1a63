import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmSchema } from "../comments/comment.ts";
import { confirm } from "../comments/confirm-answers.server.ts";
import { seenComment } from "../comments/find.server.ts";
import { commentName } from "../comments/said.ts";
import { answer } from "../forms/answer.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ name }) => `Confirm the answer to ${name}`,
);

export const loader = inChallenge(
  "commentAnswers",
  async (call) => {
    const { app, challenge, param } = call;
    const comment = await seenComment(app.db, call, param("commentId"));
    return {
      name: commentName({ ...comment, author: comment.authorName }),
      page: `/challenges/${challenge.id}/comments/${comment.id}`,
    };
  },
  "all",
);

export const action = asWriterOf("commentAnswers", async (call) =>
  answer(
    call,
    confirmSchema,
    (input) =>
      confirm(call.app, attemptOf(call), call.param("commentId"), input),
    "The answer is confirmed",
  ),
);

export default function ConfirmAnswer() {
  const { page } = useLoaderData<typeof loader>();
  return (
    <Refused
      title="The answer was not confirmed"
      answered={useActionData<typeof action>()}
      back={{ href: page, label: "Read the comment and its answer" }}
    />
  );
}
