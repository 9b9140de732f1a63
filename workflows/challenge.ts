import { setup, transition } from "xstate";
import type { Facts } from "./facts.ts";
import { ready } from "./requirements.ts";
import { type Stage, stages } from "./stages.ts";

/** Every event that moves a challenge. */
export const events = [
  "agreeScope",
  "submitSelfAssessment",
  "returnSelfAssessment",
  "closeEvidence",
  "finishInterviews",
  "agreeFindings",
  "sendDraft",
  "sendResponse",
  "issueAnotherDraft",
  "issueFinal",
  "publish",
  "close",
  "withdraw",
  "reopen",
] as const;

export type Event = (typeof events)[number];

/** What can be open in a stage. */
export type Tag =
  | "scopeOpen"
  | "selfAssessmentOpen"
  | "evidenceOpen"
  | "timetableOpen"
  | "notesOpen"
  | "findingsOpen"
  | "reportOpen"
  | "annotating"
  | "answering"
  | "planOpen"
  | "over";

const cameFrom = (stage: Stage) => ({
  target: stage,
  guard: { type: "withdrawnFrom" as const, params: { stage } },
});

/**
 * The peer challenge as a statechart: states are stages, events are what
 * people decide, tags say what is open. Guards ask `requirements.ts` about the
 * facts, so what a screen lists as missing is what stops the move.
 * Pure: resolved from the stored state on each request, never run as an actor.
 */
export const challengeMachine = setup({
  types: {
    context: {} as Facts,
    input: {} as Facts,
    events: {} as { type: Event },
    tags: {} as Tag,
  },
  guards: {
    ready: ({ context, event }) => ready(event.type, context),
    withdrawnFrom: ({ context }, { stage }: { stage: Stage }) =>
      context.withdrawnFrom === stage,
  },
}).createMachine({
  id: "challenge",
  context: ({ input }) => input,
  initial: "scoping",
  states: {
    scoping: {
      tags: ["scopeOpen"],
      on: {
        agreeScope: { target: "selfAssessment", guard: "ready" },
        withdraw: "withdrawn",
      },
    },
    selfAssessment: {
      tags: ["selfAssessmentOpen", "evidenceOpen", "timetableOpen"],
      on: {
        submitSelfAssessment: { target: "evidence", guard: "ready" },
        reopen: "scoping",
        withdraw: "withdrawn",
      },
    },
    evidence: {
      tags: ["evidenceOpen", "timetableOpen", "notesOpen"],
      on: {
        returnSelfAssessment: "selfAssessment",
        closeEvidence: { target: "interviews", guard: "ready" },
        withdraw: "withdrawn",
      },
    },
    interviews: {
      tags: ["evidenceOpen", "timetableOpen", "notesOpen", "findingsOpen"],
      on: {
        finishInterviews: { target: "findings", guard: "ready" },
        reopen: "evidence",
        withdraw: "withdrawn",
      },
    },
    findings: {
      tags: ["notesOpen", "findingsOpen", "reportOpen"],
      on: {
        agreeFindings: { target: "recommendations", guard: "ready" },
        reopen: "interviews",
        withdraw: "withdrawn",
      },
    },
    recommendations: {
      tags: ["findingsOpen", "reportOpen"],
      on: {
        sendDraft: { target: "councilResponse", guard: "ready" },
        reopen: "findings",
        withdraw: "withdrawn",
      },
    },
    councilResponse: {
      tags: ["annotating"],
      on: {
        sendResponse: { target: "finalising", guard: "ready" },
        reopen: "recommendations",
        withdraw: "withdrawn",
      },
    },
    finalising: {
      tags: ["findingsOpen", "reportOpen", "answering"],
      on: {
        issueAnotherDraft: { target: "councilResponse", guard: "ready" },
        issueFinal: { target: "improvement", guard: "ready" },
        reopen: "councilResponse",
        withdraw: "withdrawn",
      },
    },
    improvement: {
      tags: ["planOpen"],
      on: {
        publish: { target: "improvement", guard: "ready" },
        close: { target: "closed", guard: "ready" },
        reopen: "finalising",
      },
    },
    closed: {
      tags: ["over"],
      on: { reopen: "improvement" },
    },
    withdrawn: {
      tags: ["over"],
      on: {
        reopen: [
          cameFrom("scoping"),
          cameFrom("selfAssessment"),
          cameFrom("evidence"),
          cameFrom("interviews"),
          cameFrom("findings"),
          cameFrom("recommendations"),
          cameFrom("councilResponse"),
          cameFrom("finalising"),
        ],
      },
    },
  },
});

/** Whether a tag is set in a stage. */
export function isOpen(stage: Stage, tag: Tag): boolean {
  return nodeOf(stage).tags.includes(tag);
}

/** The stages in which nothing happens any more. */
export const stagesOver: readonly Stage[] = stages.filter((stage) =>
  isOpen(stage, "over"),
);

/** The events a stage knows, ready or not, in the order of `events`. */
export function eventsOf(stage: Stage): Event[] {
  const known: readonly string[] = nodeOf(stage).ownEvents;
  return events.filter((event) => known.includes(event));
}

/**
 * The stage an event leads to from here, or null when it may not happen now
 * (unknown here, or its requirements are not met).
 * @param facts counted in the same transaction that will store the move
 */
export function move(stage: Stage, event: Event, facts: Facts): Stage | null {
  const now = challengeMachine.resolveState({ value: stage, context: facts });
  if (!now.can({ type: event })) return null;
  const [next] = transition(challengeMachine, now, { type: event });
  return stages.find((name) => next.matches(name)) ?? null;
}

function nodeOf(stage: Stage) {
  const node = challengeMachine.states[stage];
  if (!node) throw new Error(`Unknown state: ${stage}`);
  return node;
}
