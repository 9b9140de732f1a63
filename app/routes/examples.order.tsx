import { useActionData, useLoaderData } from "@remix-run/react";
import { exampleOrderSchema } from "../examples/example.ts";
import { orderExamples } from "../examples/order-examples.server.ts";
import { answer } from "../forms/answer.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Order of examples");

export const loader = inChallenge(
  "examples",
  async ({ challenge }) => ({
    list: `/challenges/${challenge.id}/examples`,
  }),
  "all",
);

export const action = asWriterOf("examples", async (call) =>
  answer(
    call,
    exampleOrderSchema,
    (input) => orderExamples(call.app, attemptOf(call), input),
    null,
  ),
);

export default function OrderOfExamples() {
  const { list } = useLoaderData<typeof loader>();
  return (
    <Refused
      title="The order was not changed"
      answered={useActionData<typeof action>()}
      back={{ href: list, label: "Back to the examples" }}
    />
  );
}
