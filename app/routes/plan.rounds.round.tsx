import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { RoundPage } from "../plan/rounds/RoundPage.tsx";
import { pressed } from "../plan/rounds/press.server.ts";
import { roundPressSchema } from "../plan/rounds/round.ts";
import { roundPageOf } from "../plan/rounds/round-pages.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ round }) => `Update round ${round.number}: ${round.title}`,
);

export const loader = inPlan(roundPageOf);

export const action = asPlanWriterOf("rounds", (call) =>
  answer(
    call,
    roundPressSchema,
    (press) =>
      pressed(call.app, planAttemptOf(call), call.param("roundNumber"), press),
    null,
  ),
);

export default function Round() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <RoundPage {...shown} answered={answered} />;
}
