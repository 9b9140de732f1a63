import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type Event, events } from "#workflows/challenge.ts";
import { eventWords } from "#workflows/events.ts";
import { nextSteps } from "#workflows/next-steps.ts";
import { needsReason } from "#workflows/permissions.ts";
import { StepForm } from "../challenge/StepForm.tsx";
import { factsOf } from "../challenge/facts.server.ts";
import { allowMove } from "../challenge/move.server.ts";
import { stepSchema } from "../challenge/questions.ts";
import { showSteps } from "../challenge/steps-shown.ts";
import { windowAhead } from "../challenge/window-ahead.server.ts";
import { Forbidden, NotFound } from "../errors.ts";
import { answer } from "../forms/answer.server.ts";
import {
  type ChallengeCall,
  attemptOf,
  inChallenge,
} from "../respond.server.ts";
import { steps } from "../steps.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ step }) => step?.title ?? "This cannot be done now",
);

export const loader = inChallenge("scope", async (call) => {
  const { app, challenge, stage, roles } = call;
  const event = eventOf(call);
  const facts = await factsOf(app.db, call);
  const [step] = showSteps(
    nextSteps(stage, facts, roles).filter((one) => one.event === event),
    `/challenges/${challenge.id}`,
  );
  if (step && !step.mine) throw new Forbidden();
  const page = {
    step: step ?? null,
    window: await windowAhead(call, event),
    top: `/challenges/${challenge.id}`,
    version: challenge.version,
    reasonNeeded: needsReason.includes(event),
    areas: askedAbout(call, event).map(({ key, number, title }) => ({
      key,
      number,
      title,
    })),
  };
  return data(page, { status: step ? 200 : 409 });
});

export const action = inChallenge("scope", async (call) => {
  const event = eventOf(call);
  allowMove(call, event);
  const schema = stepSchema(askedAbout(call, event));
  return answer(
    call,
    schema,
    async (value) => {
      await steps[event](call.app, { ...attemptOf(call), ...value });
      return `/challenges/${call.challenge.id}`;
    },
    `${eventWords(event).done}. ${eventWords(event).follows}`,
  );
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

/** The areas on which this step may ask the council something. */
const askedAbout = ({ areas }: ChallengeCall, event: Event) =>
  event === "returnSelfAssessment" ? areas : [];
