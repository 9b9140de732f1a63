import { useActionData, useLoaderData } from "@remix-run/react";
import { findDepartment } from "#db/queries/departments.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { NotFound } from "../errors.ts";
import { answer } from "../forms/answer.server.ts";
import { DepartmentForm } from "../response/DepartmentForm.tsx";
import { setDepartment } from "../response/keep-departments.server.ts";
import { namesDepartment } from "../response/names-department.server.ts";
import { departmentSchema } from "../response/response.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ department }) => `Department: ${department.name}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge(
  "response",
  async (call) => {
    allowRole(call, "departments");
    const { app, challenge, param, url } = call;
    const id = param("departmentId");
    const found = await findDepartment(app.db, challenge.id, id);
    if (!found) throw new NotFound();
    const { name, reason, version } = found;
    // Who comes to waive it finds that chosen.
    const status = url.searchParams.has("waive") ? "waived" : found.status;
    const back = `/challenges/${challenge.id}/response#department-${id}`;
    const department = { name, status, reason, version };
    const mayRemove = !(await namesDepartment(app.db, call, name));
    return {
      open: call.may("departments"),
      department,
      mayRemove,
      once: app.newId(),
      back,
    };
  },
  "all",
);

export const action = asWriterOf("departments", async (call) =>
  answer(
    call,
    departmentSchema,
    (input) =>
      setDepartment(
        call.app,
        attemptOf(call),
        call.param("departmentId"),
        input,
      ),
    null,
  ),
);

export default function Department() {
  const { open, back, ...form } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return <NotOpen what="The department" back={back} />;
  }
  return <DepartmentForm {...form} back={back} answered={answered} />;
}
