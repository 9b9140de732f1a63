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
  title: "Youth council",
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
    who: "The chair and five members",
    peers: [1, 3],
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
    who: "Duty manager, two lifeguards",
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
    who: "Members of the youth council",
    peers: [2],
  },
  {
    kind: "meeting",
    title: "Verbal feedback",
    group: null,
    day: 2,
    from: "15:30",
    to: "16:30",
    place: "Council chamber",
    who: "Cabinet, the management team and anybody else who came",
    peers: [0, 1, 2, 3],
  },
];

/** What the team heard besides what belongs to one area: every session's. */
export const generalNotes: Array<{ from: number; text: string }> = [
  {
    from: 1,
    text: "Asked what worries them most: that the good people get tired.",
  },
  {
    from: 2,
    text: "Warm and open. Sees the objectives as a promise to residents, and quotes them from memory.",
  },
  {
    from: 3,
    text: "Small team, three and a half posts. Everything goes through them.",
  },
  { from: 4, text: "A good-humoured room. Nobody looked at their phone." },
  {
    from: 5,
    text: "Papers arrive late, they say, and not only on this subject.",
  },
  {
    from: 6,
    text: "Asked us more questions than we asked them. Two want to see how others do it.",
  },
  { from: 7, text: "The scoring guide is short and well thumbed." },
  {
    from: 8,
    text: "Half past seven, tea in the mess room. Straight answers, good jokes, some tiredness.",
  },
  { from: 9, text: "Calm even at the peak. Calls about bins, mostly." },
  { from: 10, text: "Clean and busy. Changing village well signed." },
  {
    from: 11,
    text: "Eleven groups, and three of them had never been in a room with the council before.",
  },
  {
    from: 12,
    text: "They know each other well and finish each other's sentences.",
  },
  {
    from: 13,
    text: "The chair had gathered questions beforehand. A model of how to use an hour.",
  },
  {
    from: 14,
    text: "Sound broke up twice. Police will send a note on reporting.",
  },
  { from: 15, text: "All four networks came, and the newest spoke first." },
  {
    from: 16,
    text: "Relations with managers described as straightforward, which from them is praise.",
  },
  { from: 17, text: "Brought their own list of what they would do next." },
  {
    from: 18,
    text: "Fourteen came. Themes: progression, parking for carers, good bosses.",
  },
  {
    from: 20,
    text: "Five messages given. The first question was what we would do first, the second who else does it well.",
  },
];

/** Requests for evidence: the question, the reply, and how it ended. */
export const requests = [
  {
    area: "communities",
    criterion: "analysing-information",
    question:
      "Can we see one planning policy in which the profile changed the draft?",
    reply:
      "There is none yet. The last two use national figures, and we say so in the self-assessment.",
    ending: "accepted",
    reason: "",
  },
  {
    area: "services",
    criterion: "procurement",
    question: "How many contracts are checked on equality while they run?",
    reply:
      "Three. They are in the register as examples; they are also all of them.",
    ending: "accepted",
    reason: "",
  },
  {
    area: "workforce",
    criterion: "workforce-monitoring",
    question: "May we see leavers by group for two years?",
    reply:
      "The numbers are too small to show without showing people. The themes of the exit interviews are in the register instead.",
    ending: "accepted",
    reason: "",
  },
  {
    area: "leadership",
    criterion: "communication",
    question: "Is there a photograph of the notice board at the depot?",
    reply: "",
    ending: "waived",
    reason: "We will look at the board itself on the second day.",
  },
] as const;
