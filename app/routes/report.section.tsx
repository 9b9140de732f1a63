import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { SectionPage } from "../report/sections/SectionPage.tsx";
import { readSection } from "../report/sections/read-section.server.ts";
import { ownSectionSchema, sectionSchema } from "../report/sections/section.ts";
import { writeSection } from "../report/sections/write-section.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ title }) => `${title}, section of the report`,
);
export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("impact", (call) =>
  readSection(call, call.param("section")),
);

export const action = asWriterOf(["reportSections", "impact"], async (call) => {
  const section = await readSection(call, call.param("section"));
  return answer(
    call,
    section.own ? ownSectionSchema : sectionSchema(section),
    (input) => writeSection(call.app, attemptOf(call), section.name, input),
    ({ text }) =>
      text === "" ? "Nothing is written there now" : "The text is saved",
  );
});

export default function ReportSection() {
  const answered = useActionData<typeof action>();
  return (
    <SectionPage {...useLoaderData<typeof loader>()} answered={answered} />
  );
}
