import { useActionData, useLoaderData } from "@remix-run/react";
import { allowRole } from "../challenge/change.server.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { answer } from "../forms/answer.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { AssignmentsForm } from "../self-assessment/AssignmentsForm.tsx";
import { assignmentSchema } from "../self-assessment/answers.ts";
import {
  assignCriteria,
  writerAsTyped,
} from "../self-assessment/assign-criteria.server.ts";
import { readAssignments } from "../self-assessment/read-assignments.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Assign criteria");

export const loader = inChallenge("selfAssessment", async (call) => {
  allowRole(call, "assignments");
  return readAssignments(call);
});

export const action = asWriterOf("assignments", async (call) =>
  answer(
    call,
    assignmentSchema,
    (input) => assignCriteria(call.app, attemptOf(call), input),
    "The assignments are saved",
    writerAsTyped(call),
  ),
);

export default function Assignments() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!page.open && !answered) {
    return (
      <NotOpen what="The assignments" back={`${page.top}/self-assessment`} />
    );
  }
  return <AssignmentsForm {...page} answered={answered} />;
}
