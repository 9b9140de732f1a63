import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { answer } from "../forms/answer.server.ts";
import { RoleForm } from "../people/RoleForm.tsx";
import { changeRole } from "../people/change-role.server.ts";
import { memberSchema } from "../people/invitation.ts";
import { showRole } from "../people/show-role.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ name }) => `Change the role of ${name}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("people", async (call) =>
  showRole(call, call.param("membershipId")),
);

export const action = asWriterOf(
  ["teamPeople", "councilPeople"],
  async (call) =>
    answer(
      call,
      memberSchema,
      (input) =>
        changeRole(
          call.app,
          attemptOf(call),
          call.param("membershipId"),
          input,
        ),
      "The role is saved",
    ),
);

export default function ChangeRole() {
  const { open, base, name, ...form } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) return <NotOpen what="Who takes part" back={base} />;
  return (
    <>
      <Breadcrumbs items={[{ href: base, label: "People" }]} />
      <PageHeading
        title={`Change the role of ${name}`}
        lead={
          form.side === "team"
            ? "The next draft of the report lists the team as it is then; what was sent already stays as it is. A name is changed by the person, under their account."
            : "Every page shows it at once; what was sent already stays as it is. A name is changed by the person, under their account."
        }
      />
      <RoleForm {...form} back={base} answered={answered} />
    </>
  );
}
