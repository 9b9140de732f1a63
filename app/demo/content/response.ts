export const departments = [
  "Policy and insight",
  "Customer services",
  "Human resources",
  "Leisure",
  "Procurement",
  "Democratic services",
];

type Kind =
  | "typo"
  | "fact"
  | "context"
  | "missingEvidence"
  | "disagreement"
  | "commitment";

interface CommentContent {
  /** The finding it is about, or null for the report as a whole. */
  about: [string, "strengths" | "considerations", number] | null;
  /** Words of the finding it stands on; "" for the whole paragraph. */
  words: string;
  kind: Kind;
  department: string;
  text: string;
  /** Whether the council lead chose to send it. */
  chosen: boolean;
  answer?: ["accepted" | "inPart" | "notAccepted" | "noted", string];
}

const c = (
  about: CommentContent["about"],
  words: string,
  kind: Kind,
  department: string,
  text: string,
  answer?: CommentContent["answer"],
): CommentContent => ({
  about,
  words,
  kind,
  department,
  text,
  chosen: true,
  ...(answer ? { answer } : {}),
});

const own = (
  about: CommentContent["about"],
  department: string,
  text: string,
): CommentContent => ({
  about,
  words: "",
  kind: "context",
  department,
  text,
  chosen: false,
});

/** What departments said of the draft; the last ones stay inside the council. */
export const comments: CommentContent[] = [
  c(
    ["communities", "strengths", 0],
    "the sites of warm spaces",
    "context",
    "Policy and insight",
    "Four sites were chosen in the end; the fourth opened after the visit.",
    ["noted", "Good to hear; the text is true as of the visit."],
  ),
  c(
    ["communities", "strengths", 2],
    "A clinic was moved",
    "fact",
    "Policy and insight",
    "It was a second clinic that opened; none was moved.",
    ["accepted", "Changed to say that a second clinic was opened."],
  ),
  c(
    ["communities", "considerations", 0],
    "two recent planning policies",
    "fact",
    "Policy and insight",
    "One of the two was withdrawn before adoption.",
    ["inPart", "We keep the point and say that one was withdrawn."],
  ),
  c(
    ["communities", "considerations", 1],
    "",
    "commitment",
    "Policy and insight",
    "We will ask about caring in four more services from April.",
    ["noted", "Welcome; it belongs in the improvement plan."],
  ),
  c(
    ["communities", "considerations", 2],
    "",
    "context",
    "Policy and insight",
    "A pilot with three groups starts next month.",
    ["noted", "Thank you."],
  ),
  c(
    ["leadership", "strengths", 2],
    "access to homes",
    "typo",
    "Democratic services",
    "The title of the review is “Access to a home”.",
    ["accepted", "Corrected."],
  ),
  c(
    ["leadership", "considerations", 0],
    "do not see the objectives as theirs",
    "disagreement",
    "Democratic services",
    "Attendance at the last briefing was thirty-one of forty-four.",
    [
      "inPart",
      "We add the attendance; what councillors told us stays as it is.",
    ],
  ),
  c(
    ["leadership", "considerations", 1],
    "hear late or not at all",
    "context",
    "Human resources",
    "A printed sheet began in March.",
    ["noted", "Noted as an update."],
  ),
  c(
    ["leadership", "considerations", 2],
    "without a baseline",
    "missingEvidence",
    "Policy and insight",
    "The baselines were set in May and are in the spring report, annex 2.",
    ["accepted", "Annex 2 shows them; the text is changed."],
  ),
  c(
    ["leadership", "strengths", 3],
    "",
    "context",
    "Democratic services",
    "The panel now meets in public twice a year.",
    ["noted", "Thank you."],
  ),
  c(
    ["engagement", "strengths", 0],
    "quiet hours at the pool",
    "fact",
    "Leisure",
    "Quiet hours are at both pools.",
    ["accepted", "Changed to both pools."],
  ),
  c(
    ["engagement", "strengths", 3],
    "two of them",
    "fact",
    "Democratic services",
    "It is three since the by-election.",
    ["accepted", "Changed to three."],
  ),
  c(
    ["engagement", "considerations", 0],
    "have asked for one",
    "context",
    "Policy and insight",
    "They have been invited to the next meeting of forums.",
    ["noted", "A good step; recommendation 6 stays."],
  ),
  c(
    ["engagement", "considerations", 1],
    "",
    "commitment",
    "Customer services",
    "A short form is being drafted.",
    ["noted", "Welcome."],
  ),
  c(
    ["engagement", "considerations", 2],
    "the reasons are not known",
    "disagreement",
    "Policy and insight",
    "A small survey in June points to transport.",
    [
      "notAccepted",
      "The survey had nineteen answers; we would not rest on it.",
    ],
  ),
  c(
    ["services", "strengths", 0],
    "routine for cabinet decisions",
    "context",
    "Policy and insight",
    "And for delegated decisions over £100,000 since April.",
    ["noted", "Noted."],
  ),
  c(
    ["services", "strengths", 1],
    "a mobile service",
    "typo",
    "Customer services",
    "Its name is “Council on wheels”.",
    ["accepted", "Name added."],
  ),
  c(
    ["services", "strengths", 3],
    "once what they need",
    "context",
    "Customer services",
    "Two contractors joined the log after the visit.",
    ["noted", "Thank you."],
  ),
  c(
    ["services", "strengths", 5],
    "Equality counts in tenders",
    "context",
    "Procurement",
    "The threshold came down to £25,000 in May.",
    ["inPart", "Added as a note; the visit was before."],
  ),
  c(
    ["services", "considerations", 0],
    "seldom checked",
    "disagreement",
    "Procurement",
    "All leisure contracts are reviewed each year.",
    ["inPart", "Leisure is named as the exception."],
  ),
  c(
    ["services", "considerations", 1],
    "",
    "commitment",
    "Policy and insight",
    "Next year's budget will have one assessment of the whole.",
    ["noted", "Welcome."],
  ),
  c(
    ["services", "considerations", 2],
    "nobody could say when it would return",
    "fact",
    "Leisure",
    "A date had been given to the forum in writing.",
    ["accepted", "The last words are taken out."],
  ),
  c(
    ["workforce", "strengths", 2],
    "Nine in ten",
    "fact",
    "Human resources",
    "Ninety-two per cent as of June.",
    ["accepted", "Figure added."],
  ),
  c(
    ["workforce", "considerations", 0],
    "no plan behind it",
    "missingEvidence",
    "Human resources",
    "A draft plan went to the management team in March; it was not in the register.",
  ),
  c(
    ["workforce", "considerations", 1],
    "two policies",
    "context",
    "Human resources",
    "One of the two was changed with the unions in April.",
  ),
  c(
    ["workforce", "considerations", 2],
    "",
    "commitment",
    "Human resources",
    "The survey will be done on paper at depots this autumn.",
  ),
  c(
    null,
    "",
    "missingEvidence",
    "Leisure",
    "There is no mention of the swimming lessons for new arrivals.",
  ),
  own(
    ["workforce", "considerations", 0],
    "Human resources",
    "Do we want to say that the draft plan was refused twice?",
  ),
  own(
    ["services", "considerations", 2],
    "Leisure",
    "Check who gave the date before we lean on it.",
  ),
  own(null, "Policy and insight", "Tone is fair. I would let the rest stand."),
  own(
    ["engagement", "considerations", 2],
    "Policy and insight",
    "Nineteen answers only: are we sure about sending this?",
  ),
];

