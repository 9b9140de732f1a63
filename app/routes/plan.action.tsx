import { useLoaderData } from "@remix-run/react";
import { ActionPage } from "../plan/ActionPage.tsx";
import { actionOf } from "../plan/read-action.server.ts";
import { inPlan } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ action }) => `Action ${action.number}`,
);

export const loader = inPlan((call) => actionOf(call, call.param("actionId")));

export default function Action() {
  return <ActionPage {...useLoaderData<typeof loader>()} />;
}
