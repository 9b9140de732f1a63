import { findPlanEdition } from "#db/queries/plan-editions.ts";
import {
  type PlanPack,
  findPlanPack,
  savePlanPack,
} from "#db/queries/plan-packs.ts";
import type { Context } from "../../context.server.ts";
import { Invalid, Stale } from "../../errors.ts";
import { formatDate } from "../../ui/dates.ts";
import {
  type PlanAttempt,
  type PlanChange,
  editPlan,
} from "../change-plan.server.ts";
import {
  type PackInput,
  packParts,
  packWordsFrom,
  packWordsTo,
} from "./pack.ts";

/**
 * Saves the words of the committee pack over the version that was read. Returns
 * the address of the pack.
 * @throws Stale, with the other person's words, when it was saved meanwhile;
 *   Invalid for an edition that is not this plan's, and for a version that
 *   never was
 */
export async function writePackWords(
  app: Context,
  attempt: PlanAttempt,
  input: PackInput,
): Promise<string> {
  return editPlan(app, attempt, "pack", async (change) => {
    const { db, plan, who, at } = change;
    await refuseStrange(change, input);
    const words = packWordsTo(input);
    const row = { words, version: input.version, by: who.id, at };
    if (!(await savePlanPack(db, plan.id, row))) {
      const present = await findPlanPack(db, plan.id);
      // Nobody removes a pack: no form of ours names a version of none.
      if (!present) throw new Invalid({ "": neverSaved });
      throw stalePack(present);
    }
    await change.record({ event: "packWritten", subject: input.title });
    return `/plans/${plan.id}/committee-pack`;
  });
}

async function refuseStrange(
  { db, plan }: PlanChange,
  { edition, since }: PackInput,
): Promise<void> {
  const isStrange = async (asked: string) =>
    asked !== "" &&
    (!/^\d{1,9}$/.test(asked) ||
      !(await findPlanEdition(db, plan.id, Number(asked))));
  if (await isStrange(edition)) throw new Invalid({ edition: notThere });
  if (await isStrange(since)) throw new Invalid({ since: notThere });
  if (since !== "" && edition !== "" && Number(since) >= Number(edition)) {
    throw new Invalid({
      since: "Choose an edition before the one reported on",
    });
  }
}

const neverSaved =
  "No report was saved in that version. Open the form again, and save it there.";

const notThere = "Choose an edition of this plan";

function stalePack({ words, version, updatedByName, updatedAt }: PlanPack) {
  const { parts, meetingOn, edition, since, ...texts } = packWordsFrom(words);
  const numbered = (number: string) => (number ? `Edition ${number}` : "");
  return new Stale({
    version,
    savedBy: updatedByName,
    savedAt: updatedAt,
    values: {
      ...texts,
      meetingOn: meetingOn === null ? "" : formatDate(meetingOn),
      edition: numbered(edition),
      since: numbered(since),
      parts: parts.map((part) => packParts[part]).join("\n"),
    },
  });
}
