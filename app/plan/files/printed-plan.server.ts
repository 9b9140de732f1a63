import { type Action, listActions } from "#db/queries/actions.ts";
import {
  type PlanSection,
  listPlanSections,
} from "#db/queries/plan-sections.ts";
import { listPlanRows } from "#db/queries/plan-rows.ts";
import { listPlanTags } from "#db/queries/plan-tags.ts";
import { statusFrom, statusTitle } from "#workflows/action.ts";
import { readDueDate } from "#workflows/due-dates.ts";
import type { Rag } from "#workflows/action.ts";
import type {
  PrintedPlan,
  PrintedRow,
} from "../../documents/plan-out/printed-plan.ts";
import { dayInLondon, formatDate } from "../../ui/dates.ts";
import type { ColumnField } from "../../documents/plan-in/plan-read.ts";
import type { PlanColumnShown } from "../rows/columns.ts";
import { columnsOfPlan, wordsOfRows } from "../rows/read-rows.server.ts";
import { type RowWordsShown, byTheirRow } from "../rows/row-shown.ts";
import type { PlanRead } from "../enter-plan.server.ts";
import { ratingShown } from "../rating/rating.ts";
import { type SectionShown, noSection, sectionsShown } from "../sections.ts";

/**
 * The whole plan as it is now, to be written as a file: never what a page
 * narrowed down, as a file may come back as the plan.
 */
export async function printedPlan(call: PlanRead): Promise<PrintedPlan> {
  const { app, plan, source } = call;
  const at = app.now();
  const actions = await listActions(app.db, { planId: plan.id });
  const stored = await listPlanSections(app.db, plan.id);
  const columns = await columnsOfPlan(call, actions, { whole: true });
  const rows = await rowsOf(call, columns, actions);
  const tags = await listPlanTags(app.db, plan.id);
  return {
    title: plan.title,
    council: plan.councilName,
    dated: `As on ${formatDate(at)}`,
    intro: "",
    columns: columns.map(({ field, name }) => ({ field, name })),
    tags: tags.map(({ name, colour }) => ({ name, colour })),
    ...{ key: plan.id, edition: "", at },
    sections: inFileOrder(sectionsShown(stored, source))
      .map(({ key, title }) => ({
        ...{ title: key === noSection ? "" : title, columnNames: null },
        ...wordsOf(stored.find(({ id }) => id === key)),
        rows: rows
          .filter(({ section }) => section === key)
          .map(({ row }) => row),
      }))
      .filter(({ rows, lead, intro, aspirations }) =>
        [lead, intro, ...aspirations, ...rows].some(Boolean),
      ),
  };
}

/** What is in no section goes first: under a title it would be in that section. */
function inFileOrder(sections: readonly SectionShown[]) {
  const isLoose = ({ key }: SectionShown) => key === noSection;
  return [
    ...sections.filter(isLoose),
    ...sections.filter((section) => !isLoose(section)),
  ];
}

/** What stands under the title of a section. */
function wordsOf(section: PlanSection | undefined) {
  const { lead = "", intro = "", aspirations = "" } = section ?? {};
  const lines = aspirations.split("\n").filter((line) => line.trim() !== "");
  return { lead, intro, aspirations: lines };
}

/** A printed row for each action, or one for a row without any. */
async function rowsOf(
  call: PlanRead,
  columns: readonly PlanColumnShown[],
  actions: readonly Action[],
) {
  const { app, plan } = call;
  const today = dayInLondon(app.now());
  const places = await listPlanRows(app.db, plan.id);
  const words = await wordsOfRows(call, null, { hidden: false });
  const inRow = byTheirRow(actions);
  return places.flatMap(({ id, sectionId }) => {
    const said = words.get(id);
    if (!said) return [];
    const lines: Array<Action | null> = inRow.get(id) ?? [null];
    return lines.map((action, at) => ({
      section: sectionId ?? noSection,
      row: printedRow({ id, said, columns }, action, {
        at,
        rag: action && ratingShown(action, plan, today).rag,
      }),
    }));
  });
}

interface Printed {
  id: string;
  said: RowWordsShown;
  columns: readonly PlanColumnShown[];
}

/** What stands once beside several actions is carried to the next of them. */
function printedRow(
  { id, said, columns }: Printed,
  action: Action | null,
  { at, rag }: { at: number; rag: Rag | null },
): PrintedRow {
  const due = readDueDate(action?.byWhen ?? "");
  return {
    key: action ? `${id} ${action.id}` : id,
    cells: columns.map((column) => cellOf(said, column, action)),
    carried: columns.flatMap(({ field }, index) =>
      at > 0 && isOfRow(field) ? [index] : [],
    ),
    date: due.kind === "day" ? due.latest : null,
    rag,
    tags: said.tags.map(({ name }) => name),
  };
}

const isOfRow = (field: ColumnField) =>
  ["reference", "evidence", "gap", "tags", "other"].includes(field);

/** The words of a row or of its action in one column. */
function cellOf(
  said: RowWordsShown,
  { field, key }: PlanColumnShown,
  action: Action | null,
): string {
  if (field === "reference") return said.reference;
  if (field === "evidence") return said.evidence;
  if (field === "gap") return said.gap;
  if (field === "gapAndActions")
    return [said.gap, action?.text ?? ""].filter(Boolean).join("\n");
  if (field === "tags") return said.tags.map(({ name }) => name).join("\n");
  if (field === "other") return said.cells[key] ?? "";
  if (!action) return "";
  if (field === "actions") return action.text;
  if (field === "owners") return action.owners;
  if (field === "byWhen") return action.byWhen;
  if (field === "measure") return action.measure;
  if (field === "progress") return latestOf(action);
  if (field === "status") return statusTitle(statusFrom(action.status));
  return "";
}

function latestOf({ latestProgress }: Action): string {
  if (!latestProgress) return "";
  const { at, by, text } = latestProgress;
  return `${formatDate(at)}, ${by}\n${text}`;
}
