import { isDeepStrictEqual } from "node:util";
import {
  type CriterionAnswer,
  listCriterionAnswers,
  saveCriterionAnswers,
} from "#db/queries/criterion-answers.ts";
import { linkEvidence, unlinkEvidence } from "#db/queries/evidence-links.ts";
import { levelName } from "#workflows/frameworks/index.ts";
import {
  type Attempt,
  type Change,
  allow,
  edit,
} from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid, Stale } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { type CriterionAnswerInput, appliesWords } from "./answers.ts";
import { areaIn, criterionIn } from "./place.ts";
import { criterionWords } from "./words.ts";

/**
 * Saves the answer to a criterion over the version that was read, and the
 * evidence ticked or unticked meanwhile. Saving is looking: it takes the
 * re-check mark of a carried answer away. A save that changes no word leaves
 * the sponsor's sign-off standing.
 * @returns the address of the task list or of the next criterion
 * @throws NotFound for a criterion out of scope; Stale, with the other's words
 */
export async function saveCriterion(
  app: Context,
  attempt: Attempt,
  place: Place,
  input: CriterionAnswerInput,
): Promise<string> {
  return edit(app, attempt, "selfAssessment", async (change) => {
    const { db, challenge, framework } = change;
    const criterion = criterionAt(change, place);
    const level = input.claimedLevel;
    if (level && !framework.levels.some(({ key }) => key === level)) {
      throw new Invalid({ claimedLevel: "Choose a level from the list" });
    }
    const present = await answerReadAt(change, criterion.key, input.version);
    if (!present || present.recheck || !sameWords(present, input)) {
      await saveCriterionAnswers(db, [
        {
          id: change.newId(),
          challengeId: challenge.id,
          criterionKey: criterion.key,
          version: input.version,
          words: input,
          recheck: false,
          by: change.who.id,
          at: change.at,
        },
      ]);
    }
    await saveLinks(change, criterion.key, input);
    return addressAfter(change, criterion.key, input.then);
  });
}

/**
 * Refuses what a save would be refused for whatever was typed.
 * @param version the version of the answer that was read
 * @throws as `saveCriterion`
 */
export async function refuseLateAnswer(
  call: ChallengeCall,
  place: Place,
  version: number,
): Promise<void> {
  allow(call, "selfAssessment");
  const { key } = criterionAt(call, place);
  const look = { ...call, db: call.app.db, at: call.app.now() };
  await answerReadAt(look, key, version);
}

type Read = Pick<Change, "db" | "at" | "challenge" | "framework">;

interface Place {
  area: string;
  criterion: string;
}

const criterionAt = (
  { areas }: Pick<Change, "areas">,
  { area, criterion }: Place,
) => criterionIn(areaIn(areas, area), criterion);

/** The answer as it was read; undefined where none was given yet. */
async function answerReadAt(change: Read, key: string, version: number) {
  const { db, challenge } = change;
  const answers = await listCriterionAnswers(db, challenge.id, "all");
  const present = answers.find(({ criterionKey }) => criterionKey === key);
  if ((present?.version ?? 0) !== version) throw stale(present, change);
  return present;
}

// Only what was ticked or unticked is written: a link that somebody else made
// on the evidence page meanwhile stays.
async function saveLinks(
  { db, challenge }: Change,
  criterionKey: string,
  { linked, wasLinked }: CriterionAnswerInput,
) {
  const added = linked.filter((id) => !wasLinked.includes(id));
  const removed = wasLinked.filter((id) => !linked.includes(id));
  await linkEvidence(db, challenge.id, criterionKey, added);
  await unlinkEvidence(db, challenge.id, criterionKey, removed);
}

function addressAfter(
  { challenge, areas }: Change,
  criterionKey: string,
  then: CriterionAnswerInput["then"],
) {
  const base = `/challenges/${challenge.id}/self-assessment`;
  const all = areas.flatMap((area) =>
    area.criteria.map(({ key }) => ({ key, area: area.key })),
  );
  const place = all.findIndex(({ key }) => key === criterionKey);
  const next = then === "next" ? all[place + 1] : undefined;
  return next
    ? `${base}/${next.area}/${next.key}`
    : `${base}?after=${criterionKey}`;
}

const sameWords = (present: CriterionAnswer, input: CriterionAnswerInput) =>
  isDeepStrictEqual(criterionWords(present), criterionWords(input));

function stale(present: CriterionAnswer | undefined, { at, framework }: Read) {
  const words = criterionWords(present);
  return new Stale({
    version: present?.version ?? 0,
    savedBy: present?.updatedBy ?? null,
    savedAt: present?.updatedAt ?? at,
    values: {
      ...words,
      claimedLevel: levelName(framework, words.claimedLevel) ?? "",
      notApplicable: appliesWords(words.notApplicable),
    },
  });
}
