import {
  findPlanTag,
  findRemovedPlanTag,
  listPlanTags,
  listRowTags,
} from "#db/queries/plan-tags.ts";
import { NotFound } from "../../errors.ts";
import { lead } from "../../forms/answer.server.ts";
import type { PlanCall } from "../../respond.server.ts";
import { allowInPlan } from "../change-plan.server.ts";
import { missingTag } from "./missing-tag.server.ts";
import { tagShown } from "./tag.ts";

/** The tags of a plan by name, each with how many rows bear it. */
export async function tagsOf(call: PlanCall) {
  const { app, plan } = call;
  const rowsOf = await rowsByTag(call);
  return {
    top: `/plans/${plan.id}`,
    may: call.mayWrite("actions"),
    tags: (await listPlanTags(app.db, plan.id)).map((tag) => ({
      ...tagShown(tag),
      rows: rowsOf(tag.id),
    })),
  };
}

/** What the form of a tag is filled with; nothing without an id. */
export async function tagFormOf(call: PlanCall, id?: string) {
  allowInPlan(call, "actions");
  const tag = id === undefined ? null : await presentTag(call, id);
  return {
    top: `/plans/${call.plan.id}`,
    once: call.app.newId(),
    tag: tag && { ...tagShown(tag), version: tag.version },
  };
}

/** What is said of a tag before it is removed. */
export async function tagRemovalOf(call: PlanCall, id: string) {
  allowInPlan(call, "actions");
  const { name, version } = await presentTag(call, id);
  const rowsOf = await rowsByTag(call);
  const top = `/plans/${call.plan.id}`;
  return { top, list: `${top}/tags`, name, version, rows: rowsOf(id) };
}

/**
 * The page with the button that brings a removed tag back.
 * @throws a redirection to the list of those that are there, NotFound for none
 */
export async function tagBackOf(call: PlanCall, id: string) {
  allowInPlan(call, "actions");
  const { app, plan } = call;
  const href = `/plans/${plan.id}/tags`;
  if (await findPlanTag(app.db, plan.id, id)) {
    throw lead(app, { to: href, said: null });
  }
  if (!(await findRemovedPlanTag(app.db, plan.id, id))) throw new NotFound();
  return { back: { href, label: "Go to the tags of the plan" } };
}

async function presentTag(call: PlanCall, id: string) {
  const { app, plan } = call;
  const tag = await findPlanTag(app.db, plan.id, id);
  if (!tag) throw await missingTag(app.db, call, id);
  return tag;
}

async function rowsByTag({ app, plan }: PlanCall) {
  const borne = await listRowTags(app.db, plan.id);
  return (id: string) => borne.filter(({ tagId }) => tagId === id).length;
}
