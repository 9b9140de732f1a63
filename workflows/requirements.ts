import type { Event } from "./challenge.ts";
import type { Facts } from "./facts.ts";
import {
  agreeScope,
  closeEvidence,
  submitSelfAssessment,
} from "./requirements/before-the-visit.ts";
import {
  close,
  issueAnotherDraft,
  issueFinal,
  publish,
  sendResponse,
  wholeReport,
} from "./requirements/report-and-plan.ts";
import type { Lack, Requirement } from "./requirements/requirement.ts";
import {
  agreeFindings,
  finishInterviews,
} from "./requirements/visit-and-findings.ts";

/**
 * What each event needs. Sources: the steps of a peer challenge as the LGA
 * describes them; triangulation (a finding rests on more than one kind of
 * source) is the field's practice and so only a `should`.
 */
export const requirements = {
  agreeScope,
  submitSelfAssessment,
  returnSelfAssessment: [],
  closeEvidence,
  finishInterviews,
  agreeFindings,
  sendDraft: wholeReport,
  sendResponse,
  issueAnotherDraft,
  issueFinal,
  publish,
  close,
  withdraw: [],
  reopen: [],
} as const satisfies Record<Event, readonly Requirement[]>;

/** A requirement as it stands: what lacks, and nothing when it is met. */
export interface Standing {
  name: string;
  force: Requirement["force"];
  by: Requirement["by"];
  lacking: Lack[];
}

/** Every requirement of an event with what it still lacks. */
export function standing(event: Event, facts: Facts): Standing[] {
  const all: readonly Requirement[] = requirements[event];
  return all.map(({ name, force, by, lacking }) => ({
    name,
    force,
    by,
    lacking: lacking(facts),
  }));
}

/** Whether nothing that an event must have is lacking. */
export function ready(event: Event, facts: Facts): boolean {
  return standing(event, facts).every(
    ({ force, lacking }) => force === "should" || lacking.length === 0,
  );
}
