import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { z } from "zod";
import { RemoveForm } from "../comments/RemoveForm.tsx";
import { removalPage } from "../comments/change-page.server.ts";
import { remove } from "../comments/reword.server.ts";
import { commentName } from "../comments/said.ts";
import { answer } from "../forms/answer.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ said, isReply }) =>
    `Take back ${commentName(said, isReply ? "reply" : "comment")}`,
);

export const loader = inChallenge("teamConversation", removalPage);

export const action = asWriterOf(
  ["teamConversation", "councilConversation"],
  async (call) =>
    answer(
      call,
      z.object({}),
      () => remove(call.app, attemptOf(call), call.param("commentId")),
      "The comment is taken back",
    ),
);

export default function RemoveComment() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!page.said.mayRemove && !answered) {
    return <NotOpen what="The comment" back={page.back} because={page.why} />;
  }
  return <RemoveForm page={page} answered={answered} />;
}
