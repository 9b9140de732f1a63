import { useActionData, useLoaderData } from "@remix-run/react";
import { allowRole } from "../challenge/change.server.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { answer } from "../forms/answer.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { CarryPage } from "../self-assessment/CarryPage.tsx";
import { carrySchema } from "../self-assessment/answers.ts";
import { carryAnswers } from "../self-assessment/carry-answers.server.ts";
import { readCarry } from "../self-assessment/read-carry.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Carry earlier answers over");

export const loader = inChallenge("selfAssessment", async (call) => {
  allowRole(call, "selfAssessment");
  return readCarry(call);
});

export const action = asWriterOf("selfAssessment", async (call) =>
  answer(
    call,
    carrySchema,
    (input) => carryAnswers(call.app, attemptOf(call), input),
    "The earlier answers are carried over. Look at each again and save it.",
  ),
);

export default function Carry() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!page.open && !answered) {
    return (
      <NotOpen
        what="The self-assessment"
        back={`${page.top}/self-assessment`}
      />
    );
  }
  return <CarryPage {...page} answered={answered} />;
}
