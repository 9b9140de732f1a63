import { type Framework, levelTitle } from "./frameworks/index.ts";
import type { Mode } from "./stages.ts";

/** What a team may decide about an area or the whole council. */
export const outcomes = [
  "met",
  "notYetKeeps",
  "notYet",
  "noLevelSought",
] as const;

export type OutcomeKind = (typeof outcomes)[number];

interface OutcomeWords {
  /** As a status says it. */
  short: string;
  /** As a form offers it. */
  title: string;
  /** What the level that goes with it means; null when none does. */
  level: string | null;
}

const words = {
  met: {
    short: "Met",
    title: "Met: the criteria for the level are met",
    level: "The level that is met",
  },
  notYetKeeps: {
    short: "Not yet, keeps its level",
    title: "Not yet: the council keeps the level it has",
    level: "The level that is kept",
  },
  notYet: {
    short: "Not yet",
    title: "Not yet: the criteria for the level are not yet met",
    level: null,
  },
  noLevelSought: {
    short: "No level sought",
    title: "No level sought here",
    level: null,
  },
} as const satisfies Record<OutcomeKind, OutcomeWords>;

/** In: an outcome. Out: how a status, a form and its level are worded. */
export function outcomeWords(outcome: OutcomeKind): OutcomeWords {
  return words[outcome];
}

/** In: a stored text. Out: the outcome of that name. Throws on corrupt data. */
export function outcomeFrom(stored: string): OutcomeKind {
  const outcome = outcomes.find((known) => known === stored);
  if (!outcome) throw new Error(`Unknown outcome: ${stored}`);
  return outcome;
}

/** Whether an outcome names a level: the one met, or the one kept. */
export function namesLevel(outcome: OutcomeKind): boolean {
  return words[outcome].level !== null;
}

/**
 * Whether a council can keep a level after "not yet": it has to stand below
 * the one sought, whose criteria are not met. Source: re-assessments in the
 * field, where a body kept "Achieving" while "Excellent" was not yet reached.
 */
export function canBeKept(
  { levels }: Framework,
  level: string,
  sought: string | null,
): boolean {
  const place = (key: string | null) =>
    levels.findIndex((one) => one.key === key);
  return place(sought) === -1 || place(level) < place(sought);
}

/**
 * The outcomes a team can choose from. A bespoke challenge decides no level;
 * an award challenge decides one overall, though an area may be left out of it.
 */
export function outcomesFor(mode: Mode, overall: boolean): OutcomeKind[] {
  if (mode === "bespoke") return ["noLevelSought"];
  return outcomes.filter(
    (outcome) => !(overall && outcome === "noLevelSought"),
  );
}

/**
 * The sentence that a report prints. Nobody "fails": the field has no such
 * outcome, only "not yet".
 * @param level the level met or kept; left out of the sentence when null
 */
export function outcomeSentence(
  framework: Framework,
  outcome: OutcomeKind,
  level: string | null,
): string {
  const name = level === null ? null : `“${levelTitle(framework, level)}”`;
  switch (outcome) {
    case "met":
      return name
        ? `The criteria for the level ${name} are met.`
        : "The criteria for the level sought are met.";
    case "notYetKeeps":
      return name
        ? `The criteria for the level sought are not yet met; the council keeps the level ${name}.`
        : "The criteria for the level sought are not yet met; the council keeps the level it has.";
    case "notYet":
      return "The criteria for the level sought are not yet met.";
    case "noLevelSought":
      return "No level was sought.";
  }
}
