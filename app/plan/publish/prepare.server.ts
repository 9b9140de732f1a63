import type { Kysely } from "kysely";
import { listNamesInPlan, listNamesKnown } from "#db/queries/names-known.ts";
import { type PlanPage, findPlanPage } from "#db/queries/plan-publications.ts";
import type { Tables } from "#db/schema.ts";
import { challengeRoles } from "#workflows/people.ts";
import { fingerprint } from "../../challenge/fingerprint.server.ts";
import { NotNow } from "../../errors.ts";
import { formatDate } from "../../ui/dates.ts";
import { keptEdition } from "../editions/edition-pages.server.ts";
import type { PlanRead } from "../enter-plan.server.ts";
import { printedPlan } from "../files/printed-plan.server.ts";
import { bookOf } from "../owners/book.server.ts";
import {
  type Decisions,
  type PublishChoices,
  choicesFrom,
  decisionsFrom,
} from "./choices.ts";
import { cutPlan, withoutKeys } from "./cut-plan.ts";
import { type OwnersRead, ownersRead } from "./owners-shown.ts";
import type { PublishedPlan } from "./published.ts";
import {
  type WarningPlaced,
  finderOfWarnings,
  warningsOf,
  withoutWords,
} from "./warnings.ts";

/** What would go out to everybody, and what is to be looked at before. */
export interface Prepared {
  page: PlanPage;
  choices: PublishChoices;
  decisions: Decisions;
  warnings: WarningPlaced[];
  /** How many of them nobody has decided. */
  open: number;
  content: PublishedPlan;
  /** Of what readers would read: the same at another moment of the day. */
  sha256: string;
}

/**
 * Makes ready what was chosen for the public page of a plan.
 * @throws NotNow before anything was chosen, NotFound for an edition of none
 */
export async function prepare(read: PlanRead): Promise<Prepared> {
  const prepared = await prepareChosen(read);
  if (!prepared) throw new NotNow(nothingChosen);
  return prepared;
}

/** The same, for a page; null before anything was chosen. */
export async function prepareChosen(read: PlanRead): Promise<Prepared | null> {
  const { app, plan } = read;
  const page = await findPlanPage(app.db, plan.id);
  return page ? prepared(read, page) : null;
}

async function prepared(read: PlanRead, page: PlanPage): Promise<Prepared> {
  const { app, plan } = read;
  const choices = choicesFrom(page.choices);
  const decisions = decisionsFrom(page.decisions);
  const owners = ownersRead(await bookOf(app.db, { plan }));
  const printed = await editionOrNow(read, choices.edition);
  const cut = cutPlan(printed, choices, ownersAs(owners, choices));
  const known = {
    people: await namesOf(app.db, plan),
    others: [plan.councilName],
    ownersIn: owners.personsIn,
  };
  const warningsIn = finderOfWarnings(cut, known, fingerprint);
  const warnings = warningsOf(cut, warningsIn);
  const decided = new Set([...decisions.seen, ...decisions.left]);
  const shown = withoutWords(cut, warningsIn, new Set(decisions.left));
  const content = contentOf(shown, choices);
  return {
    ...{ page, choices, decisions, warnings, content },
    open: warnings.filter(({ key }) => !decided.has(key)).length,
    sha256: fingerprint(
      JSON.stringify({ ...content, plan: { ...content.plan, at: "" } }),
    ),
  };
}

const nothingChosen =
  "Nothing is chosen for the public page yet. Choose what it shows first.";

/** The plan of an edition, or as it is now. */
export const editionOrNow = async (read: PlanRead, edition: string) =>
  edition === ""
    ? printedPlan(read)
    : (await keptEdition(read, edition)).printed;

const ownersAs = (
  { postsOf }: OwnersRead,
  { owners }: PublishChoices,
): ((text: string) => string) =>
  owners === "asWritten"
    ? (text) => text
    : owners === "posts"
      ? postsOf
      : () => "";

/** Everybody whom the plan or its challenge knows by name. */
async function namesOf(
  db: Kysely<Tables>,
  { id, challengeId }: PlanRead["plan"],
): Promise<string[]> {
  const inPlan = await listNamesInPlan(db, id);
  if (challengeId === null) return inPlan;
  const known = await listNamesKnown(db, challengeId, challengeRoles);
  return [...new Set([...inPlan, ...known])];
}

function contentOf(
  shown: PublishedPlan["plan"],
  { contact, search }: PublishChoices,
): PublishedPlan {
  const { intro } = shown;
  const dated = `As on ${formatDate(shown.at)}`;
  const whole = [intro, `Contact: ${contact}`].filter(Boolean).join("\n");
  const plan = { ...withoutKeys(shown), dated, intro: whole };
  return { plan, intro, contact, search };
}
