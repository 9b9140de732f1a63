import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findRecommendation } from "#db/queries/recommendations.ts";
import { missing } from "../challenge/missing.server.ts";
import { bringBackRecommendation } from "../recommendations/bring-back-recommendation.server.ts";
import { answer } from "../forms/answer.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Bring back a recommendation");

export const loader = inChallenge(
  "recommendations",
  async (call) => {
    const { app, challenge } = call;
    const id = call.param("recommendationId");
    if (!(await findRecommendation(app.db, challenge.id, id))) {
      throw await missing(app.db, call, "recommendation", id);
    }
    return { page: `/challenges/${challenge.id}/recommendations/${id}` };
  },
  "all",
);

export const action = asWriterOf("recommendations", async (call) =>
  answer(
    call,
    z.object({}),
    () =>
      bringBackRecommendation(
        call.app,
        attemptOf(call),
        call.param("recommendationId"),
      ),
    "The recommendation is back",
  ),
);

/** Shown where the recommendation was never gone, or could not come back. */
export default function BringBackRecommendation() {
  const { page } = useLoaderData<typeof loader>();
  return (
    <Refused
      title="Nothing was brought back"
      answered={useActionData<typeof action>()}
      back={{ href: page, label: "Read the recommendation" }}
    />
  );
}