/** The council's position on each recommendation, in their order. */
export const positions: Array<["accepted" | "inPart" | "noted", string]> = [
  ["accepted", "The management team will lead by using it in budget papers."],
  ["accepted", "A plan goes to cabinet in the autumn."],
  [
    "inPart",
    "The ten largest contracts in the first year; others as they are renewed.",
  ],
  ["accepted", "Scrutiny has agreed two slots a year."],
  ["accepted", "Depot staff will choose how."],
  ["noted", "The forums themselves will decide about a seat for carers."],
];

/** What the two sides said to each other about areas, in conversation. */
export const talk: Array<{
  area: string;
  side: "team" | "council";
  audience: "side" | "both";
  text: string;
}> = [
  {
    area: "communities",
    side: "team",
    audience: "both",
    text: "Which services besides leisure have broken their take-up down?",
  },
  {
    area: "communities",
    side: "council",
    audience: "both",
    text: "Housing and the contact centre; both are in the register now.",
  },
  {
    area: "communities",
    side: "team",
    audience: "side",
    text: "Ask in the heads of service session who has opened the profile.",
  },
  {
    area: "services",
    side: "council",
    audience: "side",
    text: "Procurement, do we have a fourth contract to show?",
  },
  {
    area: "services",
    side: "team",
    audience: "both",
    text: "The assessment of the two offices is very good. May we cite it?",
  },
  {
    area: "workforce",
    side: "team",
    audience: "side",
    text: "Progression came up in three sessions: triangulate with exit interviews.",
  },
];
