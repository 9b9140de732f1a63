import { useLoaderData } from "@remix-run/react";
import { RecommendationsPage } from "../recommendations/RecommendationsPage.tsx";
import { recommendationsList } from "../recommendations/list.server.ts";
import { inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Recommendations");
export const handle = { scripts: ["reorder"] };

export const loader = inChallenge(
  "recommendations",
  recommendationsList,
  "all",
);

export default function Recommendations() {
  return <RecommendationsPage {...useLoaderData<typeof loader>()} />;
}
