import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { PackForm } from "../plan/pack/PackForm.tsx";
import { packFormOf } from "../plan/pack/pack-pages.server.ts";
import { packSchema } from "../plan/pack/pack.ts";
import { writePackWords } from "../plan/pack/write-pack.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Write the report");

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan(packFormOf);

export const action = asPlanWriterOf("pack", (call) =>
  answer(
    call,
    packSchema,
    (input) => writePackWords(call.app, planAttemptOf(call), input),
    "The report is saved, and the pack is made of it",
  ),
);

export default function WriteCommitteePack() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <PackForm {...shown} answered={answered} />;
}
