import { findAction } from "#db/queries/actions.ts";
import { listPlanSections } from "#db/queries/plan-sections.ts";
import { findPlan } from "#db/queries/plans.ts";
import { keepingFiles } from "../evidence/keep-files.server.ts";
import type { PlanAttempt } from "../plan/change-plan.server.ts";
import { attachEvidence } from "../plan/progress/attach-evidence.server.ts";
import { addProgress } from "../plan/progress/add-progress.server.ts";
import { addAction } from "../plan/write-action.server.ts";
import { fileOf } from "./before-visit.server.ts";
import { answers, resolveSchema } from "../plan/owners/owner.ts";
import { resolveOwners } from "../plan/owners/resolve-owners.server.ts";
import { actions, postKnown } from "./content/plan.ts";
import { recommendations } from "./content/report.ts";
import { writeRows } from "./plan-rows.server.ts";
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
  const plan = await planOf(story);
  const entries = [];
  for (const action of actions) {
    const area = areaOf(story, action);
    if (!area) continue;
    const id = await planAction(story, plan, { ...action, area });
    entries.push(...action.progress.map((entry) => ({ ...entry, id })));
  }
  await sayWhoOwns(story, plan);
  const { who: lead } = story.by("councilLead");
  const [{ key: area = "" } = {}] = story.areas;
  const attempt = { who: lead, planId: plan.id };
  await writeRows(story, attempt, plan.sectionOf(area));
  const soFar = entries
    .filter(({ day }) => day <= until)
    .toSorted((one, other) => one.day - other.day);
  for (const { id, day, text, status, rag, shownBy } of soFar) {
    story.on(day);
    const present = await findAction(story.app.db, plan.id, id);
    const { who } = story.by("councilContributor", day % 2);
    const attempt = { who, planId: plan.id };
    const to = await addProgress(story.app, attempt, id, {
      text,
      status,
      rag,
      ragReason: "",
      ...{ byWhen: present?.byWhen ?? "", dueReason: "", dueCorrected: false },
      ...{ aboutOn: null, corrects: "", then: "evidence" },
      version: present?.version ?? 1,
      once: undefined,
    });
    const entry = to.split("/").at(-2) ?? "";
    if (shownBy) await showProgress(story, attempt, entry, shownBy);
  }
}

async function showProgress(
  story: Story,
  attempt: PlanAttempt,
  entry: string,
  { title, words, link }: { title: string; words: string; link: string },
) {
  const file = await fileOf(story, title, words);
  const input = { links: [link], once: undefined };
  await keepingFiles(story.app, [file.arrival], (keep) =>
    attachEvidence(story.app, attempt, entry, input, { files: [file], keep }),
  );
}

/** One post is known by its name; the initials wait for somebody to say. */
async function sayWhoOwns(story: Story, plan: { id: string }): Promise<void> {
  const { who } = story.by("councilLead");
  const known = { words: postKnown, who: answers.asWritten, kind: "post" };
  await resolveOwners(
    story.app,
    { who, planId: plan.id },
    resolveSchema.parse({ rows: [known] }),
  );
}

/** Its own area, or another that the recommendation behind it cites. */
function areaOf({ areas }: Story, { area, recommendation = -1 }: Action) {
  const cites = recommendations[recommendation]?.cites ?? [];
  return [area, ...cites.map(([cited]) => cited)].find((one) =>
    areas.some(({ key }) => key === one),
  );
}

/** The plan that the final report began, and its sections by their areas. */
async function planOf({ app, challengeId }: Story) {
  const plan = await findPlan(app.db, { challengeId });
  if (!plan) throw new Error("The demonstration has no plan to work through.");
  const sections = await listPlanSections(app.db, plan.id);
  const byArea = new Map(sections.map(({ areaKey, id }) => [areaKey, id]));
  return { id: plan.id, sectionOf: (area: string) => byArea.get(area) ?? "" };
}

async function planAction(
  story: Story,
  plan: Awaited<ReturnType<typeof planOf>>,
  action: Action,
): Promise<string> {
  const answered = story.recommendations.get(action.recommendation ?? -1);
  const considered = story.findings.get(`${action.area} considerations`);
  const finding = considered?.[action.consideration ?? -1];
  const { who } = story.by("councilLead");
  const address = await addAction(
    story.app,
    { who, planId: plan.id },
    {
      text: action.text,
      section: plan.sectionOf(action.area),
      owners: action.owners,
      byWhen: action.byWhen((after) => month(story.firstDay, after, "numeric")),
      reviewOn: null,
      measure: action.measure,
      recommendations: answered ? [answered] : [],
      findings: finding ? [finding] : [],
      status: "notStarted",
      rag: null,
      ragReason: "",
      ...{ dueReason: "", dueCorrected: false },
      progress: "",
      version: 0,
      once: undefined,
    },
  );
  return idIn(address);
}
