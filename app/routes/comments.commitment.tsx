import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { answerTo } from "../forms/answer.server.ts";
import { readForm } from "../forms/read-form.server.ts";
import { CommitmentForm } from "../plan/commitments/CommitmentForm.tsx";
import { commitmentPage } from "../plan/commitments/commitment-page.server.ts";
import {
  commitmentSchema,
  takeBack,
  takeBackSchema,
} from "../plan/commitments/commitment.ts";
import {
  makeCommitment,
  takeCommitmentBack,
} from "../plan/commitments/make-commitment.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ comment }) => `Commitment in comment ${comment.number}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge(
  "annotations",
  async (call) => {
    allowRole(call, "commitments");
    return commitmentPage(call);
  },
  "all",
);

export const action = asWriterOf("commitments", async (call) => {
  const form = await readForm(call.request);
  const asked = [call.app, attemptOf(call), call.param("commentId")] as const;
  return form.get(takeBack.name) === takeBack.value
    ? answerTo(
        call,
        form,
        takeBackSchema,
        (input) => takeCommitmentBack(...asked, input),
        null,
      )
    : answerTo(
        call,
        form,
        commitmentSchema,
        (input) => makeCommitment(...asked, input),
        null,
      );
});

export default function Commitment() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!page.open && !answered) {
    return (
      <NotOpen what="The commitment" back={page.back} because={page.because} />
    );
  }
  return <CommitmentForm page={page} answered={answered} />;
}
