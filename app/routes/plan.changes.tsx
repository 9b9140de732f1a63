import { useLoaderData } from "@remix-run/react";
import { ChangesPage } from "../plan/changes/ChangesPage.tsx";
import { changesOf } from "../plan/changes/read-changes.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("What changed in the plan");

export const loader = inPlan(changesOf);

export default function Changes() {
  return <ChangesPage {...useLoaderData<typeof loader>()} />;
}
