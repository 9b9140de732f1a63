import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { factsOf } from "../challenge/facts.server.ts";
import { answer } from "../forms/answer.server.ts";
import { DepartmentsForm } from "../response/DepartmentsForm.tsx";
import { addDepartments } from "../response/keep-departments.server.ts";
import { departmentsSchema } from "../response/response.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Add departments");

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge(
  "response",
  async (call) => {
    allowRole(call, "departments");
    const back = `/challenges/${call.challenge.id}/response`;
    const open = call.may("departments");
    const { departmentsNotListed } = await factsOf(call.app.db, call);
    const names = departmentsNotListed.join("\n");
    return { open, once: call.app.newId(), back, names };
  },
  "all",
);

export const action = asWriterOf("departments", async (call) =>
  answer(
    call,
    departmentsSchema,
    (input) => addDepartments(call.app, attemptOf(call), input),
    "The departments are added",
  ),
);

export default function Departments() {
  const { open, back, ...form } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return <NotOpen what="The list of departments" back={back} />;
  }
  return <DepartmentsForm {...form} back={back} answered={answered} />;
}
