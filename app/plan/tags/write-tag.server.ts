import {
  type PlanTag,
  findPlanTag,
  insertPlanTags,
  listPlanTags,
  updatePlanTag,
} from "#db/queries/plan-tags.ts";
import type { Context } from "../../context.server.ts";
import { Invalid, Stale } from "../../errors.ts";
import { refuseMore } from "../../forms/most-listed.ts";
import { folded } from "../../report/placing/alike.ts";
import {
  type PlanAttempt,
  type PlanChange,
  editPlanOnce,
} from "../change-plan.server.ts";
import { missingTag } from "./missing-tag.server.ts";
import { type TagInput, tagShown } from "./tag.ts";
import { colourName, patternName } from "./tag-words.ts";

/**
 * Adds a tag to the plan. Returns the address of their list.
 * @throws Invalid where another tag is called so or looks so, NotNow when there
 *   are as many as a page lists
 */
export async function addTag(
  app: Context,
  attempt: PlanAttempt,
  input: TagInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editPlanOnce(app, asked, "actions", async (change) => {
    const { db, plan, who, at } = change;
    refuseMore(await listPlanTags(db, plan.id), "tags");
    await refuseAlike(change, input, null);
    const tag = { id: change.newId(), ...wordsOf(input) };
    await insertPlanTags(db, plan.id, [tag], { by: who.id, at });
    await change.record({ event: "tagAdded", subject: input.name });
    return `/plans/${plan.id}/tags`;
  });
}

/**
 * Saves a tag over the version that was read; its rows keep it. Returns the
 * address of their list.
 * @throws Stale, with the other person's choice, when it was saved meanwhile;
 *   Invalid as for a new one
 */
export async function changeTag(
  app: Context,
  attempt: PlanAttempt,
  id: string,
  input: TagInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editPlanOnce(app, asked, "actions", async (change) => {
    const { db, plan, who, at } = change;
    const present = await findPlanTag(db, plan.id, id);
    if (!present) throw await missingTag(db, change, id);
    if (present.version !== input.version) throw staleTag(present);
    await refuseAlike(change, input, id);
    const { version } = input;
    const row = { id, version, ...wordsOf(input), by: who.id, at };
    if (!(await updatePlanTag(db, plan.id, row))) throw staleTag(present);
    const wasCalled =
      present.name === input.name ? "" : `It was called “${present.name}”`;
    await change.record({
      ...{ event: "tagChanged", subject: input.name, note: wasCalled },
    });
    return `/plans/${plan.id}/tags`;
  });
}

const wordsOf = ({ name, colour, pattern }: TagInput) => ({
  ...{ name, colour, pattern },
});

/** Two tags that nobody can tell apart are no tags. */
async function refuseAlike(
  { db, plan }: PlanChange,
  { name, colour, pattern }: TagInput,
  id: string | null,
): Promise<void> {
  const others = (await listPlanTags(db, plan.id)).filter(
    (one) => one.id !== id,
  );
  if (others.some((one) => folded(one.name) === folded(name))) {
    throw new Invalid({ name: "Another tag of this plan is called that" });
  }
  const alike = others.find(
    (one) => one.colour === colour && tagShown(one).pattern === pattern,
  );
  if (!alike) return;
  throw new Invalid({
    pattern: `“${alike.name}” looks the same: choose another colour or pattern`,
  });
}

const staleTag = (present: PlanTag): Stale =>
  new Stale({
    version: present.version,
    savedBy: present.updatedByName,
    savedAt: present.updatedAt,
    values: {
      name: present.name,
      colour: colourName(present.colour),
      pattern: patternName(tagShown(present).pattern),
    },
  });
