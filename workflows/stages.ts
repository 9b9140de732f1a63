import type { Side } from "./people.ts";

/** Every state of a challenge, in the order a reader meets them. */
export const stages = [
  "scoping",
  "selfAssessment",
  "evidence",
  "interviews",
  "findings",
  "recommendations",
  "councilResponse",
  "finalising",
  "improvement",
  "closed",
  "withdrawn",
] as const;

export type Stage = (typeof stages)[number];

/** A challenge's two kinds: a level is sought and decided, or none is. */
export const modes = ["award", "bespoke"] as const;
export type Mode = (typeof modes)[number];

interface StageWords {
  title: string;
  /** One sentence on what happens now. */
  now: string;
  turn: Side | null;
}

const words = {
  scoping: {
    title: "Scoping",
    now: "The council and the challenge manager agree what will be looked at, by whom and when.",
    turn: "team",
  },
  selfAssessment: {
    title: "Self-assessment",
    now: "The council says where it stands in each area and uploads its evidence.",
    turn: "council",
  },
  evidence: {
    title: "Evidence",
    now: "The peer team reads, asks for what is missing and plans the visit.",
    turn: "team",
  },
  interviews: {
    title: "Interviews",
    now: "The peer team is on site, meeting people and taking notes.",
    turn: "team",
  },
  findings: {
    title: "Findings",
    now: "The peer team agrees strengths and areas for consideration.",
    turn: "team",
  },
  recommendations: {
    title: "Recommendations",
    now: "The peer team writes its recommendations and the draft report.",
    turn: "team",
  },
  councilResponse: {
    title: "Council response",
    now: "The council reads the draft report, comments on it and takes a position on each recommendation.",
    turn: "council",
  },
  finalising: {
    title: "Finalising",
    now: "The peer team answers the council’s comments and finishes the report.",
    turn: "team",
  },
  improvement: {
    title: "Improvement plan",
    now: "The council publishes the report and works through its improvement plan.",
    turn: "council",
  },
  closed: {
    title: "Closed",
    now: "The challenge is over; everything in it can still be read.",
    turn: null,
  },
  withdrawn: {
    title: "Withdrawn",
    now: "The challenge was stopped before it ended; everything in it can still be read.",
    turn: null,
  },
} as const satisfies Record<Stage, StageWords>;

/** The name of a stage, e.g. "Council response". */
export function stageTitle(stage: Stage): string {
  return words[stage].title;
}

/**
 * One plain sentence on what happens in a stage.
 * @param published whether the report is public already
 */
export function stageNow(stage: Stage, published = false): string {
  return stage === "improvement" && published
    ? "The council works through its improvement plan."
    : words[stage].now;
}

/** Whose turn it is in a stage; null when it is nobody's. */
export function turnOf(stage: Stage): Side | null {
  return words[stage].turn;
}

/** The stages on the way through, without the side exit. */
export const stageLine = stages.filter((stage) => stage !== "withdrawn");

/** Whether a challenge has gone on from a stage; a withdrawn one has not. */
export function isPast(stage: Stage, other: Stage): boolean {
  const places: readonly Stage[] = stageLine;
  return places.indexOf(stage) > places.indexOf(other);
}

/** How a stage stands to where a challenge is, or was when it was stopped. */
export type Passed = "done" | "now" | "stopped" | "todo" | "never";

/**
 * The way through, stage by stage.
 * @param withdrawnFrom where it stood when it was withdrawn
 */
export function wayThrough(
  stage: Stage,
  withdrawnFrom: Stage | null,
): Array<{ title: string; state: Passed }> {
  const stopped = stage === "withdrawn";
  const at = stopped && withdrawnFrom ? withdrawnFrom : stage;
  const stateOf = (one: Stage): Passed => {
    if (one === at) return stopped ? "stopped" : "now";
    if (isPast(at, one)) return "done";
    return stopped ? "never" : "todo";
  };
  return stageLine.map((one) => ({
    title: stageTitle(one),
    state: stateOf(one),
  }));
}
