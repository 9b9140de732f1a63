import { useActionData, useLoaderData } from "@remix-run/react";
import { orderPage, takeOrder } from "../challenge/order-page.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { orderSchema } from "../forms/order.ts";
import { orderRecommendations } from "../recommendations/order-recommendations.server.ts";
import { asWriterOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Order of recommendations");

export const loader = inChallenge(
  "recommendations",
  (call) => orderPage(call, "recommendation"),
  "all",
);

export const action = asWriterOf("recommendations", (call) =>
  takeOrder(call, orderSchema, orderRecommendations),
);

export default function OrderOfRecommendations() {
  const page = useLoaderData<typeof loader>();
  return <Refused {...page} answered={useActionData<typeof action>()} />;
}
