import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { CommentPage } from "../comments/CommentPage.tsx";
import { commentPage } from "../comments/comment-page.server.ts";
import { replySchema, unsettle as unsettled } from "../comments/comment.ts";
import { unsettle } from "../comments/from-word/unsettle.server.ts";
import { reply } from "../comments/say.server.ts";
import { commentName } from "../comments/said.ts";
import { answerTo } from "../forms/answer.server.ts";
import { readForm } from "../forms/read-form.server.ts";
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
  async (call) => {
    const form = await readForm(call.request);
    const asked = [call.app, attemptOf(call), call.param("commentId")] as const;
    return form.get(unsettled.name) === unsettled.value
      ? answerTo(
          call,
          form,
          z.object({}),
          () => unsettle(...asked),
          "The comment is marked as not resolved",
        )
      : answerTo(
          call,
          form,
          replySchema,
          (input) => reply(...asked, input),
          "The reply is added",
        );
  },
);

export default function Comment() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <CommentPage page={page} answered={answered} />;
}
