import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findExample } from "#db/queries/examples.ts";
import { missing } from "../challenge/missing.server.ts";
import { bringBackExample } from "../examples/bring-back-example.server.ts";
import { answer } from "../forms/answer.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Bring back a example");

export const loader = inChallenge(
  "examples",
  async (call) => {
    const { app, challenge } = call;
    const id = call.param("exampleId");
    if (!(await findExample(app.db, challenge.id, id))) {
      throw await missing(app.db, call, "example", id);
    }
    return { page: `/challenges/${challenge.id}/examples/${id}` };
  },
  "all",
);

export const action = asWriterOf("examples", async (call) =>
  answer(
    call,
    z.object({}),
    () => bringBackExample(call.app, attemptOf(call), call.param("exampleId")),
    "The example is back",
  ),
);

/** Shown where the example was never gone, or could not come back. */
export default function BringBackExample() {
  const { page } = useLoaderData<typeof loader>();
  return (
    <Refused
      title="Nothing was brought back"
      answered={useActionData<typeof action>()}
      back={{ href: page, label: "Read the example" }}
    />
  );
}
