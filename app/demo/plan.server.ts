import { findAction } from "#db/queries/plan.ts";
import { addProgress } from "../plan/add-progress.server.ts";
import { addAction } from "../plan/write-action.server.ts";
import { actions } from "./content/plan.ts";
import { recommendations } from "./content/report.ts";
import { type Set, idIn } from "./set.server.ts";
import { month } from "./told.ts";

type Action = (typeof actions)[number];

/**
 * The council plans and works, each on its day.
 * @param until how many days after the visit the play has come
 */
export async function workThroughPlan(set: Set, until: number): Promise<void> {
  set.on(66);
  const entries = [];
  for (const action of actions) {
    const area = areaOf(set, action);
    if (!area) continue;
    const id = await planAction(set, { ...action, area });
    entries.push(...action.progress.map((entry) => ({ ...entry, id })));
  }
  const soFar = entries
    .filter(({ day }) => day <= until)
    .toSorted((one, other) => one.day - other.day);
  for (const { id, day, text, status, rag } of soFar) {
    set.on(day);
    const present = await findAction(set.app.db, set.challengeId, id);
    await addProgress(set.app, set.by("councilContributor", day % 2), id, {
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
function areaOf({ areas }: Set, { area, recommendation = -1 }: Action) {
  const cites = recommendations[recommendation]?.cites ?? [];
  return [area, ...cites.map(([cited]) => cited)].find((one) =>
    areas.some(({ key }) => key === one),
  );
}

async function planAction(set: Set, action: Action): Promise<string> {
  const answered = set.recommendations.get(action.recommendation ?? -1);
  const considered = set.findings.get(`${action.area} considerations`);
  const finding = considered?.[action.consideration ?? -1];
  const address = await addAction(set.app, set.by("councilLead"), {
    text: action.text,
    areaKey: action.area,
    owners: action.owners,
    byWhen: action.byWhen((after) => month(set.firstDay, after, "numeric")),
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
