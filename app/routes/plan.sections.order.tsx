import { useActionData, useLoaderData } from "@remix-run/react";
import { Refused } from "../forms/Refused.tsx";
import { answer } from "../forms/answer.server.ts";
import { orderSchema } from "../forms/order.ts";
import { orderPlanSections } from "../plan/sections/order-sections.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Order of the sections of the plan");

export const loader = inPlan(({ plan }) =>
  Promise.resolve({
    title: "The order was not changed",
    untried: "The order is changed in the list",
    back: {
      href: `/plans/${plan.id}/sections`,
      label: "Go to the sections of the plan",
    },
  }),
);

export const action = asPlanWriterOf("sections", (call) =>
  answer(
    call,
    orderSchema,
    (input) => orderPlanSections(call.app, planAttemptOf(call), input),
    null,
  ),
);

export default function OrderOfPlanSections() {
  const page = useLoaderData<typeof loader>();
  return <Refused {...page} answered={useActionData<typeof action>()} />;
}
