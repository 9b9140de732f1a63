import {
  type AnswerState,
  type Answered,
  answerState,
  isDone,
} from "#workflows/answer-state.ts";
import type { Area } from "#workflows/frameworks/index.ts";

interface CriterionRow extends Answered {
  criterionKey: string;
  updatedAt: string;
}

interface AreaRow {
  areaKey: string;
  narrative: string;
  aspirations: string;
  claimedLevel: string | null;
  levelReason: string;
  recheck: boolean;
  updatedAt: string;
}

/** How far the answer to one criterion is. */
export interface CriterionProgress {
  key: string;
  number: string;
  title: string;
  state: AnswerState;
}

/** How far one area is, counted from what is kept. */
export interface AreaProgress {
  key: string;
  number: number;
  title: string;
  narrative: "notStarted" | "inProgress" | "recheck" | "answered";
  claimedLevel: string | null;
  saysWhyThatLevel: boolean;
  criteria: CriterionProgress[];
  answered: number;
}

/** Derives the task list of a self-assessment; nothing of it is stored. */
export function progressOf(
  areas: readonly Area[],
  areaRows: readonly AreaRow[],
  criterionRows: readonly CriterionRow[],
): AreaProgress[] {
  return areas.map((area) => {
    const row = areaRows.find(({ areaKey }) => areaKey === area.key);
    const criteria = area.criteria.map(({ key, number, title }) => ({
      key,
      number,
      title,
      state: answerState(
        criterionRows.find(({ criterionKey }) => criterionKey === key),
      ),
    }));
    return {
      key: area.key,
      number: area.number,
      title: area.title,
      narrative: narrativeState(row),
      claimedLevel: row?.claimedLevel ?? null,
      saysWhyThatLevel: (row?.levelReason ?? "").trim() !== "",
      criteria,
      answered: criteria.filter(({ state }) => isDone(state)).length,
    };
  });
}

function narrativeState(row: AreaRow | undefined): AreaProgress["narrative"] {
  if (!row) return "notStarted";
  if (row.recheck) return "recheck";
  if (row.narrative.trim() !== "") return "answered";
  const begun = row.aspirations.trim() !== "" || row.claimedLevel !== null;
  return begun ? "inProgress" : "notStarted";
}
