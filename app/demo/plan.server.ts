import { findAction } from "#db/queries/plan.ts";
import { addProgress } from "../plan/add-progress.server.ts";
import { addAction } from "../plan/write-action.server.ts";
import { actions } from "./content/plan.ts";
import { recommendations } from "./content/report.ts";
import { type Story, idIn } from "./story.server.ts";
import { month } from "./told.ts";

type Action = (typeof actions)[number];

/**
 * The council plans and works, each on its day.
 * @param until how many days after the visit the play has come
 */
export async function workThroughPlan(
  story: Story,
  until: number,
): Promise<void> {
  story.on(66);
  const entries = [];
  for (const action of actions) {
    const area = areaOf(story, action);
    if (!area) continue;
    const id = await planAction(story, { ...action, area });
    entries.push(...action.progress.map((entry) => ({ ...entry, id })));
  }
  const soFar = entries
    .filter(({ day }) => day <= until)
    .toSorted((one, other) => one.day - other.day);
  for (const { id, day, text, status, rag } of soFar) {
    story.on(day);
    const present = await findAction(story.app.db, story.challengeId, id);
    await addProgress(story.app, story.by("councilContributor", day % 2), id, {
      text,
      status,
      rag,
      ragReason: "",
      version: present?.version ?? 1,
      once: undefined,
    });
  }
}

/** Its own area, or another that the recommendation behind it cites. */
function areaOf({ areas }: Story, { area, recommendation = -1 }: Action) {
  const cites = recommendations[recommendation]?.cites ?? [];
  return [area, ...cites.map(([cited]) => cited)].find((one) =>
    areas.some(({ key }) => key === one),
  );
}

async function planAction(story: Story, action: Action): Promise<string> {
  const answered = story.recommendations.get(action.recommendation ?? -1);
  const considered = story.findings.get(`${action.area} considerations`);
  const finding = considered?.[action.consideration ?? -1];
  const address = await addAction(story.app, story.by("councilLead"), {
    text: action.text,
    areaKey: action.area,
    owners: action.owners,
    byWhen: action.byWhen((after) => month(story.firstDay, after, "numeric")),
    measure: action.measure,
    recommendations: answered ? [answered] : [],
    findings: finding ? [finding] : [],
    status: "notStarted",
    rag: null,
    ragReason: "",
    progress: "",
    version: 0,
    once: undefined,
  });
  return idIn(address);
}
