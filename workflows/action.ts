import { asksForReview } from "./due-date-words.ts";
import type { DueDate } from "./due-dates.ts";
import { statusFromWords } from "./status-words.ts";

/** Where an action of the improvement plan stands, in the order of its life. */
export const actionStatuses = [
  "notStarted",
  "underWay",
  "complete",
  "carriedOver",
] as const;

export type ActionStatus = (typeof actionStatuses)[number];

/** How an action is going, in the council's own judgement. */
export const rags = ["red", "amber", "green"] as const;

export type Rag = (typeof rags)[number];

const statusWords = {
  notStarted: "Not started",
  underWay: "Under way",
  complete: "Complete",
  carriedOver: "Carried over",
} as const satisfies Record<ActionStatus, string>;

const ragWords = {
  red: { letter: "R", word: "Red", means: "Off track, needs a decision" },
  amber: { letter: "A", word: "Amber", means: "At risk, being managed" },
  green: { letter: "G", word: "Green", means: "On track" },
} as const satisfies Record<
  Rag,
  { letter: string; word: string; means: string }
>;

/** The name of a status, e.g. "Under way". */
export function statusTitle(status: ActionStatus): string {
  return statusWords[status];
}

/** The letter, the word and the meaning of a rating: never colour alone. */
export function ragSaid(rag: Rag) {
  return ragWords[rag];
}

/** A stored status. Throws on a name that is none: corrupt data. */
export function statusFrom(stored: string): ActionStatus {
  const status = actionStatuses.find((known) => known === stored);
  if (!status) throw new Error(`Unknown status of an action: ${stored}`);
  return status;
}

/** A stored rating; null when nobody has given one. Throws on corrupt data. */
export function ragFrom(stored: string | null): Rag | null {
  if (stored === null) return null;
  const rag = rags.find((known) => known === stored);
  if (!rag) throw new Error(`Unknown rating of an action: ${stored}`);
  return rag;
}

/**
 * Whether an action still stands in the way of closing the challenge. What is
 * carried over lives on in the council's next plan.
 */
export function isOpenAction(status: string): boolean {
  return status !== "complete" && status !== "carriedOver";
}

/** The statuses of what is still to be done. */
export const openActionStatuses: readonly string[] =
  actionStatuses.filter(isOpenAction);

/** What is known of an action when it is looked at for contradictions. */
export interface ActionSeen {
  status: ActionStatus;
  rag: Rag | null;
  due: Pick<DueDate, "kind" | "latest">;
  progressEntries: number;
  /** The day the plan began, "YYYY-MM-DD"; null when that is not known. */
  planBegan: string | null;
  /** The day it is looked at again, or null; left out where no plan has one. */
  reviewOn?: string | null;
  /** What its latest progress says; null for none. */
  latestProgress?: string | null;
  /** What the plan's rule proposes; left out where a plan uses none. */
  byRule?: Rag | null;
}

/**
 * What does not fit together in an action, in sentences for its owner. It is
 * shown and never mended: real plans say "complete" and amber, and only the
 * council knows which of the two is right.
 */
export function contradictions(action: ActionSeen): string[] {
  return checks
    .filter(([, holds]) => holds(action))
    .map(([says]) => (typeof says === "string" ? says : says(action)));
}

type Check = readonly [
  string | ((action: ActionSeen) => string),
  (action: ActionSeen) => boolean,
];

const checks: readonly Check[] = [
  [
    ({ rag }) => `It is complete, but rated ${rag ?? ""}.`,
    ({ status, rag }) =>
      status === "complete" && (rag === "red" || rag === "amber"),
  ],
  [
    "It is complete, but no progress says what was done.",
    ({ status, progressEntries }) =>
      status === "complete" && progressEntries === 0,
  ],
  [
    "It is complete, but “by when” says that it comes back.",
    ({ status, due }) => status === "complete" && due.kind === "recurring",
  ],
  [
    "It has not started, but progress is recorded.",
    ({ status, progressEntries }) =>
      status === "notStarted" && progressEntries > 0,
  ],
  [
    "Its latest progress says that it is complete, but its status does not.",
    ({ status, latestProgress }) =>
      isOpenAction(status) &&
      statusFromWords(latestProgress ?? "") === "complete",
  ],
  [
    ({ rag, byRule }) =>
      `It is rated ${rag ?? ""}, but ${byRule ?? ""} by the rule.`,
    // One step apart is a judgement; only the two ends deny each other.
    ({ status, rag, byRule }) =>
      status !== "complete" &&
      ((rag === "green" && byRule === "red") ||
        (rag === "red" && byRule === "green")),
  ],
  [
    "“By when” reads as finished or begun, not as a date.",
    ({ status, due }) => isOpenAction(status) && due.kind === "status-word",
  ],
  [
    "It never falls due, and has no review date.",
    ({ status, due, reviewOn }) =>
      isOpenAction(status) &&
      reviewOn !== undefined &&
      asksForReview(due, reviewOn),
  ],
  [
    "“By when” lies before the plan began.",
    ({ due, planBegan }) =>
      planBegan !== null && due.latest !== null && due.latest < planBegan,
  ],
];
