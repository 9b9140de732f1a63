import { useActionData, useLoaderData } from "@remix-run/react";
import { CommentPage } from "../comments/CommentPage.tsx";
import { commentPage } from "../comments/comment-page.server.ts";
import { replySchema } from "../comments/comment.ts";
import { reply } from "../comments/say.server.ts";
import { commentName } from "../comments/said.ts";
import { answer } from "../forms/answer.server.ts";
import { wordsNow } from "../report/words-now.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(({ said }) => commentName(said));

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("teamConversation", async (call) =>
  commentPage(call, await wordsNow(call)),
);

export const action = asWriterOf(
  ["teamConversation", "councilConversation"],
  async (call) =>
    answer(
      call,
      replySchema,
      (input) =>
        reply(call.app, attemptOf(call), call.param("commentId"), input),
      "The reply is added",
    ),
);

export default function Comment() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <CommentPage page={page} answered={answered} />;
}
