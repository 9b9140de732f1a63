import { insertFinding, updateFinding } from "#db/queries/finding-changes.ts";
import { type Finding, findFinding } from "#db/queries/findings.ts";
import {
  type Attempt,
  type Change,
  edit,
  editOnce,
} from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import type { Context } from "../context.server.ts";
import type { Led } from "../forms/answer.server.ts";
import { Invalid, Stale } from "../errors.ts";
import { excerpt } from "../ui/excerpt.ts";
import { type FindingInput, placeSchema } from "./finding.ts";
import { placeOf } from "./place.ts";

/**
 * Adds a draft finding at the end of its list or sub-heading.
 * @returns the address where its sources are cited
 * @throws Invalid for an area out of scope or a criterion of another area
 */
export async function addFinding(
  app: Context,
  attempt: Attempt,
  input: FindingInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "findings", async (change) => {
    const id = change.newId();
    await insertFinding(change.db, {
      id,
      challengeId: change.challenge.id,
      words: wordsOf(change, input),
      by: change.who.id,
      at: change.at,
    });
    await change.record({
      event: "findingAdded",
      subject: excerpt(input.text),
      audience: "team",
    });
    return `/challenges/${change.challenge.id}/findings/${id}/sources`;
  });
}

/**
 * Saves a finding over the version that was read. What was agreed was the
 * words: when they, the kind or the area change, it is a draft again.
 * @returns the address of its page, and what to say there
 * @throws Stale, with the other person's words, when it was saved meanwhile
 */
export async function changeFinding(
  app: Context,
  attempt: Attempt,
  id: string,
  input: FindingInput,
): Promise<Led> {
  return edit(app, attempt, "findings", async (change) => {
    const { db, challenge, who, at } = change;
    const present = await findFinding(db, challenge.id, id);
    if (!present) throw await missing(db, change, "finding", id);
    const reopened = present.status === "agreed" && saysElse(present, input);
    const kept = await updateFinding(db, challenge.id, {
      id,
      version: input.version,
      words: wordsOf(change, input),
      status: reopened ? "draft" : present.status,
      moves: isElsewhere(present, input),
      by: who.id,
      at,
    });
    if (!kept) throw staleFinding(change, present);
    if (reopened) {
      await change.record({
        event: "findingReopened",
        subject: excerpt(input.text),
        note: "Its words changed after it was agreed.",
        audience: "team",
      });
    }
    return {
      to: `/challenges/${challenge.id}/findings/${id}`,
      said: reopened
        ? "Saved. Its words changed, so it is a draft again."
        : "The finding is saved",
    };
  });
}

function staleFinding({ areas }: Change, present: Finding): Stale {
  return new Stale({
    version: present.version,
    savedBy: present.updated_by_name,
    savedAt: present.updated_at,
    values: {
      place: placeOf(areas, {
        areaKey: present.area_key,
        criterionKey: present.criterion_key ?? "",
        kind: present.kind,
        subheading: present.subheading,
      }),
      text: present.text,
    },
  });
}

function wordsOf(change: Change, input: FindingInput) {
  refusePlace(change, input);
  return { ...input, criterionKey: input.criterionKey || null };
}

/** What is wrong with the place of a form as typed, whatever else is. */
export const placeAsTyped =
  (call: Pick<Change, "areas">) =>
  (typed: FormData): void => {
    const { data } = placeSchema.safeParse(Object.fromEntries(typed));
    if (data) refusePlace(call, data);
  };

function refusePlace(
  { areas }: Pick<Change, "areas">,
  { areaKey, criterionKey }: Pick<FindingInput, "areaKey" | "criterionKey">,
) {
  const area = areas.find(({ key }) => key === areaKey);
  if (!area) throw new Invalid({ areaKey: "Choose an area in scope" });
  const fits = area.criteria.some(({ key }) => key === criterionKey);
  if (criterionKey !== "" && !fits) {
    throw new Invalid({
      criterionKey: `Choose a criterion of area ${area.number}, or none`,
    });
  }
}

const saysElse = (present: Finding, input: FindingInput) =>
  present.text !== input.text ||
  present.kind !== input.kind ||
  present.area_key !== input.areaKey;

const isElsewhere = (present: Finding, input: FindingInput) =>
  present.kind !== input.kind ||
  present.area_key !== input.areaKey ||
  present.subheading !== input.subheading;
