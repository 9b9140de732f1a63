import { useActionData, useLoaderData } from "@remix-run/react";
import { orderSchema } from "../forms/order.ts";
import { orderRecommendations } from "../recommendations/order-recommendations.server.ts";
import { answer } from "../forms/answer.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Order of recommendations");

export const loader = inChallenge(
  "recommendations",
  async ({ challenge }) => ({
    list: `/challenges/${challenge.id}/recommendations`,
  }),
  "all",
);

export const action = asWriterOf("recommendations", async (call) =>
  answer(
    call,
    orderSchema,
    (input) => orderRecommendations(call.app, attemptOf(call), input),
    null,
  ),
);

export default function OrderOfRecommendations() {
  const { list } = useLoaderData<typeof loader>();
  return (
    <Refused
      title="The order was not changed"
      answered={useActionData<typeof action>()}
      back={{ href: list, label: "Back to the recommendations" }}
    />
  );
}
