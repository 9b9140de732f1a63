import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { TagForm } from "../plan/tags/TagForm.tsx";
import { tagFormOf } from "../plan/tags/tag-pages.server.ts";
import { tagSchema } from "../plan/tags/tag.ts";
import { changeTag } from "../plan/tags/write-tag.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ tag }) => `Change the tag “${tag?.name ?? ""}”`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan((call) =>
  tagFormOf(call, call.param("planTagId")),
);

export const action = asPlanWriterOf("actions", (call) =>
  answer(
    call,
    tagSchema,
    (input) =>
      changeTag(call.app, planAttemptOf(call), call.param("planTagId"), input),
    "The tag is saved",
  ),
);

export default function EditPlanTag() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <TagForm {...shown} answered={answered} />;
}
