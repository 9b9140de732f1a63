import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { OwnerForm } from "../plan/owners/OwnerForm.tsx";
import { changeOwner } from "../plan/owners/change-owner.server.ts";
import { ownerFormOf } from "../plan/owners/owner-pages.server.ts";
import { ownerSchema } from "../plan/owners/owner.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ owner }) => `Change ${owner.name}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan(ownerFormOf);

export const action = asPlanWriterOf("actions", (call) =>
  answer(
    call,
    ownerSchema,
    (input) =>
      changeOwner(
        call.app,
        planAttemptOf(call),
        call.param("planOwnerId"),
        input,
      ),
    "The owner is saved",
  ),
);

export default function EditOwner() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <OwnerForm {...shown} answered={answered} />;
}
