import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { MergeOwnerForm } from "../plan/owners/OwnerChoices.tsx";
import { mergeOwners } from "../plan/owners/change-owner.server.ts";
import { ownerFormOf } from "../plan/owners/owner-pages.server.ts";
import { mergeSchema } from "../plan/owners/owner.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ owner }) => `Merge ${owner.name} with another`,
);

export const loader = inPlan(ownerFormOf);

export const action = asPlanWriterOf("actions", (call) =>
  answer(
    call,
    mergeSchema,
    (input) =>
      mergeOwners(
        call.app,
        planAttemptOf(call),
        call.param("planOwnerId"),
        input,
      ),
    "The two owners are one",
  ),
);

export default function MergeOwner() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <MergeOwnerForm {...shown} answered={answered} />;
}
