import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { TagForm } from "../plan/tags/TagForm.tsx";
import { tagFormOf } from "../plan/tags/tag-pages.server.ts";
import { tagSchema } from "../plan/tags/tag.ts";
import { addTag } from "../plan/tags/write-tag.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Add a tag to the plan");

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan((call) => tagFormOf(call));

export const action = asPlanWriterOf("actions", (call) =>
  answer(
    call,
    tagSchema,
    (input) => addTag(call.app, planAttemptOf(call), input),
    "The tag is added",
  ),
);

export default function NewPlanTag() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <TagForm {...shown} answered={answered} />;
}
