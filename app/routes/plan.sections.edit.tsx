import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { SectionForm } from "../plan/sections/SectionForm.tsx";
import {
  presentSection,
  sectionFormOf,
} from "../plan/sections/section-pages.server.ts";
import { planSectionSchema } from "../plan/sections/section.ts";
import { changePlanSection } from "../plan/sections/write-section.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ section }) => `Change the section “${section?.called ?? ""}”`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan((call) =>
  sectionFormOf(call, call.param("planSectionId")),
);

export const action = asPlanWriterOf("sections", async (call) => {
  const id = call.param("planSectionId");
  const section = await presentSection(call, id);
  return answer(
    call,
    planSectionSchema(section.areaKey !== null, section),
    (input) => changePlanSection(call.app, planAttemptOf(call), id, input),
    "The section is saved",
  );
});

export default function EditPlanSection() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <SectionForm {...shown} answered={answered} />;
}
