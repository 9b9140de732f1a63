import { insertProgress } from "#db/queries/progress.ts";
import { findAction, listActionLinks } from "#db/queries/actions.ts";
import {
  type Answers,
  deleteActionLinks,
  insertActionLinks,
  updateAction,
} from "#db/queries/action-changes.ts";
import { insertActions, moveRow } from "#db/queries/plan-row-changes.ts";
import { listPlanSections } from "#db/queries/plan-sections.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
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
import { noSection, sectionsShown } from "./sections.ts";
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
    const { db, plan, who, at, newId } = change;
    const answerable = await readReport(db, change.source);
    const links = linksFrom(input, answerable);
    const { sectionId } = await placeIn(change, input);
    const id = newId();
    const words = { ...wordsOf(input), ...ratedWords(change, null, input) };
    const one = { id, rowId: newId(), sectionId, words };
    await keepRating(change, null, ratingIn(input));
    await insertActions(db, plan.id, [one], { by: who.id, at });
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
    const { sectionId, sections } = await placeIn(change, input);
    const hand = { by: who.id, at };
    const words = { ...wordsOf(input), ...ratedWords(change, present, input) };
    const row = { id, version: input.version, words, ...hand };
    const kept = await updateAction(db, plan.id, row);
    if (!kept) throw staleAction(present, { known, offered, sections, plan });
    await keepDue(change, present, input);
    await keepRating(change, present, ratingIn(input));
    if (sectionId !== present.sectionId) {
      await moveRow(db, plan.id, { id: present.rowId, sectionId, ...hand });
    }
    await deleteActionLinks(db, plan.id, id);
    await link(change, id, links);
    await addEntry(change, id, input.progress);
    await change.record({
      event: "actionChanged",
      subject: `${present.number}. ${shortOf(input.text)}`,
      action: id,
    });
    return `/plans/${plan.id}/actions/${id}`;
  });
}

/** The section that is meant; null for none. @throws Invalid for another's */
async function placeIn(
  { db, plan, source }: PlanChange,
  { section }: ActionInput,
) {
  const sections = sectionsShown(await listPlanSections(db, plan.id), source);
  if (section !== "" && !sections.some(({ key }) => key === section)) {
    throw new Invalid({ section: "Choose a section of this plan" });
  }
  const isNone = section === "" || section === noSection;
  return { sectionId: isNone ? null : section, sections };
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
