import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { events } from "#workflows/challenge.ts";
import { needsReason, nextSteps } from "#workflows/permissions.ts";
import { StepForm } from "../challenge/StepForm.tsx";
import { factsOf } from "../challenge/facts.server.ts";
import { showSteps } from "../challenge/steps-shown.ts";
import { Forbidden, NotFound, NotNow } from "../errors.ts";
import { answer } from "../forms/answer.server.ts";
import { optionalText, version } from "../forms/fields.ts";
import {
  type ChallengeCall,
  attemptOf,
  inChallenge,
} from "../respond.server.ts";
import { steps } from "../steps.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Next step");

const schema = z.object({ note: optionalText, version });

export const loader = inChallenge("scope", async (call) => {
  const { app, challenge, stage, roles } = call;
  const event = eventOf(call);
  const facts = await factsOf(app.db, call);
  const [step] = showSteps(
    nextSteps(stage, facts, roles).filter((one) => one.event === event),
    `/challenges/${challenge.id}`,
  );
  if (!step) throw new NotNow("This step is not open in the present stage.");
  if (!step.mine) throw new Forbidden();
  return {
    step,
    version: challenge.version,
    reasonNeeded: needsReason.includes(event),
  };
});

export const action = inChallenge("scope", async (call) => {
  const event = eventOf(call);
  return answer(call.request, schema, async (value) => {
    await steps[event](call.app, { ...attemptOf(call), ...value });
    return `/challenges/${call.challenge.id}?done=${event}`;
  });
});

export default function StepPage() {
  const answered = useActionData<typeof action>();
  return <StepForm {...useLoaderData<typeof loader>()} answered={answered} />;
}

function eventOf(call: ChallengeCall) {
  const event = events.find((known) => known === call.param("event"));
  if (!event) throw new NotFound();
  return event;
}
