import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { type Event, events } from "#workflows/challenge.ts";
import { eventWords } from "#workflows/events.ts";
import { StepForm } from "../challenge/StepForm.tsx";
import { allowMove } from "../challenge/move.server.ts";
import { stepSchema } from "../challenge/questions.ts";
import { askedAbout, stepPage } from "../challenge/step-page.server.ts";
import { NotFound } from "../errors.ts";
import { answer } from "../forms/answer.server.ts";
import { countToLookAt } from "../report/checks-page.server.ts";
import {
  type ChallengeCall,
  attemptOf,
  inChallenge,
} from "../respond.server.ts";
import { steps } from "../steps.server.ts";
import { titledFrom } from "../ui/title.ts";

const sendsReport: readonly Event[] = [
  "sendDraft",
  "issueAnotherDraft",
  "issueFinal",
];

export const meta = titledFrom<typeof loader>(
  ({ step }) => step?.title ?? "This cannot be done now",
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("scope", async (call) => {
  const event = eventOf(call);
  const page = await stepPage(call, event);
  const closed = page.forOthers ? 403 : 409;
  const sends = page.step !== null && sendsReport.includes(event);
  const checks = sends ? await countToLookAt(call) : null;
  return data({ ...page, checks }, { status: page.step ? 200 : closed });
});

export const action = inChallenge("scope", async (call) => {
  const event = eventOf(call);
  allowMove(call, event);
  const words = eventWords(event, call.stage);
  const schema = stepSchema(askedAbout(call, event));
  return answer(
    call,
    schema,
    async (value) => {
      await steps[event](call.app, {
        ...attemptOf(call),
        ...value,
        form: value,
      });
      return `/challenges/${call.challenge.id}`;
    },
    // A second press comes to another stage: it says only what was done.
    ({ version }) =>
      version === call.challenge.version
        ? `${words.done}. ${words.follows}`
        : words.done,
  );
});

export default function StepPage() {
  const answered = useActionData<typeof action>();
  return <StepForm {...useLoaderData<typeof loader>()} answered={answered} />;
}

function eventOf(call: ChallengeCall): Event {
  const event = events.find((known) => known === call.param("event"));
  if (!event) throw new NotFound();
  return event;
}
