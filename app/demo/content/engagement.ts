import type { AreaContent } from "./content.ts";

export const engagement: AreaContent = {
  key: "engagement",
  aspirations:
    "Nobody is asked the same thing twice, and everybody who is asked hears what came of it.",
  narrative:
    "Five standing forums meet through the year: disabled people, young people, older people, faith groups and new communities. Each has a small budget and a councillor who listens.\n\nA shared diary of consultations has cut the number by a third, and a page called “You said, we did” is kept for each.\n\nSatisfaction is measured by area and by group every two years. It has risen for most groups; it has not for disabled people under forty.",
  levelReason:
    "Engagement is built into decisions; we can show change in most but not all services.",
  answers: [
    {
      criterion: "engagement-structures",
      evidenced:
        "Five forums with terms of reference, a budget and a link to cabinet.",
      missing: "There is no forum for carers.",
      lead: "Engagement officer",
    },
    {
      criterion: "effective-engagement",
      evidenced:
        "A shared diary, a toolkit with costs, and feedback pages for all consultations of the past year.",
      missing: "The toolkit is used by nine of fourteen services.",
      lead: "Engagement officer",
    },
    {
      criterion: "voluntary-sector",
      evidenced:
        "A compact renewed in 2025, three-year grants, and a yearly meeting of groups with the management team.",
      missing: "Small groups find the grant form long.",
      lead: "Grants officer",
    },
    {
      criterion: "public-life",
      evidenced:
        "A “Stand here” course for people thinking of becoming a councillor; eleven took part and two were elected.",
      missing: "No figures on who sits on school governing bodies.",
      lead: "Democratic services manager",
    },
    {
      criterion: "satisfaction",
      evidenced:
        "Two-yearly survey of 2,400 households with a top-up for groups that answer less.",
      missing: "We have not yet asked younger disabled people why it fell.",
      lead: "Insight manager",
    },
  ],
  evidence: [
    {
      title: "Forum handbook",
      description: "What the five forums are for and how they are paid.",
      criteria: ["engagement-structures"],
    },
    {
      title: "Disabled people's forum: a year of notes",
      description: "What the forum raised and what was done.",
      criteria: ["engagement-structures", "effective-engagement"],
    },
    {
      title: "Consultation diary 2025",
      description: "Who was asked what, and when.",
      criteria: ["effective-engagement"],
    },
    {
      title: "Engagement toolkit",
      description: "How to plan, cost and feed back.",
      criteria: ["effective-engagement"],
    },
    {
      title: "You said, we did",
      description: "The page that is kept for each consultation.",
      criteria: ["effective-engagement"],
      url: "https://yousaid.example.org",
    },
    {
      title: "Compact with the voluntary sector",
      description: "Renewed in 2025.",
      criteria: ["voluntary-sector"],
    },
    {
      title: "Grants: who applied and who received",
      description: "Three years, by size and kind of group.",
      criteria: ["voluntary-sector"],
    },
    {
      title: "Stand here: course report",
      description: "Eleven people, what they did next.",
      criteria: ["public-life"],
    },
    {
      title: "Youth council manifesto",
      description: "Written and voted by young people.",
      criteria: ["public-life"],
    },
    {
      title: "Household survey 2025: results by group",
      description: "Satisfaction by area and group.",
      criteria: ["satisfaction"],
    },
    {
      title: "Household survey 2025: how it was done",
      description: "Sample, top-up and limits.",
      criteria: ["satisfaction"],
    },
    {
      title: "Complaints by group",
      description: "Who complains, about what, and how it ends.",
      criteria: ["satisfaction"],
      sensitivity: "internal",
    },
  ],
  notes: [
    {
      text: "Forum members feel heard; could list three things that changed because of them.",
      criterion: "engagement-structures",
      judgement: "strength",
      from: 13,
    },
    {
      text: "Small groups: the grant form took a volunteer two weekends.",
      criterion: "voluntary-sector",
      judgement: "consideration",
      from: 11,
    },
    {
      text: "Shared diary well liked by managers. Fewer clashes.",
      criterion: "effective-engagement",
      judgement: "strength",
      from: 6,
    },
    {
      text: "Nobody could say why younger disabled people are less content.",
      criterion: "satisfaction",
      judgement: "consideration",
      from: 3,
    },
    {
      text: "A new councillor spoke warmly of the course: would not have stood without it.",
      criterion: "public-life",
      judgement: "strength",
      from: 4,
    },
    {
      text: "Carers' group has asked for a seat twice.",
      criterion: "engagement-structures",
      judgement: "consideration",
      from: 12,
    },
  ],
  strengths: [
    {
      text: "The five forums are respected by those who sit on them. Members could name what had changed:\n\n- dropped kerbs on two bus routes\n- quiet hours at the pool\n- a new way to book interpreters.",
      criterion: "engagement-structures",
      notes: [0],
      evidence: [0, 1],
    },
    {
      text: "The shared diary of consultations spares people and money, and managers use it.",
      criterion: "effective-engagement",
      notes: [2],
      evidence: [2],
    },
    {
      text: "“You said, we did” is kept up to date for every consultation of the past year.",
      criterion: "effective-engagement",
      evidence: [4],
    },
    {
      text: "“Stand here” has brought new people into public life, and two of them onto the council.",
      criterion: "public-life",
      notes: [4],
      evidence: [7],
    },
    {
      text: "The household survey is carefully done, with a top-up for groups that answer less.",
      criterion: "satisfaction",
      evidence: [9, 10],
    },
  ],
  considerations: [
    {
      text: "Carers have no forum and have asked for one.",
      criterion: "engagement-structures",
      notes: [5],
      evidence: [0],
    },
    {
      text: "The grant process weighs on small groups. A short form for small sums would widen who applies.",
      criterion: "voluntary-sector",
      notes: [1],
      evidence: [6],
    },
    {
      text: "Satisfaction of disabled people under forty has fallen, and the reasons are not known.",
      criterion: "satisfaction",
      notes: [3],
      evidence: [9],
    },
  ],
  outcomeReason:
    "Engagement is part of how decisions are made and people hear what followed.",
};
