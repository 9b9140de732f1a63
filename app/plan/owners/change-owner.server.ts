import {
  deleteOwnerWords,
  deletePlanOwner,
  moveOwnerWords,
  saveOwnerWords,
  updatePlanOwner,
  updatePlanOwnerLeft,
} from "#db/queries/plan-owner-changes.ts";
import {
  type PlanOwner,
  findPlanOwner,
  listOwnerWords,
  listPlanOwners,
} from "#db/queries/plan-owners.ts";
import { ownerKey } from "#workflows/owners.ts";
import { readAgain } from "../../challenge/read-again.ts";
import type { Context } from "../../context.server.ts";
import { Invalid, NotFound, Stale } from "../../errors.ts";
import type { Led } from "../../forms/answer.server.ts";
import {
  type PlanAttempt,
  type PlanChange,
  editPlan,
  editPlanOnce,
} from "../change-plan.server.ts";
import type { LeftInput, MergeInput, OwnerInput } from "./owner.ts";
import { peopleToOwn } from "./read-unresolved.server.ts";
import { leaveRounds } from "../rounds/leave-rounds.server.ts";

/**
 * Saves an owner over the version that was read. Returns its address.
 * @throws Stale when it was saved meanwhile; Invalid for the name of another
 */
export const changeOwner = (
  app: Context,
  attempt: PlanAttempt,
  id: string,
  input: OwnerInput,
): Promise<string> =>
  editPlanOnce(app, { ...attempt, form: input }, "actions", async (change) => {
    const { db, plan, who, at } = change;
    const present = await presentOwner(change, id);
    const key = ownerKey(input.name);
    const twin = (await listPlanOwners(db, plan.id)).find(
      (one) => one.id !== id && ownerKey(one.name) === key,
    );
    if (twin) {
      const name = `The plan knows another ${twin.name}: merge the two, or tell them apart`;
      throw new Invalid({ name });
    }
    const { name, kind, email, note, version } = input;
    const personId = await personFor(change, present, email);
    const words = { name, kind, email, note, personId };
    const row = { id, version, ...words, by: who.id, at };
    if (!(await updatePlanOwner(db, plan.id, row))) throw staleOwner(present);
    // What was written by the name before still means the same.
    if (present.name !== name) await rememberName(change, present.name, id);
    const was = present.name === name ? "" : `Was ${present.name}.`;
    await change.record({ event: "ownerChanged", subject: name, note: was });
    return `/plans/${plan.id}/owners/${id}`;
  });

/**
 * Makes two owners one: the words of the first mean the other from now on.
 * Returns the address of that.
 * @throws Invalid for one that is none of this plan's others; NotNow when the
 *   first was changed after the person read it
 */
export const mergeOwners = (
  app: Context,
  attempt: PlanAttempt,
  id: string,
  { into, version }: MergeInput,
): Promise<string> =>
  editPlan(app, attempt, "actions", async (change) => {
    const { db, plan } = change;
    const from = await ownerAsRead(change, id, version);
    const to = await findPlanOwner(db, plan.id, into);
    if (!to || to.id === id) {
      throw new Invalid({ into: "Choose another owner of this plan" });
    }
    await handOver(change, from, to.id);
    await keepWhatIsKnown(change, from, to);
    await deletePlanOwner(db, plan.id, id);
    await change.record({
      event: "ownersMerged",
      subject: `${from.name} with ${to.name}`,
    });
    return `/plans/${plan.id}/owners/${into}`;
  });

/**
 * Marks an owner as left; whoever takes over owns what the same words name. Of
 * one that has left it takes that back; what was handed over stays so. Returns
 * the address of the successor, or else of the owner.
 * @throws Invalid for a successor that has left or is none; NotNow when the
 *   owner was changed after the person read it
 */
export const leaveOrReturn = (
  app: Context,
  attempt: PlanAttempt,
  id: string,
  { successor, version }: LeftInput,
): Promise<string> =>
  editPlan(app, attempt, "actions", async (change) => {
    const { db, plan, who, at } = change;
    const owner = await ownerAsRead(change, id, version);
    const page = `/plans/${plan.id}/owners`;
    const isBack = owner.leftAt !== null;
    const leftAt = isBack ? null : at;
    const row = { id, version, by: who.id, at, leftAt };
    await updatePlanOwnerLeft(db, plan.id, row);
    if (isBack) {
      await change.record({ event: "ownerBack", subject: owner.name });
      return `${page}/${id}`;
    }
    await leaveRounds(change, owner);
    const next = await successorOf(change, owner, successor);
    if (next) await handOver(change, owner, next.id);
    await change.record({
      event: "ownerLeft",
      subject: owner.name,
      note: next ? `${next.name} takes over.` : "Nobody takes over yet.",
    });
    return `${page}/${next?.id ?? id}`;
  });

