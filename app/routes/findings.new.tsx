import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { whyClosed } from "../challenge/why-closed.ts";
import { FindingForm } from "../findings/FindingForm.tsx";
import { findingSchema, kindFrom } from "../findings/finding.ts";
import { findingChoices } from "../findings/form.server.ts";
import { addFinding, placeAsTyped } from "../findings/write-finding.server.ts";
import { answer } from "../forms/answer.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Add a finding");
export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge(
  "findings",
  async (call) => {
    allowRole(call, "findings");
    const { app, url } = call;
    const asked = (name: string) => url.searchParams.get(name) ?? "";
    return {
      open: call.may("findings"),
      closed: whyClosed("findings", call.stage),
      once: app.newId(),
      choices: await findingChoices(app, call),
      start: {
        areaKey: asked("area"),
        criterionKey: asked("criterion"),
        kind: kindFrom(asked("kind")) ?? "",
      },
    };
  },
  "all",
);

export const action = asWriterOf("findings", async (call) =>
  answer(
    call,
    findingSchema,
    (input) => addFinding(call.app, attemptOf(call), input),
    "The finding is saved as a draft. Say what it rests on.",
    placeAsTyped(call),
  ),
);

export default function NewFinding() {
  const { open, closed, once, choices, start } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return (
      <NotOpen
        title="No finding can be added now"
        because={closed}
        back={`${choices.top}/findings`}
        read="Read the findings"
      />
    );
  }
  return <FindingForm {...{ once, choices, start, answered }} />;
}
