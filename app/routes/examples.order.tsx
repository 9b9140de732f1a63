import { useActionData, useLoaderData } from "@remix-run/react";
import { orderPage, takeOrder } from "../challenge/order-page.server.ts";
import { exampleOrderSchema } from "../examples/example.ts";
import { orderExamples } from "../examples/order-examples.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { asWriterOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Order of examples");

export const loader = inChallenge(
  "examples",
  (call) => orderPage(call, "example"),
  "all",
);

export const action = asWriterOf("examples", (call) =>
  takeOrder(call, exampleOrderSchema, orderExamples),
);

export default function OrderOfExamples() {
  const page = useLoaderData<typeof loader>();
  return <Refused {...page} answered={useActionData<typeof action>()} />;
}
