/** Recommendations, each citing findings as [area, kind, place], and what the
 * council says to each. */
export const recommendations: Array<{
  leadIn: string;
  text: string;
  priority: "high" | "medium" | "low";
  cites: Array<[string, "strengths" | "considerations", number]>;
  position: ["accepted" | "inPart" | "noted", string];
}> = [
  {
    leadIn: "Make the profile everybody's tool.",
    text: "Show every head of service how to use the community profile, and ask in each service plan what it changed.",
    priority: "high",
    cites: [
      ["communities", "considerations", 0],
      ["communities", "strengths", 0],
    ],
    position: [
      "accepted",
      "The management team will go first and use it in its own budget papers.",
    ],
  },
  {
    leadIn: "Plan for progression.",
    text: "Put actions, sponsors and dates behind the aim that senior grades should look like the {place}, and read exit interviews by group.",
    priority: "high",
    cites: [["workforce", "considerations", 0]],
    position: [
      "accepted",
      "A plan with dates goes to cabinet before the budget does.",
    ],
  },
  {
    leadIn: "Check what suppliers promised.",
    text: "Ask contract managers to look at equality in every yearly review, beginning with the ten largest contracts.",
    priority: "high",
    cites: [
      ["services", "considerations", 0],
      ["services", "strengths", 5],
    ],
    position: [
      "inPart",
      "The ten largest in the first year, the others as they come up for renewal. We have two people for this.",
    ],
  },
  {
    leadIn: "Bring all councillors along.",
    text: "Give equality a fixed place in scrutiny's programme and in the briefings for all councillors.",
    priority: "medium",
    cites: [["leadership", "considerations", 0]],
    position: [
      "accepted",
      "The chair of scrutiny has offered two meetings a year.",
    ],
  },
  {
    leadIn: "Reach staff without a screen.",
    text: "Agree with staff at the depot how they would like to hear and be heard, and count who answers the survey by site.",
    priority: "medium",
    cites: [
      ["leadership", "considerations", 1],
      ["workforce", "considerations", 2],
    ],
    position: [
      "accepted",
      "The crews will choose how. We have stopped guessing.",
    ],
  },
  {
    leadIn: "Open the door to small groups and carers.",
    text: "Offer a short form for small grants, and give unpaid carers a seat among the forums.",
    priority: "medium",
    cites: [
      ["engagement", "considerations", 0],
      ["engagement", "considerations", 1],
    ],
    position: [
      "noted",
      "The short form is on its way. A seat for carers is for the forums themselves to decide.",
    ],
  },
];

export const examples: Array<{
  kind: "innovation" | "signpost";
  areaKey: string;
  leadIn: string;
  text: string;
  council: string;
  url: string;
}> = [
  {
    kind: "innovation",
    areaKey: "services",
    leadIn: "Needs log.",
    text: "A caller says once what they need, and whoever picks up the phone next time knows it.",
    council: "",
    url: "",
  },
  {
    kind: "innovation",
    areaKey: "workforce",
    leadIn: "Adjustments passport.",
    text: "One page, agreed once between a person and their manager, that goes along from job to job.",
    council: "",
    url: "",
  },
  {
    kind: "innovation",
    areaKey: "engagement",
    leadIn: "Stand here.",
    text: "Four evenings for people who had never thought of standing for the council, with a crèche and a hot meal.",
    council: "",
    url: "",
  },
  {
    kind: "innovation",
    areaKey: "communities",
    leadIn: "Monthly change form.",
    text: "Frontline teams report new needs in five lines, and somebody writes back.",
    council: "",
    url: "",
  },
  {
    kind: "innovation",
    areaKey: "services",
    leadIn: "Mystery visits.",
    text: "Members of the forums visit a counter with a friend and tell its manager what it was like.",
    council: "",
    url: "",
  },
  {
    kind: "signpost",
    areaKey: "services",
    leadIn: "Contract reviews with users.",
    text: "People who use a service sit in on the yearly review of its contract.",
    council: "Brackenford Borough Council",
    url: "https://brackenford.example.org/contract-reviews",
  },
  {
    kind: "signpost",
    areaKey: "workforce",
    leadIn: "Shadow management team.",
    text: "Twelve staff from under-represented groups read the management team's papers for a year and say what they would have decided.",
    council: "Port Ellan City Council",
    url: "",
  },
  {
    kind: "signpost",
    areaKey: "engagement",
    leadIn: "Grants on one page.",
    text: "One page for sums up to £1,000, decided within two weeks.",
    council: "Saltby Town Council",
    url: "https://saltby.example.org/small-grants",
  },
  {
    kind: "signpost",
    areaKey: "services",
    leadIn: "Adding up the small cuts.",
    text: "One assessment of the whole budget by group, which members read before they agree any saving.",
    council: "Eastmarch County Council",
    url: "",
  },
];

/** What the summary says, by the areas that were looked at. */
export const executiveSummary = (
  council: string,
  areas: ReadonlyArray<{ inBrief: { strong: string; uneven: string } }>,
) =>
  `The team met a council that was glad to be asked hard questions and slow to make excuses. ${areas.map(({ inBrief }) => inBrief.strong).join(" ")}

The work is uneven, as the council says itself. ${areas.map(({ inBrief }) => inBrief.uneven).join(" ")}

${council} has the leadership and the relationships to put this right. The recommendations below are where the team would begin.`;

/** Why the council as a whole has reached the level sought, or not yet. */
export const overallReasons = {
  met: "The team saw what the council claims, in every area, and heard it from more than one side.",
  notYet:
    "The team saw most of what the council claims, and heard it from more than one side. One area has to catch up first, and the team would gladly come back to see it.",
};

export const background = (council: string) =>
  `The team read what the council sent, then spent three days with councillors, staff, partners and residents of ${council}. It thanks everybody who gave time: people were open, well prepared and patient with visitors who lost their way to committee room A.`;

/** The council's own words, by the areas that were looked at. */
export const impact = (areas: ReadonlyArray<{ impact: string }>) =>
  `Getting ready brought services together that had not planned anything jointly before. Since the visit:

${areas.map((area) => `- ${area.impact}`).join("\n")}`;
