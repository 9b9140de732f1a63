import type { Context } from "#app/context.server.ts";
import { findPlan } from "#db/queries/plans.ts";
import { type Ids, ends } from "./ids.ts";

/** The plan that comes from it, its actions and its sections. */
export async function addPlan(db: Context["db"], id: string, ids: Ids) {
  const plan = await findPlan(db, { challengeId: id });
  const actions = await db
    .selectFrom("plan_action")
    .select("id")
    .where("plan_id", "=", plan?.id ?? "")
    .orderBy("id")
    .execute();
  const members = await db
    .selectFrom("plan_membership")
    .select("id")
    .where("plan_id", "=", plan?.id ?? "")
    .orderBy("id")
    .execute();
  const editions = await db
    .selectFrom("plan_edition")
    .select("number")
    .where("plan_id", "=", plan?.id ?? "")
    .orderBy("number")
    .execute();
  ids.set("editionNumber", ends(editions.map(({ number }) => `${number}`)));
  const rounds = await db
    .selectFrom("plan_round")
    .select("number")
    .where("plan_id", "=", plan?.id ?? "")
    .orderBy("number")
    .execute();
  ids.set("roundNumber", ends(rounds.map(({ number }) => `${number}`)));
  const publications = await db
    .selectFrom("plan_publication")
    .select("number")
    .where("plan_id", "=", plan?.id ?? "")
    .orderBy("number")
    .execute();
  const published = publications.map(({ number }) => `${number}`);
  ids.set("publicationNumber", ends(published));
  ids.set("fileKind", ["word", "csv"]);
  ids.set("planMemberId", ends(members.map((row) => row.id)));
  ids.set("planId", plan ? [plan.id] : []);
  ids.set("actionId", ends(actions.map((row) => row.id)));
  const sections = await db
    .selectFrom("plan_section")
    .select("id")
    .where("plan_id", "=", plan?.id ?? "")
    .orderBy("id")
    .execute();
  const owners = await db
    .selectFrom("plan_owner")
    .select("id")
    .where("plan_id", "=", plan?.id ?? "")
    .orderBy("id")
    .execute();
  ids.set("planOwnerId", ends(owners.map((row) => row.id)));
  ids.set("planSectionId", ends(sections.map((row) => row.id)));
  const planRows = await db
    .selectFrom("plan_row")
    .select("id")
    .where("plan_id", "=", plan?.id ?? "")
    .orderBy("id")
    .execute();
  ids.set("planRowId", ends(planRows.map((row) => row.id)));
  const tags = await db
    .selectFrom("plan_tag")
    .select("id")
    .where("plan_id", "=", plan?.id ?? "")
    .orderBy("id")
    .execute();
  ids.set("planTagId", ends(tags.map((row) => row.id)));
  const columns = await db
    .selectFrom("plan_column")
    .select("id")
    .where("plan_id", "=", plan?.id ?? "")
    .where("field", "=", "other")
    .orderBy("id")
    .execute();
  ids.set("planColumnId", ends(columns.map((row) => row.id)));
  const files = await db
    .selectFrom("plan_file")
    .select("id")
    .where("plan_id", "=", plan?.id ?? "")
    .orderBy("id")
    .execute();
  ids.set("planFileId", ends(files.map((row) => row.id)));
  const progress = await db
    .selectFrom("progress")
    .innerJoin("plan_action", "plan_action.id", "progress.action_id")
    .select("progress.id")
    .where("plan_action.plan_id", "=", plan?.id ?? "")
    .where("plan_action.removed_at", "is", null)
    .orderBy("progress.id")
    .execute();
  ids.set("progressId", ends(progress.map((row) => row.id)));
  const shown = await db
    .selectFrom("progress_evidence")
    .select("id")
    .where(
      "progress_id",
      "in",
      progress.map((row) => row.id),
    )
    .orderBy("id")
    .execute();
  ids.set("progressEvidenceId", ends(shown.map((row) => row.id)));
}
