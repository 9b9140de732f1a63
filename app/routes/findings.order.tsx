import { useActionData, useLoaderData } from "@remix-run/react";
import { findingOrderSchema } from "../findings/finding.ts";
import { orderFindings } from "../findings/order-findings.server.ts";
import { answer } from "../forms/answer.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Order of findings");

export const loader = inChallenge(
  "findings",
  async ({ challenge }) => ({
    list: `/challenges/${challenge.id}/findings`,
  }),
  "all",
);

export const action = asWriterOf("findings", async (call) =>
  answer(
    call,
    findingOrderSchema,
    (input) => orderFindings(call.app, attemptOf(call), input),
    null,
  ),
);

export default function OrderOfFindings() {
  const { list } = useLoaderData<typeof loader>();
  return (
    <Refused
      title="The order was not changed"
      answered={useActionData<typeof action>()}
      back={{ href: list, label: "Back to the findings" }}
    />
  );
}
