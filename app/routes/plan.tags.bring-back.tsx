import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Refused } from "../forms/Refused.tsx";
import { answer } from "../forms/answer.server.ts";
import { bringBackTag } from "../plan/tags/remove-tag.server.ts";
import { tagBackOf } from "../plan/tags/tag-pages.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

const title = "Bring this tag back?";

export const meta = titled(title);

export const loader = inPlan((call) =>
  tagBackOf(call, call.param("planTagId")),
);

export const action = asPlanWriterOf("actions", (call) =>
  answer(
    call,
    z.object({}),
    () => bringBackTag(call.app, planAttemptOf(call), call.param("planTagId")),
    null,
  ),
);

export default function BringBackPlanTag() {
  const { back } = useLoaderData<typeof loader>();
  return (
    <Refused
      title={title}
      button="Bring the tag back"
      back={back}
      answered={useActionData<typeof action>()}
    />
  );
}
