import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { OwnerLeftForm } from "../plan/owners/OwnerChoices.tsx";
import { leaveOrReturn } from "../plan/owners/change-owner.server.ts";
import { ownerFormOf } from "../plan/owners/owner-pages.server.ts";
import { leftSchema } from "../plan/owners/owner.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ owner }) => `${owner.name} has ${owner.leftAt ? "not left" : "left"}`,
);

export const loader = inPlan(ownerFormOf);

export const action = asPlanWriterOf("actions", (call) =>
  answer(
    call,
    leftSchema,
    (input) =>
      leaveOrReturn(
        call.app,
        planAttemptOf(call),
        call.param("planOwnerId"),
        input,
      ),
    "It is saved",
  ),
);

export default function OwnerLeft() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <OwnerLeftForm {...shown} answered={answered} />;
}
