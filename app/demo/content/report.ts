/** Recommendations, each citing findings as [area, kind, place]. */
export const recommendations: Array<{
  leadIn: string;
  text: string;
  priority: "high" | "medium" | "low";
  cites: Array<[string, "strengths" | "considerations", number]>;
}> = [
  {
    leadIn: "Make the profile everybody's tool.",
    text: "Show every head of service how to use the district profile, and ask in each service plan what it changed.",
    priority: "high",
    cites: [
      ["communities", "considerations", 0],
      ["communities", "strengths", 0],
    ],
  },
  {
    leadIn: "Plan for progression.",
    text: "Put actions, sponsors and dates behind the aim that senior grades should look like the district, and read exit interviews by group.",
    priority: "high",
    cites: [["workforce", "considerations", 0]],
  },
  {
    leadIn: "Check what suppliers promised.",
    text: "Ask contract managers to look at equality at each yearly review, beginning with the ten largest contracts.",
    priority: "high",
    cites: [
      ["services", "considerations", 0],
      ["services", "strengths", 5],
    ],
  },
  {
    leadIn: "Bring all councillors along.",
    text: "Give equality a regular place on the scrutiny programme and in councillors' briefings.",
    priority: "medium",
    cites: [["leadership", "considerations", 0]],
  },
  {
    leadIn: "Reach staff without a screen.",
    text: "Agree with depot staff how they would like to hear and be heard, and count who answers the survey by site.",
    priority: "medium",
    cites: [
      ["leadership", "considerations", 1],
      ["workforce", "considerations", 2],
    ],
  },
  {
    leadIn: "Open the door to small groups and carers.",
    text: "Offer a short form for small grants and a seat for carers among the forums.",
    priority: "medium",
    cites: [
      ["engagement", "considerations", 0],
      ["engagement", "considerations", 1],
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
    text: "A caller says once what they need, and every adviser knows it the next time.",
    council: "",
    url: "",
  },
  {
    kind: "innovation",
    areaKey: "workforce",
    leadIn: "Adjustments passport.",
    text: "One page, agreed once, that goes with a person from job to job.",
    council: "",
    url: "",
  },
  {
    kind: "innovation",
    areaKey: "engagement",
    leadIn: "Stand here.",
    text: "A course over four evenings for people who had never thought of standing for the council.",
    council: "",
    url: "",
  },
  {
    kind: "innovation",
    areaKey: "communities",
    leadIn: "Monthly change form.",
    text: "Front-line teams report new needs in five lines, and somebody answers.",
    council: "",
    url: "",
  },
  {
    kind: "innovation",
    areaKey: "services",
    leadIn: "Mystery visits.",
    text: "Forum members visit with a friend and tell managers what it was like.",
    council: "",
    url: "",
  },
  {
    kind: "signpost",
    areaKey: "services",
    leadIn: "Contract reviews with users.",
    text: "Asks people who use a service to sit in on the yearly contract review.",
    council: "Brackenford Borough Council",
    url: "https://brackenford.example.org/contract-reviews",
  },
  {
    kind: "signpost",
    areaKey: "workforce",
    leadIn: "Shadow management team.",
    text: "Staff from under-represented groups sit beside the management team for a year.",
    council: "Port Ellan City Council",
    url: "",
  },
  {
    kind: "signpost",
    areaKey: "engagement",
    leadIn: "Grants on one page.",
    text: "A one-page form for sums up to £1,000, decided in two weeks.",
    council: "Saltby Town Council",
    url: "https://saltby.example.org/small-grants",
  },
  {
    kind: "signpost",
    areaKey: "services",
    leadIn: "Adding up the small cuts.",
    text: "One assessment of the whole budget by group, read before any saving is agreed.",
    council: "Eastmarch County Council",
    url: "",
  },
];

export const executiveSummary = (council: string) =>
  `The team met a council that knows its district, is led with conviction and listens. Partners, forums and staff networks spoke of change that they had helped to bring about.

The work is uneven. Some services do not yet use what the council knows, contracts are seldom checked once they run, and people at senior grades do not look like the district.

${council} has the leadership and the relationships to put this right. The recommendations below are where the team would begin.`;

export const background = (council: string) =>
  `The team is grateful to everyone at ${council} who gave time, and to the groups and partners who came to speak. They were open, well prepared and kind to visitors.`;

export const impact = `Preparing for the challenge brought four services together that had not planned jointly before.

- The needs log was offered to two contractors in the week after the visit.
- The hoist at the main pool was ordered.
- Carers were invited to the next meeting of the forums.`;
