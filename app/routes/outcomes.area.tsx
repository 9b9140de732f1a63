import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { answer } from "../forms/answer.server.ts";
import { OutcomeForm } from "../outcomes/OutcomeForm.tsx";
import {
  decideOutcome,
  reasonsAsTyped,
} from "../outcomes/decide-outcome.server.ts";
import { oneOutcome } from "../outcomes/one.server.ts";
import { outcomeSchema } from "../outcomes/outcome.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ shown: { title, award } }) => `${award ? "Outcome" : "Remark"}: ${title}`,
);
export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge(
  "outcomes",
  async (call) => {
    allowRole(call, "outcomes");
    const shown = await oneOutcome(call.app, call, call.param("area"));
    return { open: call.may("outcomes"), shown };
  },
  "all",
);

export const action = asWriterOf("outcomes", async (call) =>
  answer(
    call,
    outcomeSchema,
    (input) =>
      decideOutcome(call.app, attemptOf(call), call.param("area"), input),
    null,
    reasonsAsTyped(call, call.param("area")),
  ),
);

export default function DecideOutcome() {
  const { open, shown } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    const what = shown.award ? "The outcome" : "The remark";
    return <NotOpen what={what} back={`${shown.top}/outcomes`} />;
  }
  return <OutcomeForm shown={shown} answered={answered} />;
}
