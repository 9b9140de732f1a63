import { useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmRemoval } from "../forms/ConfirmRemoval.tsx";
import { answer } from "../forms/answer.server.ts";
import { removeTag } from "../plan/tags/remove-tag.server.ts";
import { tagRemovalOf } from "../plan/tags/tag-pages.server.ts";
import { removeTagSchema } from "../plan/tags/tag.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ name }) => `Remove the tag “${name}”`,
);

export const loader = inPlan((call) =>
  tagRemovalOf(call, call.param("planTagId")),
);

export const action = asPlanWriterOf("actions", (call) =>
  answer(
    call,
    removeTagSchema,
    (input) =>
      removeTag(call.app, planAttemptOf(call), call.param("planTagId"), input),
    "The tag is removed. It can be brought back from the history.",
  ),
);

export default function RemovePlanTag() {
  const { top, list, name, rows, version } = useLoaderData<typeof loader>();
  return (
    <ConfirmRemoval
      title={`Remove the tag “${name}”?`}
      answered={useActionData<typeof action>()}
      version={version}
      crumbs={[
        { href: top, label: "Improvement plan" },
        { href: list, label: "Tags" },
      ]}
      button="Remove the tag"
      keepHref={list}
    >
      <p>
        {rows === 0 && "No row bears it."}
        {rows === 1 && "One row bears it; the row stays."}
        {rows > 1 && `${rows} rows bear it; they stay.`} The tag can be brought
        back from the history, and those rows bear it again.
      </p>
    </ConfirmRemoval>
  );
}
