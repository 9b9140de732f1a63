import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findExample } from "#db/queries/examples.ts";
import { missing } from "../challenge/missing.server.ts";
import { kindWord } from "../examples/example.ts";
import { bringBackExample } from "../examples/bring-back-example.server.ts";
import { answer } from "../forms/answer.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ word }) => `Bring back the ${word}`,
);

export const loader = inChallenge(
  "examples",
  async (call) => {
    const { app, challenge } = call;
    const id = call.param("exampleId");
    const row = await findExample(app.db, challenge.id, id);
    if (!row) throw await missing(app.db, call, "example", id);
    const page = `/challenges/${challenge.id}/examples/${id}`;
    return { page, word: kindWord(row.kind) };
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

/** Shown where the example was never gone, or could not come back. */
export default function BringBackExample() {
  const { page, word } = useLoaderData<typeof loader>();
  return (
    <Refused
      title="Nothing was brought back"
      answered={useActionData<typeof action>()}
      back={{ href: page, label: `Read the ${word}` }}
    />
  );
}
