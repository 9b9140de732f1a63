import { useActionData, useLoaderData } from "@remix-run/react";
import { Refused } from "../forms/Refused.tsx";
import { answer } from "../forms/answer.server.ts";
import { orderSchema } from "../forms/order.ts";
import { orderColumns } from "../plan/columns/write-column.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Order of the columns of the plan");

export const loader = inPlan(({ plan }) =>
  Promise.resolve({
    title: "The order was not changed",
    untried: "The order is changed in the list",
    back: {
      href: `/plans/${plan.id}/columns`,
      label: "Go to the columns of the plan",
    },
  }),
);

export const action = asPlanWriterOf("columns", (call) =>
  answer(
    call,
    orderSchema,
    (input) => orderColumns(call.app, planAttemptOf(call), input),
    null,
  ),
);

export default function OrderOfPlanColumns() {
  const page = useLoaderData<typeof loader>();
  return <Refused {...page} answered={useActionData<typeof action>()} />;
}
