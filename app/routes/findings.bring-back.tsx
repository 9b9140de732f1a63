import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findFinding } from "#db/queries/findings.ts";
import { stillGone } from "../challenge/missing.server.ts";
import { bringBackFinding } from "../findings/bring-back-finding.server.ts";
import { answer } from "../forms/answer.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ what }) => `The ${what} was not brought back`,
);

export const loader = inChallenge(
  "findings",
  async (call) => {
    const { app, challenge } = call;
    const id = call.param("findingId");
    if (await findFinding(app.db, challenge.id, id)) {
      throw redirect(`/challenges/${challenge.id}/findings/${id}`);
    }
    return stillGone(call, "finding", id);
  },
  "all",
);

export const action = asWriterOf("findings", async (call) =>
  answer(
    call,
    z.object({}),
    () => bringBackFinding(call.app, attemptOf(call), call.param("findingId")),
    "The finding is back",
  ),
);

/** Shown where a press could not be taken. */
export default function BringBackFinding() {
  const { what, list } = useLoaderData<typeof loader>();
  return (
    <Refused
      title={`The ${what} was not brought back`}
      answered={useActionData<typeof action>()}
      back={list}
    />
  );
}
