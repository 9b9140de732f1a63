import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { WarningsPage } from "../plan/publish/WarningsPage.tsx";
import { decideSchema } from "../plan/publish/choices.ts";
import { decideWarnings } from "../plan/publish/decide-warnings.server.ts";
import { warningsPageOf } from "../plan/publish/publish-pages.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Warnings before publishing");

export const loader = inPlan(warningsPageOf);

export const action = asPlanWriterOf("publication", (call) =>
  answer(
    call,
    decideSchema,
    async (input) => {
      await decideWarnings(call.app, planAttemptOf(call), input);
      return call.url.pathname + call.url.search;
    },
    "The decision is saved",
  ),
);

export default function PublicWarnings() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <WarningsPage {...shown} answered={answered} />;
}
