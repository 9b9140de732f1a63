import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Refused } from "../forms/Refused.tsx";
import { answer } from "../forms/answer.server.ts";
import { bringBackPlanSection } from "../plan/sections/remove-section.server.ts";
import { sectionBackOf } from "../plan/sections/section-pages.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

const title = "Bring this section back to the plan?";

export const meta = titled(title);

export const loader = inPlan((call) =>
  sectionBackOf(call, call.param("planSectionId")),
);

export const action = asPlanWriterOf("sections", (call) =>
  answer(
    call,
    z.object({}),
    () =>
      bringBackPlanSection(
        call.app,
        planAttemptOf(call),
        call.param("planSectionId"),
      ),
    null,
  ),
);

export default function BringBackPlanSection() {
  const { back } = useLoaderData<typeof loader>();
  return (
    <Refused
      title={title}
      button="Bring the section back"
      back={back}
      answered={useActionData<typeof action>()}
    />
  );
}
