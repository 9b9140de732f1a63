import { useActionData, useLoaderData } from "@remix-run/react";
import { orderPage, takeOrder } from "../challenge/order-page.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { orderSchema } from "../forms/order.ts";
import { orderSections } from "../report/sections/order-sections.server.ts";
import { asWriterOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Order of sections");

export const loader = inChallenge(
  "report",
  (call) => orderPage(call, "section"),
  "all",
);

export const action = asWriterOf("reportSections", (call) =>
  takeOrder(call, orderSchema, orderSections),
);

export default function OrderOfSections() {
  const page = useLoaderData<typeof loader>();
  return <Refused {...page} answered={useActionData<typeof action>()} />;
}
