import { updatePlanFile } from "#db/queries/plan-files.ts";
import type { Context } from "../../context.server.ts";
import { NotNow, Stale } from "../../errors.ts";
import { type PlanAttempt, editPlan } from "../change-plan.server.ts";
import type { MappingInput } from "./brought-plan.ts";
import { type PlanFile, planFile } from "./read-file.server.ts";
import { type Touched, touchedIn } from "./touched-in.ts";

/**
 * Saves how else a file is to be understood: what of a form was touched, beside
 * what others corrected meanwhile.
 * @returns whether anything was to be saved
 * @throws Stale where somebody else chose otherwise in the same field; NotNow
 *   once the file was brought in
 */
export async function saveMapping(
  app: Context,
  attempt: PlanAttempt,
  id: string,
  input: MappingInput,
): Promise<boolean> {
  return editPlan(app, attempt, "files", async ({ db, plan, who, at }) => {
    const row = await planFile(db, plan.id, id);
    const touched = touchedIn(input);
    if (touched.length === 0) return false;
    if (row.made) throw new NotNow(madeBefore);
    const theirs = clashing(row, touched);
    if (Object.keys(theirs).length > 0) throw stale(row, theirs);
    const said = touched.map(({ name, chosen }) => [name, chosen] as const);
    const corrections = { ...row.corrections, ...Object.fromEntries(said) };
    await updatePlanFile(db, plan.id, {
      ...{ id, version: row.version, by: who.id, at },
      also: { corrections: JSON.stringify(corrections) },
    });
    return true;
  });
}

const madeBefore =
  "It was brought in meanwhile. Take it back first, then correct it.";

/** What somebody else chose in a field since a form with it was drawn. */
function clashing(
  { corrections }: PlanFile,
  touched: readonly Touched[],
): Record<string, string> {
  return Object.fromEntries(
    touched.flatMap(({ name, was, chosen }) => {
      const kept = corrections[name] ?? was;
      return kept === was || kept === chosen ? [] : [[name, kept] as const];
    }),
  );
}

const stale = (row: PlanFile, values: Record<string, string>) =>
  new Stale({
    version: row.version,
    savedBy: row.updated_by_name,
    savedAt: row.updated_at,
    values,
  });