/**
 * Has the plan forget what words mean. A second press changes nothing. Returns
 * the address of the owner they named, or of all, and what to say there.
 */
export const forgetWords = (
  app: Context,
  attempt: PlanAttempt,
  key: string,
): Promise<Led> =>
  editPlan(app, attempt, "actions", async (change) => {
    const { db, plan } = change;
    const to = `/plans/${plan.id}/owners`;
    const known = await listOwnerWords(db, plan.id);
    const words = known.find((one) => one.key === key);
    if (!words) return { to, said: "The words are forgotten already" };
    await deleteOwnerWords(db, plan.id, key);
    const owners = await listPlanOwners(db, plan.id);
    const owner = owners.find(({ id }) => id === words.ownerId);
    await change.record({
      event: "ownerWordsForgotten",
      subject: `“${words.words}” for ${owner?.name ?? "nobody"}`,
    });
    return {
      to: owner ? `${to}/${owner.id}` : to,
      said: `“${words.words}” is forgotten`,
    };
  });

/** Who takes over; null for nobody yet. @throws Invalid */
async function successorOf(
  { db, plan }: PlanChange,
  owner: PlanOwner,
  id: string,
): Promise<PlanOwner | null> {
  if (id === "") return null;
  const next = await findPlanOwner(db, plan.id, id);
  if (next && next.id !== owner.id && next.leftAt === null) return next;
  throw new Invalid({ successor: "Choose an owner who is still there" });
}

/** Who an owner is, by an address that somebody in the plan has. */
async function personFor(
  { db, plan }: PlanChange,
  present: PlanOwner,
  email: string,
): Promise<string | null> {
  if (email === present.email) return present.personId;
  const people = await peopleToOwn(db, { plan });
  return people.find((one) => email !== "" && one.email === email)?.id ?? null;
}

async function presentOwner({ db, plan }: PlanChange, id: string) {
  const owner = await findPlanOwner(db, plan.id, id);
  if (!owner) throw new NotFound();
  return owner;
}

async function ownerAsRead(change: PlanChange, id: string, version: number) {
  const owner = await presentOwner(change, id);
  if (owner.version !== version) {
    throw readAgain("this owner", owner.updatedByName);
  }
  return owner;
}

/** The words of one owner, and its name as a plan writes it, name another. */
async function handOver(
  change: PlanChange,
  { id, name }: PlanOwner,
  to: string,
): Promise<void> {
  const { db, plan, who, at } = change;
  await moveOwnerWords(db, plan.id, { from: id, to, by: who.id, at });
  await rememberName(change, name, to);
}

/** What was known of the one alone is known of the other: nothing is lost. */
async function keepWhatIsKnown(
  { db, plan, who, at }: PlanChange,
  from: PlanOwner,
  to: PlanOwner,
): Promise<void> {
  const { id, version, name, kind } = to;
  const account = to.personId === null && to.email === "" ? from : to;
  const email = to.email || from.email;
  const notes = [to.note, from.note === to.note ? "" : from.note];
  const note = notes.filter((one) => one !== "").join("\n\n");
  const known = { name, kind, email, note, personId: account.personId };
  const row = { id, version, ...known, by: who.id, at };
  if (!(await updatePlanOwner(db, plan.id, row))) throw new NotFound();
}

async function rememberName(
  { db, plan, who, at }: PlanChange,
  name: string,
  ownerId: string,
): Promise<void> {
  const key = ownerKey(name);
  const known = await listOwnerWords(db, plan.id);
  if (known.some((one) => one.key === key)) return;
  const row = { key, words: name, ownerId };
  await saveOwnerWords(db, plan.id, [row], { by: who.id, at });
}

const staleOwner = (present: PlanOwner): Stale =>
  new Stale({
    version: present.version,
    savedBy: present.updatedByName,
    savedAt: present.updatedAt,
    values: {
      name: present.name,
      kind: present.kind,
      email: present.email,
      note: present.note,
    },
  });
