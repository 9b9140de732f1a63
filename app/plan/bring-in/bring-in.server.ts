import { updatePlanFile } from "#db/queries/plan-files.ts";
import { readAgain } from "../../challenge/read-again.ts";
import type { Context } from "../../context.server.ts";
import { notNow } from "../../documents/refused-file.ts";
import { NotNow } from "../../errors.ts";
import {
  type PlanAttempt,
  type PlanChange,
  allowInPlan,
  editPlan,
} from "../change-plan.server.ts";
import type { Led } from "../../forms/answer.server.ts";
import type { Made } from "./brought-plan-made.ts";
import { countsSaid } from "./counts.ts";
import { columnsFor, tagsFor } from "./into-columns.server.ts";
import { sectionsFor } from "./into-sections.server.ts";
import type { PlanOfFile } from "./plan-of-file.ts";
import { type PlanFile, planFile, planReading } from "./read-file.server.ts";
import { onlyNew } from "./plan-of-file.ts";
import { whatStands } from "./what-stands.server.ts";
import { writeRows } from "./write-rows.server.ts";

/**
 * Brings a file into the plan, as it is understood by now: its sections, rows,
 * actions and first progress, with the raw text of each row; what stands there
 * already is left out. What it says is
 * kept as written. A second press of the same changes nothing.
 * @returns the plan, and what to say there
 * @throws NotNow where somebody corrected it meanwhile, or it has nothing new
 */
export async function bringIn(
  app: Context,
  attempt: PlanAttempt,
  id: string,
  { version }: { version: number },
): Promise<Led> {
  const asked = await editPlan(app, attempt, "files", async (change) => ({
    corrections: (await planFile(change.db, change.plan.id, id)).corrections,
    reading: await planReading(change.db, change.plan.id, id),
  }));
  // Apart from the thread that serves people, while nobody waits in line.
  const read = await app.documents.run("planOfFile", asked).catch(notNow);
  return editPlan(app, attempt, "files", async (change) => {
    const { db, plan, who, at } = change;
    allowInPlan(change, "actions");
    allowInPlan(change, "sections");
    const row = await planFile(db, plan.id, id);
    const to = `/plans/${plan.id}/files/${id}`;
    if (row.made) return { to, said: null };
    if (row.version !== version) {
      throw readAgain("what is known of this file", row.updated_by_name);
    }
    if (read.rows.length === 0) throw new NotNow(nothing);
    // In line with others, so that two files bring the same row once.
    const added = onlyNew(read, await whatStands(db, plan.id));
    if (added.rows.length === 0) throw new NotNow(nothingNew);
    const made = await make(change, row, added);
    await updatePlanFile(db, plan.id, {
      ...{ id, version, by: who.id, at },
      also: { made: JSON.stringify(made), made_at: at },
    });
    const said = countsSaid(added.counts);
    await change.record({
      ...{ event: "fileBroughtIn", subject: row.file_name, note: said },
    });
    return { to, said: `Brought in: ${said}` };
  });
}

const nothing =
  "Nothing in it is read as a row of the plan. Say which of its rows are.";

const nothingNew =
  "This file brings nothing new: its rows stand in the plan already.";

async function make(
  change: PlanChange,
  file: PlanFile,
  read: PlanOfFile,
): Promise<Made> {
  const sections = await sectionsFor(change, read.sections);
  const columns = await columnsFor(change, read);
  const tags = await tagsFor(change, read);
  const actions = await writeRows(change, file, read.rows, {
    ...{ sections: sections.ids, columns: columns.ids, tags: tags.ids },
  });
  return {
    ...{ rows: read.rows.length, actions },
    ...{ sections: sections.added, columns: columns.added, tags: tags.added },
  };
}
