/** A month by its distance from the publication of the report. */
type Month = (after: number) => string;

/** Actions of the improvement plan, by the recommendation they answer. */
export const actions: Array<{
  /** Left out where the action answers an area for consideration alone. */
  recommendation?: number;
  /** The place of that area for consideration among its area's. */
  consideration?: number;
  area: string;
  text: string;
  owners: string;
  byWhen: (month: Month) => string;
  measure: string;
  status: "notStarted" | "underWay" | "complete" | "carriedOver";
  rag: "red" | "amber" | "green" | null;
  progress: string[];
}> = [
  {
    recommendation: 0,
    area: "communities",
    text: "Show every head of service the profile, in their own meeting.",
    owners: "Insight manager",
    byWhen: (month) => month(3),
    measure: "All fourteen services shown",
    status: "complete",
    rag: "green",
    progress: [
      "Nine services shown so far.",
      "All fourteen shown; slides are on the intranet.",
    ],
  },
  {
    recommendation: 0,
    area: "communities",
    text: "Ask in service plans what the profile changed.",
    owners: "Head of policy / heads of service",
    byWhen: (month) => `From ${month(4)}, then yearly`,
    measure: "An answer in each plan",
    status: "underWay",
    rag: "amber",
    progress: ["Template changed; six plans in."],
  },
  {
    recommendation: 1,
    area: "workforce",
    text: "Agree a progression plan with staff networks and unions.",
    owners: "Head of human resources, networks, unions",
    byWhen: (month) => `End of ${month(1)}`,
    measure: "Plan agreed by cabinet",
    status: "underWay",
    rag: "amber",
    progress: ["Two workshops held."],
  },
  {
    recommendation: 1,
    area: "workforce",
    text: "Read exit interviews by group each quarter.",
    owners: "HR adviser",
    byWhen: () => "Quarterly",
    measure: "Themes reported to the equality board",
    status: "underWay",
    rag: "green",
    progress: ["First quarter reported."],
  },
  {
    recommendation: 2,
    area: "services",
    text: "Check the ten largest contracts at their yearly review.",
    owners: "Procurement manager; contract managers",
    byWhen: (month) => month(9),
    measure: "Ten reviews with a record",
    status: "notStarted",
    rag: "red",
    progress: [],
  },
  {
    recommendation: 2,
    area: "services",
    text: "Write a one-page guide for contract managers.",
    owners: "Procurement",
    byWhen: (month) => month(2),
    measure: "Guide in use",
    status: "complete",
    rag: "green",
    progress: ["Guide tried out by three managers and published."],
  },
  {
    recommendation: 3,
    area: "leadership",
    text: "Two slots for equality on the scrutiny programme.",
    owners: "Scrutiny officer",
    byWhen: (month) => month(3),
    measure: "Slots held",
    status: "complete",
    rag: "green",
    progress: ["Programme agreed at the yearly meeting."],
  },
  {
    recommendation: 3,
    area: "leadership",
    text: "A briefing for all councillors each half-year.",
    owners: "Democratic services",
    byWhen: () => "Ongoing",
    measure: "Thirty councillors or more each time",
    status: "underWay",
    rag: null,
    progress: [],
  },
  {
    recommendation: 4,
    area: "workforce",
    text: "Ask depot staff how they wish to hear and be heard.",
    owners: "Chief executive's office with depot staff",
    byWhen: (month) => month(5),
    measure: "Agreed way in place",
    status: "underWay",
    rag: "amber",
    progress: ["Toolbox talks held; a board and a texting list chosen."],
  },
  {
    consideration: 1,
    area: "engagement",
    text: "A one-page form for small grants.",
    owners: "Grants officer",
    byWhen: (month) => month(7),
    measure: "Applications from ten groups new to grants",
    status: "notStarted",
    rag: null,
    progress: [],
  },
  {
    consideration: 0,
    area: "engagement",
    text: "Ask the forums about a seat for carers.",
    owners: "Engagement officer / all forums",
    byWhen: () => "TBC",
    measure: "Decision minuted",
    status: "carriedOver",
    rag: null,
    progress: ["The forums asked for more time."],
  },
];
