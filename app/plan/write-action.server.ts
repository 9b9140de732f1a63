import { insertProgress } from "#db/queries/progress.ts";
import {
  type Action,
  type ActionWords,
  findAction,
  listActionLinks,
  listActionsOfRow,
} from "#db/queries/actions.ts";
import {
  type Answers,
  deleteActionLinks,
  insertActionLinks,
  updateAction,
} from "#db/queries/action-changes.ts";
import {
  insertActions,
  insertInRows,
  insertPlanRows,
  noRowWords,
} from "#db/queries/plan-row-changes.ts";
import { moveActionToRow, moveRow } from "#db/queries/plan-row-places.ts";
import { findPlanRow } from "#db/queries/plan-rows.ts";
import type { Context } from "../context.server.ts";
import type { ActionInput } from "./action.ts";
import {
  type PlanAttempt,
  type PlanChange,
  editPlanOnce,
} from "./change-plan.server.ts";
import { linksFrom, lostLinks } from "./links.server.ts";
import { missingAction } from "./missing-action.server.ts";
import { readReport } from "./report.server.ts";
import { keepDue } from "./dates/revise-due.server.ts";
import { keepRating, ratedWords } from "./rating/keep-rating.server.ts";
import { missingRow } from "./rows/missing-row.server.ts";
import { sectionMeant } from "./section-meant.server.ts";
import { staleAction } from "./stale-action.ts";

/**
 * Adds an action to the plan. Returns its address.
 * @throws Invalid for a section or a link that is not of this plan
 */
export async function addAction(
  app: Context,
  attempt: PlanAttempt,
  input: ActionInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editPlanOnce(app, asked, "actions", async (change) => {
    const { db, plan, newId } = change;
    const answerable = await readReport(db, change.source);
    const links = linksFrom(input, answerable);
    const id = newId();
    const words = { ...wordsOf(input), ...ratedWords(change, null, input) };
    await keepRating(change, null, ratingIn(input));
    await insertOne(change, input, { id, words });
    await link(change, id, links);
    await addEntry(change, id, input.progress);
    await change.record({
      event: "actionAdded",
      subject: shortOf(input.text),
      action: id,
    });
    return `/plans/${plan.id}/actions/${id}`;
  });
}

/**
 * Saves an action over the version that was read. Returns its address.
 * @throws Stale, with the other person's words, when it was saved meanwhile;
 *   Invalid as for a new one, and where "by when" changes without a reason
 */
export async function changeAction(
  app: Context,
  attempt: PlanAttempt,
  id: string,
  input: ActionInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editPlanOnce(app, asked, "actions", async (change) => {
    const { db, plan, who, at } = change;
    const present = await findAction(db, plan.id, id);
    if (!present) throw await missingAction(db, change, id);
    const answerable = await readReport(db, change.source);
    const known = await alreadyLinked(change, id);
    const offered = [...answerable, ...lostLinks(known, answerable)];
    const links = linksFrom(input, offered);
    const { sectionId, sections } = await sectionMeant(change, input.section);
    const hand = { by: who.id, at };
    const words = { ...wordsOf(input), ...ratedWords(change, present, input) };
    const row = { id, version: input.version, words, ...hand };
    const kept = await updateAction(db, plan.id, row);
    if (!kept) throw staleAction(present, { known, offered, sections, plan });
    await keepDue(change, present, input);
    await keepRating(change, present, ratingIn(input));
    const note =
      sectionId === present.sectionId
        ? ""
        : await moveToSection(change, present, sectionId);
    await deleteActionLinks(db, plan.id, id);
    await link(change, id, links);
    await addEntry(change, id, input.progress);
    await change.record({
      event: "actionChanged",
      subject: `${present.number}. ${shortOf(input.text)}`,
      note,
      action: id,
    });
    return `/plans/${plan.id}/actions/${id}`;
  });
}

/** Puts a new action into the row that is meant, or into one of its own. */
async function insertOne(
  change: PlanChange,
  input: ActionInput,
  action: { id: string; words: ActionWords },
): Promise<void> {
  const { db, plan, who, at, newId } = change;
  const hand = { by: who.id, at };
  if (input.row) {
    const row = await findPlanRow(db, plan.id, input.row);
    if (!row) throw await missingRow(db, change, input.row);
    await insertInRows(db, plan.id, [{ ...action, rowId: row.id }], hand);
    return;
  }
  const { sectionId } = await sectionMeant(change, input.section);
  const one = { ...action, rowId: newId(), sectionId };
  await insertActions(db, plan.id, [one], hand);
}

/**
 * Takes an action to another section: its whole row where it is alone in it;
 * else into a row of its own, as the others and their row's words stay.
 * @returns what the history says of that; "" where it is as anybody expects
 */
async function moveToSection(
  { db, plan, newId, who, at }: PlanChange,
  { id, rowId }: Pick<Action, "id" | "rowId">,
  sectionId: string | null,
): Promise<string> {
  const hand = { by: who.id, at };
  const others = await listActionsOfRow(db, plan.id, rowId);
  if (others.length === 1) {
    await moveRow(db, plan.id, { id: rowId, sectionId, ...hand });
    return "";
  }
  const row = { id: newId(), sectionId, words: noRowWords, actions: [] };
  const bare = { ...row, cells: [], tagIds: [] };
  await insertPlanRows(db, plan.id, [bare], hand);
  await moveActionToRow(db, plan.id, { id, rowId: row.id });
  return "It has a row of its own now: the other actions of its row stay.";
}

const ratingIn = (input: ActionInput) => ({
  ...input,
  hasProgress: input.progress !== "",
});

const wordsOf = (input: ActionInput) => ({
  text: input.text,
  owners: input.owners,
  byWhen: input.byWhen,
  reviewOn: input.reviewOn,
  measure: input.measure,
  status: input.status,
});

async function alreadyLinked({ db, plan }: PlanChange, actionId: string) {
  const links = await listActionLinks(db, { planId: plan.id });
  return links.filter((one) => one.actionId === actionId);
}

async function link(
  { db, newId }: PlanChange,
  actionId: string,
  links: readonly Answers[],
): Promise<void> {
  const rows = links.map((answers) => ({ id: newId(), actionId, answers }));
  await insertActionLinks(db, rows);
}

async function addEntry(
  { db, newId, who, at }: PlanChange,
  actionId: string,
  text: string,
): Promise<void> {
  if (text === "") return;
  const entry = { id: newId(), actionId, personId: who.id, at, text };
  await insertProgress(db, entry);
}

/** The first words of an action, as the history names it. */
function shortOf(text: string): string {
  const [line = ""] = text.split("\n");
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
