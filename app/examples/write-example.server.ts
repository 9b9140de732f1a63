import {
  findExample,
  insertExample,
  listExamples,
  updateExample,
} from "#db/queries/examples.ts";
import {
  type Attempt,
  type Change,
  edit,
  editOnce,
} from "../challenge/change.server.ts";
import { missing } from "../challenge/missing.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid, Stale } from "../errors.ts";
import { refuseMore } from "../forms/most-listed.ts";
import { type ExampleInput, areaTitle, kindTitle } from "./example.ts";

/**
 * Adds an example at the end of its list.
 * @returns the address of the list
 * @throws Invalid for an area out of scope, NotNow when there are as many as a
 *   list holds
 */
export async function addExample(
  app: Context,
  attempt: Attempt,
  input: ExampleInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "examples", async (change) => {
    const place = { challengeId: change.challenge.id, sight: "all" } as const;
    refuseMore(await listExamples(change.db, place), "examples and signposts");
    await insertExample(change.db, {
      id: change.newId(),
      challengeId: change.challenge.id,
      words: wordsOf(change, input),
      by: change.who.id,
      at: change.at,
    });
    await change.record({
      event: input.kind === "signpost" ? "signpostAdded" : "exampleAdded",
      subject: input.leadIn,
      audience: "team",
    });
    return `/challenges/${change.challenge.id}/examples`;
  });
}

/**
 * Saves an example over the version that was read.
 * @throws Stale, with the other person's words, when it was saved meanwhile
 */
export async function changeExample(
  app: Context,
  attempt: Attempt,
  id: string,
  input: ExampleInput,
): Promise<string> {
  return edit(app, attempt, "examples", async (change) => {
    const { db, challenge, who, at } = change;
    const present = await findExample(db, challenge.id, id);
    if (!present) throw await missing(db, change, "example", id);
    const kept = await updateExample(db, challenge.id, {
      id,
      version: input.version,
      words: wordsOf(change, input),
      moves: present.kind !== input.kind,
      by: who.id,
      at,
    });
    if (!kept) {
      throw new Stale({
        version: present.version,
        savedBy: present.updated_by_name,
        savedAt: present.updated_at,
        values: {
          kind: kindTitle(present.kind),
          leadIn: present.lead_in,
          text: present.text,
          areaKey: areaTitle(change.areas, present.area_key ?? ""),
          council: present.council,
          url: present.url,
        },
      });
    }
    return `/challenges/${challenge.id}/examples`;
  });
}

function wordsOf({ areas }: Change, input: ExampleInput) {
  const { areaKey } = input;
  if (areaKey !== "" && !areas.some(({ key }) => key === areaKey)) {
    throw new Invalid({ areaKey: "Choose an area in scope, or none" });
  }
  return { ...input, areaKey: areaKey || null };
}
