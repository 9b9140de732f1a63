import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findExample } from "#db/queries/examples.ts";
import { stillGone } from "../challenge/missing.server.ts";
import { bringBackExample } from "../examples/bring-back-example.server.ts";
import { answer } from "../forms/answer.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ what }) => `The ${what} was not brought back`,
);

export const loader = inChallenge(
  "examples",
  async (call) => {
    const { app, challenge } = call;
    const id = call.param("exampleId");
    if (await findExample(app.db, challenge.id, id)) {
      throw redirect(`/challenges/${challenge.id}/examples/${id}`);
    }
    return stillGone(call, "example", id);
  },
  "all",
);

export const action = asWriterOf("examples", async (call) =>
  answer(
    call,
    z.object({}),
    () => bringBackExample(call.app, attemptOf(call), call.param("exampleId")),
    null,
  ),
);

/** Shown where a press could not be taken. */
export default function BringBackExample() {
  const { what, list } = useLoaderData<typeof loader>();
  return (
    <Refused
      title={`The ${what} was not brought back`}
      answered={useActionData<typeof action>()}
      back={list}
    />
  );
}
