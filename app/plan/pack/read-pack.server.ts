import { findCouncil } from "#db/queries/councils.ts";
import { listDueRevisionsOfPlan } from "#db/queries/due-revisions.ts";
import { listPlanEditions } from "#db/queries/plan-editions.ts";
import { findPlanPack } from "#db/queries/plan-packs.ts";
import { type ChangesSince, changesSince } from "#workflows/plan-since.ts";
import type { PrintedPlan } from "../../documents/plan-out/printed-plan.ts";
import { formatDate } from "../../ui/dates.ts";
import { type EditionAction, keptAction } from "../editions/edition-content.ts";
import { keptEdition } from "../editions/edition-pages.server.ts";
import { editionInText } from "../editions/edition.ts";
import type { PlanRead } from "../enter-plan.server.ts";
import { printedPlan } from "../files/printed-plan.server.ts";
import { actionsOfPlan } from "../actions-of-plan.server.ts";
import { type PackWords, packWordsFrom } from "./pack.ts";

/** An action as a pack tells of it. */
export interface PackAction extends EditionAction {
  /** Why it stands where it stands, in the council’s words; "" for none. */
  why: string;
}

/** A plan as it is reported on: as it is now, or as an edition kept it. */
interface Reported {
  at: string;
  printed: PrintedPlan;
  actions: PackAction[];
}

/** What a committee pack is made of. */
export interface PackRead {
  words: PackWords;
  version: number;
  plan: Reported;
  /** What became of it since an edition; null where none is compared with. */
  changes: (ChangesSince<PackAction> & { since: string; short: string }) | null;
  nation: string | null;
}

/**
 * Reads all that a committee pack of a plan says. An edition that the words
 * name and that is not there counts as none: those of a copy may have stayed.
 */
export async function readPack(read: PlanRead): Promise<PackRead> {
  const { app, plan } = read;
  const kept = await findPlanPack(app.db, plan.id);
  const words = packWordsFrom(kept?.words);
  const editions = await listPlanEditions(app.db, plan.id);
  const known = (asked: string) =>
    editions.some(({ number }) => String(number) === asked);
  const reported = known(words.edition)
    ? await editionReported(read, words.edition)
    : await planReported(read);
  const council = await findCouncil(app.db, plan.councilId);
  return {
    words,
    version: kept?.version ?? 0,
    plan: reported,
    changes: known(words.since)
      ? await changesOf(read, reported, words.since)
      : null,
    nation: council?.nation ?? null,
  };
}

async function planReported(read: PlanRead): Promise<Reported> {
  const { actions, sections } = await actionsOfPlan(read);
  const titles = new Map(sections.map(({ key, title }) => [key, title]));
  return {
    at: read.app.now(),
    printed: await printedPlan(read),
    actions: actions.map((shown) => {
      const section = titles.get(shown.section) ?? "";
      const action = keptAction(shown, { rowId: "", section });
      return { ...action, why: shown.rating.because || progressOf(action) };
    }),
  };
}

async function editionReported(
  read: PlanRead,
  number: string,
): Promise<Reported> {
  const { printed, actions, at } = await keptEdition(read, number);
  return {
    ...{ at, printed },
    actions: actions.map((one) => ({ ...one, why: progressOf(one) })),
  };
}

const progressOf = ({ progress }: EditionAction) =>
  progress ? `${formatDate(progress.at)}: ${progress.text}` : "";

async function changesOf(
  read: PlanRead,
  { at, actions }: Reported,
  since: string,
): Promise<PackRead["changes"]> {
  const { app, plan } = read;
  const before = await keptEdition(read, since);
  const span = { from: before.at, until: at };
  const revisions = await listDueRevisionsOfPlan(app.db, plan.id, span);
  const { actions: then } = await editionReported(read, since);
  return {
    ...changesSince(then, actions, revisions),
    since: `${editionInText(before)}, of ${formatDate(before.at)}`,
    short: `edition ${before.number}`,
  };
}
