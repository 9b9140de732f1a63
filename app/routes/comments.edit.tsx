import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { RewordForm } from "../comments/RewordForm.tsx";
import { changePage, checkedAgainst } from "../comments/change-page.server.ts";
import { rewordSchema } from "../comments/comment.ts";
import { refuseEvidence } from "../comments/evidence.server.ts";
import { reword, widerAsTyped } from "../comments/reword.server.ts";
import { commentName } from "../comments/said.ts";
import { together } from "../forms/together.ts";
import { answerOrFind } from "../forms/show-again.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ said, isReply }) =>
    `Change ${commentName(said, isReply ? "reply" : "comment")}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("teamConversation", changePage);

export const action = asWriterOf(
  ["teamConversation", "councilConversation"],
  async (call) => {
    const { paragraph, evidence } = await checkedAgainst(call);
    return answerOrFind(
      call,
      "annotations",
      rewordSchema(paragraph),
      (input) =>
        reword(call.app, attemptOf(call), call.param("commentId"), input),
      "The comment is saved",
      (typed) =>
        together(
          () => widerAsTyped(call)(typed),
          () => refuseEvidence(call, typed, evidence),
        ),
    );
  },
);

export default function EditComment() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!page.said.mayReword && !answered) {
    return <NotOpen what="The comment" back={page.back} because={page.why} />;
  }
  return <RewordForm page={page} answered={answered} />;
}
