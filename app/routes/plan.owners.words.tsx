import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { UnresolvedPage } from "../plan/owners/UnresolvedPage.tsx";
import { isSaid, resolveSchema } from "../plan/owners/owner.ts";
import { unresolvedOf } from "../plan/owners/read-unresolved.server.ts";
import { resolveOwners } from "../plan/owners/resolve-owners.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Owners not resolved");

export const handle = { scripts: ["keep-typing"] };

export const loader = inPlan(unresolvedOf);

export const action = asPlanWriterOf("actions", (call) =>
  answer(
    call,
    resolveSchema,
    (input) => resolveOwners(call.app, planAttemptOf(call), input),
    ({ rows }) =>
      rows.filter(isSaid).length === 1
        ? "1 is resolved"
        : `${rows.filter(isSaid).length} are resolved`,
  ),
);

export default function UnresolvedOwners() {
  const shown = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <UnresolvedPage {...shown} answered={answered} />;
}
