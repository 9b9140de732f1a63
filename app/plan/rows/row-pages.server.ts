import { listActionsOfRow } from "#db/queries/actions.ts";
import { listPlanColumns } from "#db/queries/plan-columns.ts";
import {
  type PlanRow,
  findPlanRow,
  findRemovedPlanRow,
  listPlanRows,
} from "#db/queries/plan-rows.ts";
import { listPlanSections } from "#db/queries/plan-sections.ts";
import { listPlanTags } from "#db/queries/plan-tags.ts";
import { NotFound } from "../../errors.ts";
import { lead } from "../../forms/answer.server.ts";
import type { PlanCall } from "../../respond.server.ts";
import { dayInLondon } from "../../ui/dates.ts";
import { readAsRead } from "../bring-in/as-read.server.ts";
import { allowInPlan } from "../change-plan.server.ts";
import { bookOf } from "../owners/book.server.ts";
import { noSection, noSectionTitle, sectionsShown } from "../sections.ts";
import { showActions } from "../shown.ts";
import { tagShown } from "../tags/tag.ts";
import { actionNames, fieldName } from "./columns.ts";
import { missingRow } from "./missing-row.server.ts";
import { wordsOfRows } from "./read-rows.server.ts";
import { ownField, rowName } from "./row.ts";

/** One row with its actions, and what a file said of it. */
export async function rowOf(call: PlanCall, id: string) {
  const { app, plan } = call;
  const row = await presentRow(call, id);
  const sections = await sectionsOf(call);
  const stored = await listActionsOfRow(app.db, plan.id, id);
  const actions = showActions(stored, {
    ...{ links: [], answerable: [], sections, plan },
    today: dayInLondon(app.now()),
    book: await bookOf(app.db, call),
  });
  return {
    top: `/plans/${plan.id}`,
    may: call.mayWrite("actions"),
    id,
    section:
      sections.find(({ key }) => key === (row.sectionId ?? noSection))?.title ??
      noSectionTitle,
    ...(await rowSaid(call, row)),
    names: actionNames(await listPlanColumns(app.db, plan.id)),
    actions,
    savedAt: row.updatedAt,
    savedBy: row.updatedByName,
    inTheFile: await readAsRead(call, id),
  };
}

/**
 * What a row says beside its actions, under the names that the plan has for it;
 * what stands in a hidden column only for who writes.
 */
export async function rowSaid(call: PlanCall, row: PlanRow) {
  const { app, plan } = call;
  const columns = await listPlanColumns(app.db, plan.id);
  const hidden = call.mayWrite("actions");
  const said = (await wordsOfRows(call, [row.id], { hidden })).get(row.id);
  const words = [
    ...(["reference", "evidence", "gap"] as const).map((field) => ({
      label: fieldName(columns, field),
      text: row[field],
    })),
    ...columns
      .filter(({ field }) => field === "other")
      .map(({ id, name }) => ({ label: name, text: said?.cells[id] ?? "" })),
  ];
  return {
    name: await nameOf(call, row),
    tagsLabel: fieldName(columns, "tags"),
    tags: said?.tags ?? [],
    words: words.filter(({ text }) => text !== ""),
  };
}

/** What the form of a row is filled with; nothing without an id. */
export async function rowFormOf(call: PlanCall, id?: string) {
  allowInPlan(call, "actions");
  const { app, plan, url } = call;
  const row = id === undefined ? null : await presentRow(call, id);
  const columns = await listPlanColumns(app.db, plan.id);
  const own = columns.filter(({ field }) => field === "other");
  const said =
    row && (await wordsOfRows(call, [row.id], { hidden: true })).get(row.id);
  const sections = await sectionsOf(call);
  return {
    top: `/plans/${plan.id}`,
    once: app.newId(),
    sections: sections.filter(({ key }) => key !== noSection),
    labels: {
      reference: fieldName(columns, "reference"),
      evidenced: fieldName(columns, "evidence"),
      gap: fieldName(columns, "gap"),
      tags: fieldName(columns, "tags"),
    },
    own: own.map(({ id: of, name, isHidden }) => ({
      ...{ field: ownField(of), name, isHidden },
    })),
    tags: (await listPlanTags(app.db, plan.id)).map(tagShown),
    filled: {
      section: row
        ? (row.sectionId ?? "")
        : (url.searchParams.get("section") ?? ""),
      reference: row?.reference ?? "",
      evidenced: row?.evidence ?? "",
      gap: row?.gap ?? "",
      tags: (said?.tags ?? []).map((tag) => tag.id),
      ...Object.fromEntries(
        own.map((column) => [
          ownField(column.id),
          said?.cells[column.id] ?? "",
        ]),
      ),
    },
    row: row && {
      id: row.id,
      name: await nameOf(call, row),
      version: row.version,
    },
  };
}

/** What is said of a row before it is removed. */
export async function rowRemovalOf(call: PlanCall, id: string) {
  allowInPlan(call, "actions");
  const { app, plan } = call;
  const row = await presentRow(call, id);
  const actions = await listActionsOfRow(app.db, plan.id, id);
  return {
    ...{ top: `/plans/${plan.id}`, id, version: row.version },
    ...(await rowSaid(call, row)),
    actions: actions.map(({ number, text }) => ({ number, text })),
  };
}

/** Where a row stands, and the sections that it may be moved to. */
export async function rowMoveOf(call: PlanCall, id: string) {
  allowInPlan(call, "actions");
  const { app, plan } = call;
  const row = await presentRow(call, id);
  const places = await listPlanRows(app.db, plan.id);
  const inSection = (key: string) =>
    places.filter(({ sectionId }) => (sectionId ?? noSection) === key);
  const sections = await sectionsOf(call);
  const key = row.sectionId ?? noSection;
  return {
    ...{ top: `/plans/${plan.id}`, id, version: row.version },
    name: await nameOf(call, row),
    sections: sections.map(({ key: value, title }) => ({
      ...{ value, title, rows: inSection(value).length },
    })),
    filled: {
      section: key,
      place: String(inSection(key).findIndex((one) => one.id === id) + 1 || ""),
    },
  };
}

/**
 * The page with the button that brings a removed row back.
 * @throws a redirection to a row that is there, NotFound for none
 */
export async function rowBackOf(call: PlanCall, id: string) {
  allowInPlan(call, "actions");
  const { app, plan } = call;
  const top = `/plans/${plan.id}`;
  if (await findPlanRow(app.db, plan.id, id)) {
    throw lead(app, { to: `${top}/rows/${id}`, said: null });
  }
  if (!(await findRemovedPlanRow(app.db, plan.id, id))) throw new NotFound();
  return { back: { href: top, label: "Go to the improvement plan" } };
}

async function nameOf({ app, plan }: PlanCall, row: PlanRow): Promise<string> {
  const actions = await listActionsOfRow(app.db, plan.id, row.id);
  return rowName(
    row,
    actions.map(({ number }) => number),
  );
}

/** A row that is there. @throws Gone once it is removed, NotFound */
export async function presentRow(call: PlanCall, id: string): Promise<PlanRow> {
  const { app, plan } = call;
  const row = await findPlanRow(app.db, plan.id, id);
  if (!row) throw await missingRow(app.db, call, id);
  return row;
}

const sectionsOf = async ({ app, plan, source }: PlanCall) =>
  sectionsShown(await listPlanSections(app.db, plan.id), source);
