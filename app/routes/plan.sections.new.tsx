import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { SectionForm } from "../plan/sections/SectionForm.tsx";
import { sectionFormOf } from "../plan/sections/section-pages.server.ts";
import { planSectionSchema } from "../plan/sections/section.ts";
import { addPlanSection } from "../plan/sections/write-section.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Add a section to the plan");

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan((call) => sectionFormOf(call));

export const action = asPlanWriterOf("sections", (call) =>
  answer(
    call,
    planSectionSchema(false),
    (input) => addPlanSection(call.app, planAttemptOf(call), input),
    "The section is added",
  ),
);

export default function NewPlanSection() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <SectionForm {...shown} answered={answered} />;
}
