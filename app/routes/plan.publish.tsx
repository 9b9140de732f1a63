import { useLoaderData } from "@remix-run/react";
import { PublishPage } from "../plan/publish/PublishPage.tsx";
import { publishOf } from "../plan/publish/publish-pages.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Public page of the plan");

export const loader = inPlan(publishOf);

export default function Publish() {
  return <PublishPage {...useLoaderData<typeof loader>()} />;
}
