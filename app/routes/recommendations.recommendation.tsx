import { useLoaderData } from "@remix-run/react";
import { RecommendationPage } from "../recommendations/RecommendationPage.tsx";
import { oneRecommendation } from "../recommendations/one.server.ts";
import { saidInReport } from "../report/wordings/said-in-report.server.ts";
import { inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ number, leadIn }) => `Recommendation ${number}: ${leadIn}`,
);

export const loader = inChallenge(
  "recommendations",
  async (call) => {
    const id = call.param("recommendationId");
    const { top, mayEdit, number, leadIn, text, priority, ...one } =
      await oneRecommendation(call.app, call, id);
    const { savedBy, savedAt, cited } = one;
    const areas = one.areas
      .map((area) => ({
        ...area,
        findings: area.findings.filter((finding) => cited.includes(finding.id)),
      }))
      .filter(({ findings }) => findings.length > 0);
    const shown = { top, id, mayEdit, number, leadIn, text, priority };
    const said = await saidInReport(call, { kind: "recommendation", id });
    return { ...shown, savedBy, savedAt, areas, said };
  },
  "all",
);

export default function Recommendation() {
  return <RecommendationPage {...useLoaderData<typeof loader>()} />;
}
