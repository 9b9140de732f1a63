import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findRecommendation } from "#db/queries/recommendations.ts";
import { stillGone } from "../challenge/missing.server.ts";
import { answer } from "../forms/answer.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { bringBackRecommendation } from "../recommendations/bring-back-recommendation.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ what }) => `The ${what} was not brought back`,
);

export const loader = inChallenge(
  "recommendations",
  async (call) => {
    const { app, challenge } = call;
    const id = call.param("recommendationId");
    if (await findRecommendation(app.db, challenge.id, id)) {
      throw redirect(`/challenges/${challenge.id}/recommendations/${id}`);
    }
    return stillGone(call, "recommendation", id);
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

/** Shown where a press could not be taken. */
export default function BringBackRecommendation() {
  const { what, list } = useLoaderData<typeof loader>();
  return (
    <Refused
      title={`The ${what} was not brought back`}
      answered={useActionData<typeof action>()}
      back={list}
    />
  );
}
