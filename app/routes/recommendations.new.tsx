import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { whyClosed } from "../challenge/why-closed.ts";
import { answerOrFind } from "../forms/show-again.server.ts";
import { RecommendationForm } from "../recommendations/RecommendationForm.tsx";
import { findingsOffered } from "../recommendations/findings-offered.server.ts";
import { recommendationSchema } from "../recommendations/recommendation.ts";
import { addRecommendation } from "../recommendations/write-recommendation.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Add a recommendation");
export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge(
  "recommendations",
  async (call) => {
    allowRole(call, "recommendations");
    const { app, challenge, url } = call;
    return {
      open: call.may("recommendations"),
      closed: whyClosed("recommendations", call.stage),
      once: app.newId(),
      top: `/challenges/${challenge.id}`,
      areas: await findingsOffered(app, call),
      start: { findings: url.searchParams.getAll("finding") },
    };
  },
  "all",
);

export const action = asWriterOf("recommendations", async (call) =>
  answerOrFind(
    call,
    "recommendations",
    recommendationSchema,
    (input) => addRecommendation(call.app, attemptOf(call), input),
    "The recommendation is added",
  ),
);

export default function NewRecommendation() {
  const { open, closed, ...loaded } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    const list = `${loaded.top}/recommendations`;
    return (
      <NotOpen
        title="No recommendation can be added now"
        because={closed}
        back={list}
        read="Read the recommendations"
      />
    );
  }
  return <RecommendationForm {...loaded} answered={answered} />;
}
