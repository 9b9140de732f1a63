import { type Action, listActions } from "#db/queries/actions.ts";
import {
  type PlanSection,
  listPlanSections,
} from "#db/queries/plan-sections.ts";
import { statusFrom, statusTitle } from "#workflows/action.ts";
import { readDueDate } from "#workflows/due-dates.ts";
import type { RagShown } from "#workflows/rag-rule.ts";
import type {
  PrintedPlan,
  PrintedRow,
} from "../../documents/plan-out/printed-plan.ts";
import { dayInLondon, formatDate } from "../../ui/dates.ts";
import type { PlanRead } from "../enter-plan.server.ts";
import { ratingShown } from "../rating/rating.ts";
import { noSection, sectionsShown } from "../sections.ts";

type Columns = ReadonlyArray<
  PrintedPlan["columns"][number] & { of: (action: Action) => string }
>;

/** The columns of a plan that has none of its own. */
const columns: Columns = [
  { field: "actions", name: "Action", of: ({ text }) => text },
  { field: "owners", name: "Owners", of: ({ owners }) => owners },
  { field: "byWhen", name: "By when", of: ({ byWhen }) => byWhen },
  { field: "measure", name: "Measure of success", of: (one) => one.measure },
  { field: "progress", name: "Latest progress", of: latestOf },
  {
    field: "status",
    name: "Status",
    of: ({ status }) => statusTitle(statusFrom(status)),
  },
  { field: "rag", name: "Rating", of: () => "" },
];

/**
 * The whole plan as it is now, to be written as a file: never what a page
 * narrowed down, as a file may come back as the plan.
 */
export async function printedPlan(call: PlanRead): Promise<PrintedPlan> {
  const { app, plan, source } = call;
  const at = app.now();
  const today = dayInLondon(at);
  const actions = await listActions(app.db, { planId: plan.id });
  const stored = await listPlanSections(app.db, plan.id);
  return {
    title: plan.title,
    council: plan.councilName,
    dated: `As on ${formatDate(at)}`,
    intro: "",
    columns: columns.map(({ field, name }) => ({ field, name })),
    tags: [],
    ...{ key: plan.id, edition: "", at },
    sections: sectionsShown(stored, source)
      .map(({ key, title }) => ({
        ...{ title, columnNames: null },
        ...wordsOf(stored.find(({ id }) => id === key)),
        rows: actions
          .filter(({ sectionId }) => (sectionId ?? noSection) === key)
          .map((action) => rowOf(action, ratingShown(action, plan, today))),
      }))
      .filter(({ rows, lead, intro, aspirations }) =>
        [lead, intro, ...aspirations, ...rows].some(Boolean),
      ),
  };
}

/** What stands under the title of a section. */
function wordsOf(section: PlanSection | undefined) {
  const { lead = "", intro = "", aspirations = "" } = section ?? {};
  const lines = aspirations.split("\n").filter((line) => line.trim() !== "");
  return { lead, intro, aspirations: lines };
}

function rowOf(action: Action, { rag }: RagShown): PrintedRow {
  const due = readDueDate(action.byWhen);
  return {
    key: `${action.rowId} ${action.id}`,
    cells: columns.map(({ of }) => of(action)),
    carried: [],
    date: due.kind === "day" ? due.latest : null,
    rag,
    tags: [],
  };
}

function latestOf({ latestProgress }: Action): string {
  if (!latestProgress) return "";
  const { at, by, text } = latestProgress;
  return `${formatDate(at)}, ${by}\n${text}`;
}
