import { useLoaderData } from "@remix-run/react";
import { TagsPage } from "../plan/tags/TagsPage.tsx";
import { tagsOf } from "../plan/tags/tag-pages.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Tags of the plan");

export const loader = inPlan(tagsOf);

export default function PlanTags() {
  return <TagsPage {...useLoaderData<typeof loader>()} />;
}
