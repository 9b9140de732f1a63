import { useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmRemoval } from "../forms/ConfirmRemoval.tsx";
import { answer } from "../forms/answer.server.ts";
import { removePlanSection } from "../plan/sections/remove-section.server.ts";
import { sectionRemovalOf } from "../plan/sections/section-pages.server.ts";
import { removePlanSectionSchema } from "../plan/sections/section.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ title }) => `Remove the section “${title}” of the plan`,
);

export const loader = inPlan((call) =>
  sectionRemovalOf(call, call.param("planSectionId")),
);

export const action = asPlanWriterOf("sections", (call) =>
  answer(
    call,
    removePlanSectionSchema,
    (input) =>
      removePlanSection(
        call.app,
        planAttemptOf(call),
        call.param("planSectionId"),
        input,
      ),
    "The section is removed. It can be brought back from the history.",
  ),
);

export default function RemovePlanSection() {
  const { top, list, title, rows, version } = useLoaderData<typeof loader>();
  return (
    <ConfirmRemoval
      title={`Remove “${title}”?`}
      answered={useActionData<typeof action>()}
      version={version}
      crumbs={[
        { href: top, label: "Improvement plan" },
        { href: list, label: "Sections" },
      ]}
      button="Remove the section"
      keepHref={list}
    >
      <p>
        {rows === 0 && "No row stands in it."}
        {rows === 1 && "The row in it stays in the plan, under “No section”."}
        {rows > 1 &&
          `The ${rows} rows in it stay in the plan, under “No section”.`}{" "}
        The section can be brought back from the history, and the rows left in
        it with it.
      </p>
    </ConfirmRemoval>
  );
}
