import { isDeepStrictEqual } from "node:util";
import { listAreaAnswers, saveAreaAnswers } from "#db/queries/area-answers.ts";
import { levelName } from "#workflows/frameworks/index.ts";
import { type Attempt, edit } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid, Stale } from "../errors.ts";
import type { AreaAnswerInput } from "./answers.ts";
import { areaIn } from "./place.ts";
import { areaWords } from "./words.ts";

/**
 * Saves what the council says of an area over the version that was read.
 * Saving is looking: it takes the re-check mark of a carried text away. A save
 * that changes nothing leaves the sponsor's sign-off standing.
 * @returns the address of the task list
 * @throws NotFound for an area out of scope; Stale, with the other's words
 */
export async function saveArea(
  app: Context,
  attempt: Attempt,
  areaKey: string,
  input: AreaAnswerInput,
): Promise<string> {
  return edit(app, attempt, "selfAssessment", async (change) => {
    const { db, challenge, areas, framework, who, at } = change;
    const area = areaIn(areas, areaKey);
    if (!isLevel(framework.levels, input.claimedLevel)) {
      throw new Invalid({ claimedLevel: "Choose a level from the list" });
    }
    const present = (await listAreaAnswers(db, challenge.id, "all")).find(
      (answer) => answer.areaKey === area.key,
    );
    const words = areaWords(present);
    if ((present?.version ?? 0) !== input.version) {
      throw new Stale({
        version: present?.version ?? 0,
        savedBy: present?.updatedBy ?? null,
        savedAt: present?.updatedAt ?? at,
        values: {
          ...words,
          claimedLevel: levelName(framework, words.claimedLevel) ?? "",
        },
      });
    }
    const same =
      present && !present.recheck && isDeepStrictEqual(words, areaWords(input));
    if (!same) {
      await saveAreaAnswers(db, [
        {
          challengeId: challenge.id,
          areaKey: area.key,
          version: present?.version ?? 0,
          words: input,
          recheck: false,
          by: who.id,
          at,
        },
      ]);
    }
    return `/challenges/${challenge.id}/self-assessment?after=area-${area.key}`;
  });
}

const isLevel = (
  levels: ReadonlyArray<{ key: string }>,
  wanted: string | null,
) => wanted === null || levels.some(({ key }) => key === wanted);
