import { listRecommendations } from "#db/queries/recommendations.ts";
import { addProgress } from "../plan/add-progress.server.ts";
import { addAction } from "../plan/write-action.server.ts";
import { actions } from "./content/plan.ts";
import { type Set, idIn } from "./set.server.ts";

/** The council plans, works and reports; `finished` leaves no action open. */
export async function workThroughPlan(
  set: Set,
  finished: boolean,
): Promise<void> {
  const { app, by, challengeId, areas, firstDay } = set;
  const month = (after: number) => monthNamed(firstDay, publishedAfter + after);
  const recommendations = await listRecommendations(app.db, {
    challengeId,
    sight: "all",
  });
  for (const action of actions) {
    if (!areas.some(({ key }) => key === action.area)) continue;
    const answered = recommendations[action.recommendation ?? -1];
    const considered = set.findings.get(`${action.area} considerations`);
    const finding = considered?.[action.consideration ?? -1];
    const open = !["complete", "carriedOver"].includes(action.status);
    const status = finished && open ? "complete" : action.status;
    const progress =
      finished && action.progress.length === 0 ? ["Done."] : action.progress;
    const words = {
      text: action.text,
      areaKey: action.area,
      owners: action.owners,
      byWhen: action.byWhen(month),
      measure: action.measure,
      recommendations: answered ? [answered.id] : [],
      findings: finding ? [finding] : [],
      rag: null,
      ragReason: "",
      progress: "",
      version: 0,
      once: undefined,
    };
    const id = idIn(
      await addAction(app, by("councilLead"), {
        ...words,
        status: "notStarted",
      }),
    );
    for (const [place, text] of progress.entries()) {
      const last = place === progress.length - 1;
      await addProgress(app, by("councilContributor"), id, {
        text,
        status: last ? status : "underWay",
        rag: last ? action.rag : null,
        ragReason: "",
        version: place + 1,
        once: undefined,
      });
    }
  }
}

/** Months from the first day on site to the publication. */
const publishedAfter = 1;

function monthNamed(day: string, after: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + after, 1)).toLocaleDateString(
    "en-GB",
    { month: "long", year: "numeric", timeZone: "UTC" },
  );
}
