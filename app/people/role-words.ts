import type { ChallengeRole } from "#workflows/people.ts";

/** What somebody in a role is there for, in one sentence. */
export const roleDoes = {
  challengeManager:
    "Runs the challenge for the peer team, from the scope to the final report.",
  leadPeer: "Leads the peer team and moves the challenge on with the manager.",
  peer: "Reads, interviews, takes notes, writes findings.",
  councilLead:
    "Runs the challenge for the council and submits its self-assessment and response.",
  councilContributor:
    "Writes for a department: answers, evidence, comments on the draft.",
  sponsor: "Signs off for the council, such as its chief executive.",
  viewer: "Reads what the council has sent and received, and writes nothing.",
} as const satisfies Record<ChallengeRole, string>;
