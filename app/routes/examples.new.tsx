import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { whyClosed } from "../challenge/why-closed.ts";
import { ExampleForm, addTitle } from "../examples/ExampleForm.tsx";
import { exampleKinds, exampleSchema, kindWord } from "../examples/example.ts";
import { exampleChoices } from "../examples/form.server.ts";
import { addExample } from "../examples/write-example.server.ts";
import { answer } from "../forms/answer.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(({ start }) =>
  addTitle(start.kind),
);
export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge(
  "examples",
  async (call) => {
    allowRole(call, "examples");
    return {
      open: call.may("examples"),
      closed: whyClosed("examples", call.stage),
      once: call.app.newId(),
      choices: exampleChoices(call),
      start: {
        kind:
          exampleKinds.find(
            (kind) => kind === call.url.searchParams.get("kind"),
          ) ?? "innovation",
      },
    };
  },
  "all",
);

export const action = asWriterOf("examples", async (call) =>
  answer(
    call,
    exampleSchema,
    (input) => addExample(call.app, attemptOf(call), input),
    ({ kind }) => `The ${kindWord(kind)} is added`,
  ),
);

export default function NewExample() {
  const { open, closed, ...loaded } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    const list = `${loaded.choices.top}/examples`;
    return (
      <NotOpen
        title={`No ${kindWord(loaded.start.kind)} can be added now`}
        because={closed}
        back={list}
        read="Read the examples"
      />
    );
  }
  return <ExampleForm {...loaded} answered={answered} />;
}
