import { listPlanFiles } from "#db/queries/plan-files.ts";
import { notNow } from "../../documents/refused-file.ts";
import type { PlanCall } from "../../respond.server.ts";
import { allowInPlan } from "../change-plan.server.ts";
import { inUse } from "./forget-file.server.ts";
import { planFile, planReading } from "./read-file.server.ts";
import { whyNotBack } from "./take-back.server.ts";
import { whatStands } from "./what-stands.server.ts";
import type { Look } from "./understand-plan.ts";

/** The files that were brought to a plan, and its form for another. */
export async function filesOf(call: PlanCall) {
  allowInPlan(call, "files");
  const { app, plan } = call;
  const rows = await listPlanFiles(app.db, plan.id);
  return {
    top: `/plans/${plan.id}`,
    files: rows.map(({ id, file_name, at, person_name, made_at }) => ({
      ...{ id, at },
      fileName: file_name,
      by: person_name,
      madeAt: made_at,
    })),
  };
}

/** What is known of a file, for the pages that ask about it. */
export async function aboutFile(call: PlanCall) {
  allowInPlan(call, "files");
  const { app, plan } = call;
  const row = await planFile(app.db, plan.id, call.param("planFileId"));
  return {
    top: `/plans/${plan.id}`,
    id: row.id,
    fileName: row.file_name,
    version: row.version,
    whyNotForgotten: row.made ? inUse : null,
    brought:
      row.made === null
        ? null
        : {
            ...{ at: row.made_at ?? row.updated_at, by: row.updated_by_name },
            ...{ rows: row.made.rows, actions: row.made.actions },
            sections: row.made.sections.length,
            whyNotBack: await whyNotBack(app.db, plan.id, row),
          },
  };
}

/**
 * A file as it is understood, a part of it at a time; only what is new to the
 * plan of one that is to be brought in.
 * @throws NotFound for one that is not of this plan
 */
export async function filePage(
  call: PlanCall,
  look?: Look,
  { onlyNew = false } = {},
) {
  const about = await aboutFile(call);
  const { app, plan } = call;
  const { corrections } = await planFile(app.db, plan.id, about.id);
  const read = await app.documents
    .run("understandPlan", {
      reading: await planReading(app.db, plan.id, about.id),
      corrections,
      address: call.url.href,
      look: look ?? (about.brought ? "plan" : "tables"),
      stands:
        onlyNew && !about.brought ? await whatStands(app.db, plan.id) : null,
    })
    .catch(notNow);
  return { ...about, ...read };
}

export type FileShown = Awaited<ReturnType<typeof filePage>>;
