import {
  findPlanPage,
  findPlanPublication,
  listPlanPublications,
} from "#db/queries/plan-publications.ts";
import type { PrintedPlan } from "../../documents/plan-out/printed-plan.ts";
import type { PlanCall } from "../../respond.server.ts";
import { allowInPlan } from "../change-plan.server.ts";
import { noSectionTitle } from "../sections.ts";
import {
  type PublishChoices,
  choicesFrom,
  columnKey,
  sectionKey,
} from "./choices.ts";
import { editionOrNow } from "./prepare.server.ts";
import { editionsOffered } from "./publish-pages.server.ts";

/** What the form of the choices is filled with, and what it offers. */
export async function choicesOf(call: PlanCall) {
  allowInPlan(call, "publication");
  const page = await findPlanPage(call.app.db, call.plan.id);
  const stored = page?.choices ?? (await lastChoices(call));
  const before = stored === undefined ? null : choicesFrom(stored);
  const now = await editionOrNow(call, "");
  const edition = before?.edition ?? "";
  const asked = edition === "" ? now : await editionOrNow(call, edition);
  const columns = offeredOf(columnsIn([now, asked]));
  const sections = offeredOf(sectionsIn([now, asked]));
  return {
    top: `/plans/${call.plan.id}/publish`,
    version: page?.version ?? 0,
    choices: before ?? firstChoices(now),
    ...{ columns, sections, editions: await editionsOffered(call) },
  };
}

/** An imported plan brings what was published, and no public page. */
async function lastChoices({ app, plan }: PlanCall) {
  const [last] = await listPlanPublications(app.db, plan.id);
  const kept =
    last && (await findPlanPublication(app.db, plan.id, last.number));
  return kept?.choices;
}

/** Progress, owners and who leads stay inside until somebody chooses them. */
const firstChoices = (now: PrintedPlan): PublishChoices => ({
  edition: "",
  columns: now.columns
    .filter(({ field }) => field !== "progress" && field !== "owners")
    .map(columnKey),
  owners: "none",
  parts: ["intro"],
  sections: now.sections.map(sectionKey),
  ...{ intro: "", contact: "", search: false },
});

interface Offered {
  value: string;
  label: string;
}

const columnsIn = (plans: readonly PrintedPlan[]): Offered[] =>
  plans
    .flatMap(({ columns }) => columns)
    .filter(({ field }) => field !== "owners" && field !== "key")
    .map((column) => ({ value: columnKey(column), label: column.name }));

const sectionsIn = (plans: readonly PrintedPlan[]): Offered[] =>
  plans
    .flatMap(({ sections }) => sections)
    .map((section) => ({
      value: sectionKey(section),
      label: section.title || noSectionTitle,
    }));

/** Each once; what was chosen and is there no more is not offered again. */
const offeredOf = (all: readonly Offered[]): Offered[] => [
  ...new Map(all.map((one) => [one.value, one])).values(),
];
