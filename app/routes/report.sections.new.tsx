import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { whyClosed } from "../challenge/why-closed.ts";
import { answer } from "../forms/answer.server.ts";
import { NewSection } from "../report/sections/NewSection.tsx";
import { addSection } from "../report/sections/own-section.server.ts";
import { ownSectionSchema } from "../report/sections/section.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Add a section to the report");
export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge(
  "report",
  async (call) => {
    allowRole(call, "reportSections");
    return {
      top: `/challenges/${call.challenge.id}`,
      open: call.may("reportSections"),
      closed: whyClosed("reportSections", call.stage),
      once: call.app.newId(),
    };
  },
  "all",
);

export const action = asWriterOf("reportSections", async (call) =>
  answer(
    call,
    ownSectionSchema,
    (input) => addSection(call.app, attemptOf(call), input),
    "The section is added",
  ),
);

export default function NewReportSection() {
  const { open, closed, top, once } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return (
      <NotOpen
        title="No section can be added now"
        because={closed}
        back={`${top}/report`}
        read="Read the report"
      />
    );
  }
  return <NewSection top={top} once={once} answered={answered} />;
}
