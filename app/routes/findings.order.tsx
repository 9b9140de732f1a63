import { useActionData, useLoaderData } from "@remix-run/react";
import { orderPage, takeOrder } from "../challenge/order-page.server.ts";
import { findingOrderSchema } from "../findings/finding.ts";
import { orderFindings } from "../findings/order-findings.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { asWriterOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Order of findings");

export const loader = inChallenge(
  "findings",
  (call) => orderPage(call, "finding"),
  "all",
);

export const action = asWriterOf("findings", (call) =>
  takeOrder(call, findingOrderSchema, orderFindings),
);

export default function OrderOfFindings() {
  const page = useLoaderData<typeof loader>();
  return <Refused {...page} answered={useActionData<typeof action>()} />;
}
