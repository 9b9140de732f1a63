import {
  insertPlanPublication,
  nextPublicationNumber,
  setPlanPageLive,
} from "#db/queries/plan-publications.ts";
import { fingerprint } from "../../challenge/fingerprint.server.ts";
import type { Context } from "../../context.server.ts";
import { NotNow } from "../../errors.ts";
import { formatDate } from "../../ui/dates.ts";
import {
  type PlanAttempt,
  type PlanChange,
  editPlanOnce,
} from "../change-plan.server.ts";
import { keepEdition } from "../editions/make-edition.server.ts";
import type { PublishInput } from "./choices.ts";
import { readOf } from "./decide-warnings.server.ts";
import { type Prepared, prepare } from "./prepare.server.ts";

/**
 * Publishes what was chosen of a plan, as it was looked at: a copy that stays
 * as it is, at an address that nobody can guess and that stays the same. The
 * plan as it is now becomes an edition first. Returns the address of the page
 * on which publishing is decided.
 * @throws NotNow while a warning is undecided, or where what would go out is
 *   not what was looked at
 */
export async function publishPlan(
  app: Context,
  attempt: PlanAttempt,
  input: PublishInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editPlanOnce(app, asked, "publication", async (change) => {
    const { db, plan, newId } = change;
    const prepared = await prepare(readOf(change));
    if (prepared.open > 0) throw new NotNow(undecided);
    if (prepared.sha256 !== input.sha256) throw new NotNow(changedSince);
    const edition = await editionOf(change, prepared);
    const number = await keepPublication(change, prepared, edition);
    await setPlanPageLive(db, plan.id, {
      live: number,
      publicKey: prepared.page.publicKey ?? newId().replaceAll("-", ""),
    });
    const subject = `publication ${number}, of edition ${edition}`;
    await change.record({ event: "planPublished", subject });
    return `/plans/${plan.id}/publish`;
  });
}

/** The edition that goes out; the plan as it is now becomes one. */
const editionOf = async (change: PlanChange, { choices }: Prepared) =>
  choices.edition === ""
    ? keepEdition(change, {
        title: `Published on ${formatDate(change.at)}`,
        note: "",
      })
    : Number(choices.edition);

async function keepPublication(
  { db, plan, who, at, newId }: PlanChange,
  { page, content }: Prepared,
  edition: number,
): Promise<number> {
  const number = await nextPublicationNumber(db, plan.id);
  const text = JSON.stringify(content);
  await insertPlanPublication(db, {
    ...{ id: newId(), planId: plan.id, personId: who.id },
    ...{ number, edition, at, choices: page.choices },
    ...{ content: text, sha256: fingerprint(text) },
  });
  return number;
}

const undecided =
  "Some warnings are not decided. Decide each of them before the plan is published.";

const changedSince =
  "What would be published has changed since you looked at it, so nothing was published. Look at it again below.";
