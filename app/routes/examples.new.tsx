import { useActionData, useLoaderData } from "@remix-run/react";
import { ExampleForm } from "../examples/ExampleForm.tsx";
import { exampleSchema } from "../examples/example.ts";
import { addExample } from "../examples/write-example.server.ts";
import { answer } from "../forms/answer.server.ts";
import { attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Add an example");

export const loader = inChallenge("examples", async ({ app, areas }) => ({
  once: app.newId(),
  areas: areas.map(({ key, number, title }) => ({ key, number, title })),
}));

export const action = inChallenge("examples", async (call) =>
  answer(call.request, exampleSchema, (input) =>
    addExample(call.app, attemptOf(call), input),
  ),
);

export default function NewExample() {
  const { areas, once } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <ExampleForm areas={areas} once={once} answered={answered} />;
}
