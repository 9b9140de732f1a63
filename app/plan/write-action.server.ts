import {
  type ActionWords,
  findAction,
  listActionLinks,
} from "#db/queries/plan.ts";
import {
  type Answers,
  deleteActionLinks,
  insertActionLinks,
  insertActions,
  insertProgress,
  updateAction,
} from "#db/queries/plan-changes.ts";
import {
  type Attempt,
  type Change,
  editOnce,
} from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
import type { ActionInput } from "./action.ts";
import { linksFrom, lostLinks } from "./links.server.ts";
import { readReport } from "./report.server.ts";
import { staleAction } from "./stale-action.ts";

/**
 * Adds an action to the plan. Returns its address.
 * @throws Invalid for an area or a link that is not of this challenge
 */
export async function addAction(
  app: Context,
  attempt: Attempt,
  input: ActionInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "plan", async (change) => {
    const { db, challenge } = change;
    const { answerable } = await readReport(db, change);
    const links = linksFrom(input, answerable);
    const id = change.newId();
    const words = wordsOf(input, change);
    await insertActions(db, challenge.id, [{ id, words }], {
      by: change.who.id,
      at: change.at,
    });
    await link(change, id, links);
    await addEntry(change, id, input.progress);
    await change.record({
      event: "actionAdded",
      subject: shortOf(input.text),
      audience: "both",
    });
    return `/challenges/${challenge.id}/plan/${id}`;
  });
}

/**
 * Saves an action over the version that was read. Returns its address.
 * @throws Stale, with the other person's words, when it was saved meanwhile;
 *   Invalid as for a new one
 */
export async function changeAction(
  app: Context,
  attempt: Attempt,
  id: string,
  input: ActionInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "plan", async (change) => {
    const { db, challenge, who, at } = change;
    const present = await findAction(db, challenge.id, id);
    if (!present) throw await missing(db, change, "action", id);
    const { answerable } = await readReport(db, change);
    const known = await alreadyLinked(change, id);
    const offered = [...answerable, ...lostLinks(known, answerable)];
    const links = linksFrom(input, offered);
    const words = wordsOf(input, change, present.areaKey);
    const row = { id, version: input.version, words, by: who.id, at };
    const kept = await updateAction(db, challenge.id, row);
    if (!kept) throw staleAction(present, change, { known, offered });
    await deleteActionLinks(db, challenge.id, id);
    await link(change, id, links);
    await addEntry(change, id, input.progress);
    await change.record({
      event: "actionChanged",
      subject: `${present.number}. ${shortOf(input.text)}`,
      audience: "both",
    });
    return `/challenges/${challenge.id}/plan/${id}`;
  });
}

function wordsOf(
  input: ActionInput,
  { areas }: Change,
  presentArea: string | null = null,
): ActionWords {
  const { areaKey } = input;
  const known = [presentArea ?? "", "", ...areas.map(({ key }) => key)];
  if (!known.includes(areaKey)) {
    throw new Invalid({ areaKey: "Choose an area of this challenge" });
  }
  return {
    areaKey: areaKey || null,
    text: input.text,
    owners: input.owners,
    byWhen: input.byWhen,
    measure: input.measure,
    status: input.status,
    rag: input.rag,
    ragReason: input.ragReason,
  };
}

async function alreadyLinked({ db, challenge }: Change, actionId: string) {
  const links = await listActionLinks(db, challenge.id);
  return links.filter((one) => one.actionId === actionId);
}

async function link(
  { db, newId }: Change,
  actionId: string,
  links: readonly Answers[],
): Promise<void> {
  const rows = links.map((answers) => ({ id: newId(), actionId, answers }));
  await insertActionLinks(db, rows);
}

async function addEntry(
  { db, newId, who, at }: Change,
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
