import { listFindings } from "#db/queries/findings.ts";
import {
  findRecommendation,
  insertRecommendation,
  listCitedFindings,
  listRecommendations,
  replaceCitedFindings,
  updateRecommendation,
} from "#db/queries/recommendations.ts";
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
import { findingsOffered } from "./findings-offered.server.ts";
import {
  type RecommendationInput,
  findingNames,
  priorityTitle,
} from "./recommendation.ts";

/**
 * Adds a recommendation at the end, with the findings it cites.
 * @returns the address of the list
 * @throws Invalid when a ticked finding is not there any more, NotNow when
 *   there are as many as a list holds
 */
export async function addRecommendation(
  app: Context,
  attempt: Attempt,
  input: RecommendationInput,
): Promise<string> {
  const asked = { ...attempt, form: input };
  return editOnce(app, asked, "recommendations", async (change) => {
    const { db, challenge, who, at } = change;
    const place = { challengeId: challenge.id, sight: "all" } as const;
    refuseMore(await listRecommendations(db, place), "recommendations");
    const id = change.newId();
    const findings = await citable(change, input.findings);
    const row = { id, challengeId: challenge.id, words: input, by: who.id, at };
    await insertRecommendation(db, row);
    await replaceCitedFindings(db, id, findings);
    await change.record({
      event: "recommendationAdded",
      subject: input.leadIn,
      audience: "team",
    });
    return `/challenges/${challenge.id}/recommendations#recommendation-${id}`;
  });
}

/**
 * Saves a recommendation and what it cites over the version that was read.
 * @returns the address of its page
 * @throws Stale, with the other person's words, when it was saved meanwhile
 */
export async function changeRecommendation(
  app: Context,
  attempt: Attempt,
  id: string,
  input: RecommendationInput,
): Promise<string> {
  return edit(app, attempt, "recommendations", async (change) => {
    const { db, challenge, who, at } = change;
    const present = await findRecommendation(db, challenge.id, id);
    if (!present) throw await missing(db, change, "recommendation", id);
    const findings = await citable(change, input.findings);
    const kept = await updateRecommendation(db, challenge.id, {
      id,
      version: input.version,
      words: input,
      by: who.id,
      at,
    });
    if (!kept) {
      throw new Stale({
        version: present.version,
        savedBy: present.updated_by_name,
        savedAt: present.updated_at,
        values: {
          leadIn: present.lead_in,
          text: present.text,
          priority: priorityTitle(present.priority),
          findings: await citedNow(change, id),
        },
      });
    }
    await replaceCitedFindings(db, id, findings);
    return `/challenges/${challenge.id}/recommendations/${id}`;
  });
}

/** The findings that a recommendation cites, as its form names them. */
async function citedNow(change: Change, id: string): Promise<string> {
  const links = await listCitedFindings(change.db, change.challenge.id);
  const cited = links
    .filter(({ recommendation_id }) => recommendation_id === id)
    .map(({ finding_id }) => finding_id);
  return findingNames(await findingsOffered(change, change), cited);
}

async function citable(
  { db, challenge }: Change,
  asked: readonly string[],
): Promise<string[]> {
  const live = await listFindings(db, {
    challengeId: challenge.id,
    sight: "all",
  });
  const known = new Set(live.map(({ id }) => id));
  const wanted = [...new Set(asked)];
  if (wanted.some((id) => !known.has(id)))
    throw new Invalid({ findings: gone });
  return wanted;
}

const gone =
  "A finding you ticked was removed or merged meanwhile. Look at the list of findings again.";
