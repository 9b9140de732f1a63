interface SessionContent {
  kind: "interview" | "focusGroup" | "visit" | "meeting";
  title: string;
  /** The kind of a stakeholder group. */
  group: string | null;
  /** 0 is the first day on site. */
  day: 0 | 1 | 2;
  from: string;
  to: string;
  place: string;
  who: string;
  /** Which peers take part, by place in the team. */
  peers: number[];
}

/** The session that did not take place, and why. */
export const notHeld = {
  title: "Young people's council",
  reason: "Called off: mock exams were moved to that afternoon.",
};

/** The sessions of a visit, numbered 1, 2, 3 … in this order. */
export const sessions: SessionContent[] = [
  {
    kind: "interview",
    title: "Leader and chief executive",
    group: "leader",
    day: 0,
    from: "09:00",
    to: "09:45",
    place: "Council house, room 1",
    who: "The leader and the chief executive",
    peers: [0, 1],
  },
  {
    kind: "interview",
    title: "Portfolio holder for fairness",
    group: "leader",
    day: 0,
    from: "10:00",
    to: "10:40",
    place: "Council house, room 1",
    who: "The portfolio holder",
    peers: [1],
  },
  {
    kind: "interview",
    title: "Insight and policy",
    group: "equalityLead",
    day: 0,
    from: "10:00",
    to: "10:50",
    place: "Council house, room 2",
    who: "Insight manager, head of policy",
    peers: [2, 3],
  },
  {
    kind: "focusGroup",
    title: "Councillors from all groups",
    group: "councillors",
    day: 0,
    from: "11:15",
    to: "12:15",
    place: "Council chamber",
    who: "Eight councillors",
    peers: [0, 1],
  },
  {
    kind: "focusGroup",
    title: "Scrutiny members",
    group: "scrutiny",
    day: 0,
    from: "13:15",
    to: "14:00",
    place: "Committee room A",
    who: "Chair and five members",
    peers: [1],
  },
  {
    kind: "focusGroup",
    title: "Heads of service",
    group: "managers",
    day: 0,
    from: "14:15",
    to: "15:15",
    place: "Committee room A",
    who: "Nine heads of service",
    peers: [0, 2],
  },
  {
    kind: "interview",
    title: "Procurement and contracts",
    group: "managers",
    day: 0,
    from: "15:30",
    to: "16:10",
    place: "Council house, room 2",
    who: "Procurement manager, two contract managers",
    peers: [3],
  },
  {
    kind: "visit",
    title: "Depot",
    group: "staff",
    day: 1,
    from: "07:30",
    to: "08:30",
    place: "Mill Lane depot",
    who: "Street-cleaning and recycling crews",
    peers: [2, 3],
  },
  {
    kind: "visit",
    title: "Contact centre",
    group: "staff",
    day: 1,
    from: "09:00",
    to: "10:00",
    place: "Market Street",
    who: "Advisers and their team leader",
    peers: [0, 1],
  },
  {
    kind: "visit",
    title: "Leisure centre",
    group: "staff",
    day: 1,
    from: "10:30",
    to: "11:15",
    place: "Riverside pool",
    who: "Duty manager, two attendants",
    peers: [2],
  },
  {
    kind: "focusGroup",
    title: "Voluntary and community groups",
    group: "voluntarySector",
    day: 1,
    from: "11:30",
    to: "12:45",
    place: "Friends' meeting house",
    who: "Eleven groups, small and large",
    peers: [0, 3],
  },
  {
    kind: "focusGroup",
    title: "Community and faith groups",
    group: "communityGroups",
    day: 1,
    from: "13:45",
    to: "14:45",
    place: "Friends' meeting house",
    who: "Seven groups",
    peers: [1, 2],
  },
  {
    kind: "focusGroup",
    title: "Disabled people's forum",
    group: "disabledPeople",
    day: 1,
    from: "15:00",
    to: "16:00",
    place: "Independent living centre",
    who: "Six members of the forum",
    peers: [0, 3],
  },
  {
    kind: "meeting",
    title: "Partners: police, college, health",
    group: "partners",
    day: 1,
    from: "16:15",
    to: "17:00",
    place: "By video",
    who: "Three partner organisations",
    peers: [1, 2],
  },
  {
    kind: "focusGroup",
    title: "Staff networks",
    group: "staffNetworks",
    day: 2,
    from: "09:00",
    to: "10:00",
    place: "Council house, room 3",
    who: "Chairs and members of four networks",
    peers: [0, 2],
  },
  {
    kind: "interview",
    title: "Trade unions",
    group: "tradeUnion",
    day: 2,
    from: "10:15",
    to: "11:00",
    place: "Council house, room 1",
    who: "Three branch officers",
    peers: [1, 3],
  },
  {
    kind: "interview",
    title: "Human resources",
    group: "humanResources",
    day: 2,
    from: "11:15",
    to: "12:00",
    place: "Council house, room 1",
    who: "Head of human resources and two advisers",
    peers: [2, 3],
  },
  {
    kind: "meeting",
    title: "Drop-in for any member of staff",
    group: "staff",
    day: 2,
    from: "12:15",
    to: "13:15",
    place: "Canteen",
    who: "Anyone who came",
    peers: [0, 1, 2, 3],
  },
  {
    kind: "focusGroup",
    title: notHeld.title,
    group: null,
    day: 2,
    from: "13:30",
    to: "14:15",
    place: "Riverside pool",
    who: "Members of the young people's council",
    peers: [2],
  },
];

/** A line for each session from which no note of an area was taken. */
export const generalNotes: Array<{ from: number; text: string }> = [
  {
    from: 2,
    text: "Warm and open. Sees the objectives as a promise to residents.",
  },
  { from: 16, text: "Relations with managers described as straightforward." },
  {
    from: 18,
    text: "Fourteen came. Themes: progression, parking for carers, good bosses.",
  },
];

/** Requests for evidence: the question, the reply, and how it ended. */
export const requests = [
  {
    area: "communities",
    criterion: "analysing-information",
    question:
      "Can we see one planning policy where the profile changed the draft?",
    reply:
      "There is none yet. The two latest policies use national figures; we say so in the self-assessment.",
    ending: "accepted",
  },
  {
    area: "services",
    criterion: "procurement",
    question: "How many contracts are checked on equality while they run?",
    reply: "Three; see the examples in the register.",
    ending: "accepted",
  },
  {
    area: "workforce",
    criterion: "workforce-monitoring",
    question: "May we see leavers by group for two years?",
    reply: "The figures are small, so here are the themes of exit interviews.",
    ending: "accepted",
  },
  {
    area: "leadership",
    criterion: "communication",
    question: "Is there a photograph of the depot notice board?",
    reply: "",
    ending: "waived",
  },
] as const;
