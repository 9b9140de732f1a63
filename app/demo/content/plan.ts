/** Months after the visit, by name: "March 2027". */
type Month = (after: number) => string;

type Status = "notStarted" | "underWay" | "complete" | "carriedOver";

interface Entry {
  /** Days after the first day on site. */
  day: number;
  text: string;
  status: Status;
  rag: "red" | "amber" | "green" | null;
  /** What shows it: the words of a file, by its title, and a web address. */
  shownBy?: { title: string; words: string; link: string };
}

const went = (
  day: number,
  text: string,
  status: Status,
  rag: Entry["rag"] = null,
): Entry => ({ day, text, status, rag });

/** Words for an owner that somebody has resolved. */
export const postKnown = "Insight manager";

/** Actions of the improvement plan, by what they answer. */
export const actions: Array<{
  /** The place of a recommendation; left out where there is none. */
  recommendation?: number;
  /** The place of an area for consideration among its area's. */
  consideration?: number;
  area: string;
  text: string;
  owners: string;
  byWhen: (month: Month) => string;
  measure: string;
  progress: Entry[];
}> = [
  {
    recommendation: 0,
    area: "communities",
    text: "Show every head of service the profile, in their own team meeting.",
    owners: postKnown,
    byWhen: (month) => month(4),
    measure: "All fourteen services shown",
    progress: [
      went(
        86,
        "Nine shown. Revenues asked to come back with questions.",
        "underWay",
        "amber",
      ),
      {
        ...went(
          122,
          "All fourteen shown. The slides are on the intranet.",
          "complete",
          "green",
        ),
        shownBy: {
          title: "Who was shown the profile and when",
          words:
            "Fourteen services, fourteen team meetings, and who was there.",
          link: "https://intranet.example/insight/profile-slides",
        },
      },
    ],
  },
  {
    recommendation: 0,
    area: "communities",
    text: "Ask in every service plan what the profile changed.",
    owners: "Head of policy and insight / heads of service",
    byWhen: (month) => `From ${month(5)}, then yearly`,
    measure: "An answer in each plan",
    progress: [
      went(
        116,
        "The template asks. Six plans are in, two of them with a real answer.",
        "underWay",
        "amber",
      ),
      went(
        260,
        "All fourteen plans answer; the board sent three back.",
        "complete",
        "green",
      ),
    ],
  },
  {
    recommendation: 1,
    area: "workforce",
    text: "Agree a progression plan with the staff networks and the unions.",
    owners: "CF FS, supported by unions",
    byWhen: (month) => `End of ${month(2)}`,
    measure: "Plan agreed by cabinet",
    progress: [
      went(
        94,
        "Two workshops held. Dates were harder to agree than actions.",
        "underWay",
        "amber",
      ),
      went(
        171,
        "Cabinet agreed the plan, with a mentor for everybody who asks.",
        "complete",
        "green",
      ),
    ],
  },
  {
    recommendation: 1,
    area: "workforce",
    text: "Read exit interviews by group each quarter.",
    owners: "HR adviser",
    byWhen: () => "Quarterly",
    measure: "Themes reported to the equality board",
    progress: [
      went(
        128,
        "First quarter read. Progression comes up most, parking second.",
        "underWay",
        "green",
      ),
      went(
        275,
        "A standing item of the board, so no longer an action.",
        "complete",
        "green",
      ),
    ],
  },
  {
    recommendation: 2,
    area: "services",
    text: "Look at equality in the yearly review of the ten largest contracts.",
    owners: "Procurement manager; contract managers",
    byWhen: (month) => month(10),
    measure: "Ten reviews with a record",
    progress: [
      went(
        118,
        "One review done of ten. One of the two posts is vacant.",
        "underWay",
        "red",
      ),
      went(
        290,
        "Ten done. Two suppliers could show nothing, and have three months.",
        "complete",
        "green",
      ),
    ],
  },
  {
    recommendation: 2,
    area: "services",
    text: "Write a one-page guide for contract managers.",
    owners: "CF FS",
    byWhen: (month) => month(3),
    measure: "Guide in use",
    progress: [
      went(
        102,
        "Three managers tried it out; the second page is gone. Published.",
        "complete",
        "green",
      ),
    ],
  },
  {
    recommendation: 3,
    area: "leadership",
    text: "Two meetings of scrutiny a year with equality on the agenda.",
    owners: "CF",
    byWhen: (month) => month(4),
    measure: "Meetings held",
    progress: [
      went(
        114,
        "In the programme for the year. The first was held and ran over.",
        "complete",
        "green",
      ),
    ],
  },
  {
    recommendation: 3,
    area: "leadership",
    text: "A briefing for all councillors each half-year.",
    owners: "Democratic services",
    byWhen: () => "Ongoing",
    measure: "Thirty-five councillors or more each time",
    progress: [
      went(
        108,
        "First one held: thirty-four came. Evenings suit them better.",
        "underWay",
      ),
      went(
        282,
        "Second one held with thirty-nine. In the calendar from now on.",
        "complete",
        "green",
      ),
    ],
  },
  {
    recommendation: 4,
    area: "workforce",
    text: "Ask the crews at the depot how they wish to hear and be heard.",
    owners: "Chief executive's office with depot staff",
    byWhen: (month) => month(6),
    measure: "An agreed way in place",
    progress: [
      went(
        99,
        "Asked in four toolbox talks. They want a board, texts, and the chief executive at 6am.",
        "underWay",
        "amber",
      ),
      went(
        192,
        "Board up, texts running. The chief executive has been twice.",
        "complete",
        "green",
      ),
    ],
  },
  {
    consideration: 1,
    area: "engagement",
    text: "A one-page form for small grants.",
    owners: "All HOS",
    byWhen: (month) => month(8),
    measure: "Applications from ten groups new to grants",
    progress: [
      went(
        230,
        "In use. Twelve groups that had never applied have done so.",
        "complete",
        "green",
      ),
    ],
  },
  {
    consideration: 0,
    area: "engagement",
    text: "Put a seat for carers to the forums.",
    owners: "Engagement officer / all forums",
    byWhen: () => "TBC",
    measure: "Decision minuted",
    progress: [
      went(
        135,
        "Two forums were for it, two against, one has not met. Taken up again next year.",
        "carriedOver",
      ),
    ],
  },
  {
    consideration: 2,
    area: "services",
    text: "Put the new hoist in, and tell the forum the day it works.",
    owners: "Facilities manager, leisure",
    byWhen: (month) => month(3),
    measure: "Hoist in daily use",
    progress: [
      went(
        101,
        "In use since Monday. A member of the forum was the first to try it.",
        "complete",
        "green",
      ),
    ],
  },
];

/** What rows of the plan are told apart by. */
export const tags = [
  { name: "Race equality plan", colour: "1D70B8", pattern: "lines" },
  { name: "Pay gap report", colour: "FFDD00", pattern: "dots" },
] as const;

/** A row that only says what the council can show already. */
export const strengthRow = {
  evidenced:
    "The workforce profile is published each June, by grade and by service.",
  gap: "",
} as const;

/** A column that only who writes the plan reads. */
export const hiddenColumn = "Note for the equality board";
