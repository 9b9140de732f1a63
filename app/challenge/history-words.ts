/** What the history says of events that do not move the challenge. */
export const historyWords: Record<string, string> = {
  exampleAdded: "Example added",
  scopeChanged: "Scope changed",
  datesChanged: "Dates changed",
  criteriaAssigned: "Criteria assigned",
  criteriaTakenBack: "Criteria taken back",
  answersCarried: "Earlier answers carried over, to be looked at again",
  selfAssessmentSignedOff: "Self-assessment signed off by the sponsor",
  reportSectionWritten: "Part of the report written",
  impactWaived: "Council's words on impact waived",
  impactWaiverTakenBack: "Council's words on impact asked for again",
  challengeStarted: "Challenge started",
  personInvited: "Invited",
  invitationWithdrawn: "Invitation withdrawn",
  personJoined: "Joined",
  roleEnded: "Role ended",
};
