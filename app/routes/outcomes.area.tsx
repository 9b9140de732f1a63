import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { OutcomeForm } from "../outcomes/OutcomeForm.tsx";
import { decideOutcome } from "../outcomes/decide-outcome.server.ts";
import { oneOutcome } from "../outcomes/one.server.ts";
import { outcomeSchema } from "../outcomes/outcome.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ title }) => `Outcome: ${title}`,
);
export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge(
  "outcomes",
  async (call) => oneOutcome(call.app, call, call.param("area")),
  "all",
);

export const action = asWriterOf("outcomes", async (call) =>
  answer(
    call,
    outcomeSchema,
    (input) =>
      decideOutcome(call.app, attemptOf(call), call.param("area"), input),
    call.challenge.mode === "award"
      ? "The outcome is saved"
      : "The remark is saved",
  ),
);

export default function DecideOutcome() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <OutcomeForm shown={shown} answered={answered} />;
}
