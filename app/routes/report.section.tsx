import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { SectionPage } from "../report/SectionPage.tsx";
import { readSection } from "../report/read-section.server.ts";
import { sectionSchema } from "../report/section.ts";
import { writeSection } from "../report/write-section.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ title }) => `${title}, part of the report`,
);
export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("impact", (call) =>
  readSection(call, call.param("section")),
);

export const action = asWriterOf(["reportSections", "impact"], async (call) => {
  await readSection(call, call.param("section"));
  return answer(
    call,
    sectionSchema,
    (input) =>
      writeSection(call.app, attemptOf(call), call.param("section"), input),
    "The text is saved",
  );
});

export default function ReportSection() {
  const answered = useActionData<typeof action>();
  return (
    <SectionPage {...useLoaderData<typeof loader>()} answered={answered} />
  );
}
