import { events, eventsOf } from "#workflows/challenge.ts";
import { eventWords } from "#workflows/events.ts";
import { type Role, roles } from "#workflows/people.ts";
import {
  type Content,
  type Editable,
  isOpenFor,
  mayCause,
  mayEverEdit,
  sightOf,
  whatEachSideSees,
  whoMayEdit,
} from "#workflows/permissions.ts";
import { type Stage, stages } from "#workflows/stages.ts";

/** One thing that may be done in a stage, and who may do it. */
export interface PolicyRow {
  stage: Stage;
  kind: "step" | "write";
  action: string;
  roles: Role[];
}

export const editables = Object.keys(whoMayEdit) as Editable[];
export const contents = Object.keys(whatEachSideSees) as Content[];

/** Who may write a content, while it is open: read off the policy. */
export const writersOf = (content: Editable) =>
  roles.filter((role) => mayEverEdit(content, [role]));

/** Every step by its name, with who takes it and at which stages. */
export const stepsSaid = () =>
  events.flatMap((event) => {
    const known = stages.filter((stage) => eventsOf(stage).includes(event));
    const nameAt = (stage: Stage) => eventWords(event, stage).button;
    return [...new Set(known.map(nameAt))].map((step) => {
      const at = known.filter((stage) => nameAt(stage) === step);
      const movers = roles.filter((role) =>
        at.some((stage) => mayCause(event, stage, [role])),
      );
      return { step, movers, stages: at };
    });
  });

/** The stages in which a content is open for writing. */
export const openIn = (content: Editable) =>
  stages.filter((stage) => isOpenFor(content, stage));

/** The whole table: role by stage by action. */
export function policyRows(): PolicyRow[] {
  return stages.flatMap((stage) => [
    ...events
      .filter((event) => eventsOf(stage).includes(event))
      .map((event) => ({
        stage,
        kind: "step" as const,
        action: eventWords(event, stage).button,
        roles: roles.filter((role) => mayCause(event, stage, [role])),
      })),
    ...editables
      .filter((content) => isOpenFor(content, stage))
      .map((content) => ({
        stage,
        kind: "write" as const,
        action: writingTitle[content],
        roles: writersOf(content),
      })),
  ]);
}

/** What each content is called on the page about the policy. */
export const contentTitle = {
  scope: "Scope and dates",
  people: "People",
  history: "History",
  selfAssessment: "Self-assessment",
  evidence: "Evidence",
  requests: "Evidence requests",
  timetable: "Timetable",
  notes: "Interview notes",
  findings: "Findings",
  recommendations: "Recommendations",
  outcomes: "Outcomes",
  examples: "Examples and signposts",
  report: "Report",
  impact: "Impact of the challenge",
  annotations: "Council’s comments on the draft",
  commentAnswers: "Team’s answers to comments",
  response: "Council’s response",
  teamConversation: "Conversation: the peer team’s voice",
  councilConversation: "Conversation: the council’s voice",
  plan: "Improvement plan",
} as const satisfies Record<Content, string>;

/** What writing each thing is called. */
export const writingTitle = {
  scope: "Write the scope",
  dates: "Set dates",
  commentsDue: "Move the last day for comments",
  teamPeople: "Invite to the peer team, change its roles",
  councilPeople: "Invite to the council’s side, change its roles",
  teamRoleEnds: "End peer team roles",
  councilRoleEnds: "End council roles",
  selfAssessment: "Write the self-assessment",
  assignments: "Assign the self-assessment",
  selfAssessmentSignOff: "Sign off the self-assessment",
  evidence: "Add evidence",
  requests: "Ask for evidence",
  requestReplies: "Reply to evidence requests",
  stakeholderGroups: "Say which groups to meet",
  timetable: "Write the timetable",
  notes: "Write interview notes",
  noteCorrections: "Correct or remove a note that its author no longer can",
  findings: "Write findings",
  recommendations: "Write recommendations",
  outcomes: "Decide outcomes",
  examples: "Write examples and signposts",
  reportSections: "Write report sections",
  findingWordings: "Word an agreed finding for the report",
  impact: "Write the impact of the challenge",
  impactWaiver: "Waive the impact text",
  annotations: "Comment on the draft",
  departments: "Ask departments for comments",
  positions: "Take positions on recommendations",
  commentChoice: "Choose which comments are sent",
  commitments: "Turn a comment into a commitment for the plan",
  responseReady: "Mark the response as ready for the sponsor",
  responseSignOff: "Sign off the response",
  responseNotYet: "Say “not yet” to a response marked as ready",
  commentAnswers: "Answer the council’s comments",
  teamConversation: "Speak for the peer team",
  councilConversation: "Speak for the council",
  plan: "Take what the report asks for into the improvement plan",
  publication: "Take a published report down",
} as const satisfies Record<Editable, string>;

const sightWords = {
  all: "Everything",
  sent: "Only what was sent",
  none: "Nothing",
} as const;

/** What a role sees of a content, in words. */
export function sightWordsOf(content: Content, role: Role): string {
  const sight = sightOf(content, [role]);
  // Of each thing that happened, the history tells who sees that thing.
  return content === "history" && sight === "all"
    ? "What your side may know"
    : sightWords[sight];
}
