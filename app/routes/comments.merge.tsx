import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { MergeForm } from "../comments/merging/MergeForm.tsx";
import { mergeComments } from "../comments/merging/merge-comments.server.ts";
import { mergePage } from "../comments/merging/merge-page.server.ts";
import { mergeSchema } from "../comments/merging/merging.ts";
import { answerOrFind } from "../forms/show-again.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ page }) => `Merge others into comment ${page.kept.number}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge(
  "response",
  async (call) => {
    allowRole(call, "commentChoice");
    return { open: call.may("commentChoice"), page: await mergePage(call) };
  },
  "all",
);

export const action = asWriterOf("commentChoice", async (call) =>
  answerOrFind(
    call,
    "commentChoice",
    mergeSchema,
    (input) =>
      mergeComments(call.app, attemptOf(call), call.param("commentId"), input),
    "The comments are merged",
  ),
);

export default function MergeComments() {
  const { open, page } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const back = `${page.top}/comments/${page.kept.id}`;
  if ((!open || !page.stands) && !answered) {
    const because = open
      ? `Nothing can be merged into it any more: ${page.became}.`
      : undefined;
    return <NotOpen what="The comment" back={back} because={because} />;
  }
  return <MergeForm page={page} answered={answered} />;
}
