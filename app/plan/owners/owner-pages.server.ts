import { listOwnerWords, listPlanOwners } from "#db/queries/plan-owners.ts";
import { NotFound } from "../../errors.ts";
import { lead } from "../../forms/answer.server.ts";
import type { PlanCall } from "../../respond.server.ts";
import { allowInPlan } from "../change-plan.server.ts";

/**
 * One owner for whoever may change it, with the others of the plan.
 * @throws Forbidden for who does not write actions; NotFound for none
 */
export async function ownerFormOf(call: PlanCall) {
  allowInPlan(call, "actions");
  const { app, plan } = call;
  const owners = await listPlanOwners(app.db, plan.id);
  const id = call.param("planOwnerId");
  const owner = owners.find((one) => one.id === id);
  if (!owner) throw new NotFound();
  const list = `/plans/${plan.id}/owners`;
  const { name, kind, email, note, version, leftAt } = owner;
  return {
    crumbs: [
      { href: list, label: "Owners" },
      { href: `${list}/${id}`, label: name },
    ],
    page: `${list}/${id}`,
    owner: { name, kind, email, note, version, leftAt },
    others: owners
      .filter((one) => one.id !== id)
      .map((one) => ({
        ...{ value: one.id, label: one.name },
        hasLeft: one.leftAt !== null,
      })),
    once: app.newId(),
  };
}

/**
 * What a plan remembers of the words that an address names.
 * @throws Forbidden for who does not write actions; a redirection to the owners
 *   where the words are forgotten already
 */
export async function wordsToForget(call: PlanCall) {
  allowInPlan(call, "actions");
  const { app, plan, url } = call;
  const key = url.searchParams.get("words") ?? "";
  const words = await listOwnerWords(app.db, plan.id);
  const found = words.find((one) => one.key === key);
  const list = `/plans/${plan.id}/owners`;
  if (!found) throw lead(app, { to: list, said: null });
  const owners = await listPlanOwners(app.db, plan.id);
  const owner = owners.find(({ id }) => id === found.ownerId);
  return {
    ...{ key, list, words: found.words },
    name: owner?.name ?? null,
    page: owner ? `${list}/${owner.id}` : list,
  };
}
