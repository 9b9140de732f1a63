import { planFigures } from "#workflows/plan-figures.ts";
import {
  insertPlanEdition,
  nextEditionNumber,
} from "#db/queries/plan-editions.ts";
import { fingerprint } from "../../challenge/fingerprint.server.ts";
import type { Context } from "../../context.server.ts";
import { formatDate } from "../../ui/dates.ts";
import {
  type PlanAttempt,
  type PlanChange,
  editPlanOnce,
} from "../change-plan.server.ts";
import type { PlanRead } from "../enter-plan.server.ts";
import { printedPlan } from "../files/printed-plan.server.ts";
import { actionsOfPlan } from "../actions-of-plan.server.ts";
import { type EditionContent, keptAction } from "./edition-content.ts";
import { type EditionInput, editionInText } from "./edition.ts";

/** Keeps the plan as it stands. Returns the address of its edition. */
export async function makeEdition(
  app: Context,
  attempt: PlanAttempt,
  input: EditionInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editPlanOnce(app, asked, "editions", async (change) => {
    const number = await keepEdition(change, input);
    return `/plans/${change.plan.id}/editions/${number}`;
  });
}

/** Keeps the plan of a change as it stands; returns the edition's number. */
export async function keepEdition(
  change: PlanChange,
  { title, note }: Pick<EditionInput, "title" | "note">,
): Promise<number> {
  const { db, plan, who, at, newId } = change;
  const number = await nextEditionNumber(db, plan.id);
  const named = { number, title, note, at };
  const content = await contentOf(change, { ...named, by: who.name });
  const text = JSON.stringify(content);
  await insertPlanEdition(db, {
    ...{ id: newId(), planId: plan.id, personId: who.id, ...named },
    counts: JSON.stringify(planFigures(content.actions)),
    content: text,
    sha256: fingerprint(text),
  });
  const subject = `${number}, ${title}`;
  await change.record({ event: "editionMade", subject, note });
  return number;
}

async function contentOf(
  { db, plan, source, at }: PlanChange,
  edition: EditionContent["edition"],
) {
  const read: PlanRead = { app: { db, now: () => at }, plan, source };
  const printed = await printedPlan(read);
  const { actions, sections } = await actionsOfPlan(read);
  const titles = new Map(sections.map(({ key, title }) => [key, title]));
  const rows = rowsOfActions(printed);
  const [first = "", ...rest] = editionInText(edition);
  return {
    edition,
    printed: {
      ...printed,
      edition: String(edition.number),
      dated: `${first.toUpperCase()}${rest.join("")}: as on ${formatDate(at)}`,
    },
    actions: actions.map((shown) =>
      keptAction(shown, {
        rowId: rows.get(shown.id) ?? "",
        section: titles.get(shown.section) ?? "",
      }),
    ),
  } satisfies EditionContent;
}

/** The row of each action, as the keys of printed rows tell. */
const rowsOfActions = ({ sections }: EditionContent["printed"]) =>
  new Map(
    sections.flatMap(({ rows }) =>
      rows.flatMap(({ key }) => {
        const [rowId = "", ...actions] = key.split(" ");
        return actions.map((id) => [id, rowId] as const);
      }),
    ),
  );
