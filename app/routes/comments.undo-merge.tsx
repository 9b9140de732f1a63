import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { seenComment } from "../comments/find.server.ts";
import {
  undoMerge,
  undoMerges,
} from "../comments/merging/merge-comments.server.ts";
import { undoMergeSchema } from "../comments/merging/merging.ts";
import { commentName } from "../comments/said.ts";
import { answer } from "../forms/answer.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ name }) => `Undo the merge of ${name}`,
);

export const loader = inChallenge(
  "response",
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

export const action = asWriterOf("commentChoice", async (call) =>
  answer(
    call,
    undoMergeSchema,
    ({ of }) =>
      (of === "all" ? undoMerges : undoMerge)(
        call.app,
        attemptOf(call),
        call.param("commentId"),
      ),
    null,
  ),
);

export default function UndoMerge() {
  const { page } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!answered) {
    return (
      <NotOpen
        title="A merge is undone on the comment’s own page"
        because="The button is beside what was merged."
        back={page}
        read="Read the comment"
      />
    );
  }
  return (
    <Refused
      title="The merge was not undone"
      answered={answered}
      back={{ href: page, label: "Read the comment" }}
    />
  );
}
