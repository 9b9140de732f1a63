import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { answer } from "../forms/answer.server.ts";
import { ConfirmRemoval } from "../forms/ConfirmRemoval.tsx";
import { oneRecommendation } from "../recommendations/one.server.ts";
import { removeRecommendationSchema } from "../recommendations/recommendation.ts";
import { removeRecommendation } from "../recommendations/remove-recommendation.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Prose } from "../ui/Prose.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ number }) => `Remove recommendation ${number}`,
);

export const loader = inChallenge(
  "recommendations",
  async (call) => {
    allowRole(call, "recommendations");
    const id = call.param("recommendationId");
    const one = await oneRecommendation(call.app, call, id);
    const { top, number, leadIn, text, version } = one;
    return { open: one.mayEdit, id, top, number, leadIn, text, version };
  },
  "all",
);

export const action = asWriterOf("recommendations", async (call) =>
  answer(
    call,
    removeRecommendationSchema,
    (input) =>
      removeRecommendation(
        call.app,
        attemptOf(call),
        call.param("recommendationId"),
        input,
      ),
    "The recommendation is removed",
  ),
);

export default function RemoveRecommendation() {
  const { open, id, top, number, leadIn, text, version } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const list = `${top}/recommendations`;
  if (!open && !answered) {
    return <NotOpen what="The recommendation" back={`${list}/${id}`} />;
  }
  return (
    <ConfirmRemoval
      title={`Remove recommendation ${number}?`}
      answered={answered}
      version={version}
      crumbs={[{ href: list, label: "Recommendations" }]}
      button="Remove the recommendation"
      keepHref={`${list}/${id}`}
    >
      <div className="cf-panel cf-measure">
        <p className="cf-strong">{leadIn}</p>
        <Prose text={text} />
      </div>
      <p>
        It leaves the list and the report, and the numbers after it move up. It
        can be brought back from the history.
      </p>
    </ConfirmRemoval>
  );
}
