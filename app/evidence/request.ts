import { z } from "zod";
import type { Side } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";
import { whyNothing } from "../challenge/why-nothing.ts";
import {
  once,
  optionalDay,
  optionalText,
  text,
  ticked,
  version,
  whenGood,
} from "../forms/fields.ts";

const requestStatuses = ["asked", "answered", "accepted", "waived"] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** What the team may do with a request once the council has replied, or not. */
const decisions = ["accept", "askAgain", "waive"] as const;
export type Decision = (typeof decisions)[number];

/** What a page says after each decision. */
export const decided = {
  accept: "The reply is accepted",
  askAgain: "The council is asked again",
  waive: "The request is waived",
} as const satisfies Record<Decision, string>;

export const statusWords = {
  asked: { label: "Asked", tone: "wait" },
  answered: { label: "Answered", tone: "info" },
  accepted: { label: "Accepted", tone: "go" },
  waived: { label: "Waived", tone: "neutral" },
} as const satisfies Record<RequestStatus, { label: string; tone: string }>;

/** The words for a stored status; throws on none, for that is corrupt data. */
export const statusOf = (status: string) =>
  z.enum(requestStatuses).parse(status);

/** What a request waits for, said to who has nothing to do about it. */
export function waitsFor(status: RequestStatus, stage: Stage): string {
  return {
    asked: whyNothing(
      stage,
      "the council replied",
      "It waits for the council’s reply.",
    ),
    answered: whyNothing(
      stage,
      "the peer team accepted the reply",
      "It waits for the peer team to read the reply.",
    ),
    accepted: "It is settled: the peer team has accepted the reply.",
    waived: "It is settled: the peer team no longer asks for it.",
  }[status];
}

/** The statuses of a request that waits for the council or the team. */
export const openStatuses: readonly string[] = [
  "asked",
  "answered",
] satisfies RequestStatus[];

/** Whether a request waits for the council or the team. */
export const isOpen = (status: string) => openStatuses.includes(status);

/** What is asked for today cannot have been due before. */
const notPast = (today: string) => (due: string | null) =>
  due === null || due >= today;
const past = "Enter today or a later day";

/** @param today the day in London */
export const askSchema = (today: string) =>
  z.object({
    question: text("Enter what you ask for"),
    /** A criterion's key, an area's after "area:", or "" for no place. */
    place: z.string().max(100).default(""),
    due: optionalDay.refine(notPast(today), past),
    once,
  });
export type AskInput = z.output<ReturnType<typeof askSchema>>;

export const replySchema = z.object({
  text: text("Enter a reply"),
  evidence: ticked,
  version,
  once,
});
export type ReplyInput = z.output<typeof replySchema>;

/** @param today the day in London */
export const decisionSchema = (today: string) =>
  z
    .object({
      decision: z.enum(decisions, { error: "Choose what to do" }),
      reason: optionalText,
      due: optionalDay,
      version,
      once,
    })
    .refine(
      ({ decision, reason }) => decision !== "askAgain" || reason !== "",
      {
        path: ["reason"],
        error: "Say what is missing",
        when: whenGood("decision", "reason"),
      },
    )
    .refine(({ decision, reason }) => decision !== "waive" || reason !== "", {
      path: ["reason"],
      error: "Say why you waive it",
      when: whenGood("decision", "reason"),
    })
    // The day is of no account when nothing is asked again.
    .refine(
      ({ decision, due }) => decision !== "askAgain" || notPast(today)(due),
      {
        path: ["due"],
        error: past,
        when: whenGood("decision", "due"),
      },
    );
export type DecisionInput = z.output<ReturnType<typeof decisionSchema>>;

/** Who is written to about a request: those of a side who work on evidence. */
export const workersOf = (side: Side) => ({
  sides: [side],
  but: ["sponsor", "viewer"] as const,
});
