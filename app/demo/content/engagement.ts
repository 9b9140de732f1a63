import type { AreaContent } from "./content.ts";

export const engagement: AreaContent = {
  key: "engagement",
  aspirations:
    "Nobody is asked the same thing twice, and everybody who is asked hears what came of it.",
  narrative:
    "Five standing forums meet through the year: disabled people, young people, older people, faith groups and new communities. Each has £2,000 to spend as it sees fit and a councillor whose job is to listen.\n\nA shared diary has cut the number of consultations by a third. For each that remains, a page called “You said, we did” says what followed.\n\nEvery second year we ask 2,400 households how satisfied they are. Most groups are happier than in {year-3}. Disabled people under forty are not.",
  levelReason:
    "Engagement is built into decisions, and in most services we can show what it changed.",
  answers: [
    {
      criterion: "engagement-structures",
      evidenced:
        "Five forums with terms of reference, a budget, pay for members' time and a yearly meeting with cabinet.",
      missing: "There is no forum for unpaid carers.",
      lead: "Engagement officer",
    },
    {
      criterion: "effective-engagement",
      evidenced:
        "A shared diary, a toolkit that helps with costs, and a feedback page for all 31 consultations of the past year.",
      missing: "Nine of the fourteen services use the toolkit.",
      lead: "Engagement officer",
    },
    {
      criterion: "voluntary-sector",
      evidenced:
        "A compact renewed in {year-1}, grants that run for three years, and a yearly morning at which groups question the management team.",
      missing: "Small groups tell us that the grant form is too long.",
      lead: "Grants officer",
    },
    {
      criterion: "public-life",
      evidenced:
        "“Stand here”, a course for people thinking of becoming a councillor. Eleven came in its first year; two of them were elected.",
      missing: "We hold no figures on who sits on outside bodies.",
      lead: "Democratic services manager",
    },
    {
      criterion: "satisfaction",
      evidenced:
        "The household survey of {year-1}, with extra interviews among groups that seldom answer.",
      missing:
        "Why satisfaction fell among younger disabled people: we have not asked them yet.",
      lead: "Insight manager",
    },
  ],
  evidence: [
    {
      title: "Forum handbook",
      description: "What the five forums are for, and how members are paid.",
      criteria: ["engagement-structures"],
    },
    {
      title: "Disabled people's forum: a year of notes",
      description: "What the forum raised and what was done about it.",
      criteria: ["engagement-structures", "effective-engagement"],
    },
    {
      title: "Consultation diary {year-1}",
      description: "Who was asked what, by whom, and when.",
      criteria: ["effective-engagement"],
      dated: "{year-1}-12-15",
    },
    {
      title: "Engagement toolkit",
      description: "How to plan, cost and feed back.",
      criteria: ["effective-engagement"],
    },
    {
      title: "You said, we did",
      description: "One page for each consultation.",
      criteria: ["effective-engagement"],
      url: "https://yousaid.example.org",
    },
    {
      title: "Compact with the voluntary sector",
      description: "What each side promises the other.",
      criteria: ["voluntary-sector"],
      dated: "{year-1}-02-12",
    },
    {
      title: "Grants: who applied and who received",
      description: "Three years, by size and kind of group.",
      criteria: ["voluntary-sector"],
    },
    {
      title: "Stand here: course report",
      description: "Eleven people, and what they did next.",
      criteria: ["public-life"],
    },
    {
      title: "Youth council manifesto",
      description: "Written by young people, put to the vote in six schools.",
      criteria: ["public-life"],
      unread: true,
    },
    {
      title: "Household survey {year-1}: results by group",
      description: "Satisfaction by neighbourhood and group.",
      criteria: ["satisfaction"],
      dated: "{year-1}-10-28",
    },
    {
      title: "Household survey {year-1}: how it was done",
      description: "The sample, the extra interviews and the limits.",
      criteria: ["satisfaction"],
      dated: "{year-1}-10-28",
    },
    {
      title: "Complaints by group",
      description: "Who complains, about what, and how it ends.",
      criteria: ["satisfaction"],
      sensitivity: "internal",
      unread: true,
    },
  ],
  notes: [
    {
      text: "Members feel heard. Without being asked they listed three things that are different because of them.",
      criterion: "engagement-structures",
      judgement: "strength",
      from: 13,
    },
    {
      text: "The grant form took one volunteer two weekends, for £600.",
      criterion: "voluntary-sector",
      judgement: "consideration",
      from: 11,
    },
    {
      text: "Managers like the diary: fewer clashes, and somebody tells you when the question has been asked already.",
      criterion: "effective-engagement",
      judgement: "strength",
      from: 6,
    },
    {
      text: "Nobody could say why younger disabled people are less content. Guesses: buses, jobs, the pool.",
      criterion: "satisfaction",
      judgement: "consideration",
      from: 3,
    },
    {
      text: "A member elected last year would not have stood without the course. Said so twice.",
      criterion: "public-life",
      judgement: "strength",
      from: 4,
    },
    {
      text: "A carers' group has asked for a seat twice and had one reply.",
      criterion: "engagement-structures",
      judgement: "consideration",
      from: 12,
    },
  ],
  strengths: [
    {
      text: "The five forums are respected by the people who give up evenings for them. Members could name what had changed:\n\n- dropped kerbs along two bus routes\n- quiet hours at the pool\n- a better way to book interpreters.",
      criterion: "engagement-structures",
      notes: [0],
      evidence: [0, 1],
    },
    {
      text: "The shared diary of consultations saves residents' patience and the council's money, and managers use it.",
      criterion: "effective-engagement",
      notes: [2],
      evidence: [2],
    },
    {
      text: "“You said, we did” is complete for the past year. Where the answer was no, it says so and gives the reason.",
      criterion: "effective-engagement",
      evidence: [4],
    },
    {
      text: "“Stand here” has drawn new people into public life, and two of them onto the council.",
      criterion: "public-life",
      notes: [4],
      evidence: [7],
    },
    {
      text: "The household survey is done with care: groups that seldom answer are sought out, and its limits are printed beside its results.",
      criterion: "satisfaction",
      evidence: [9, 10],
    },
  ],
  considerations: [
    {
      text: "Unpaid carers have no forum of their own, and have asked for one.",
      criterion: "engagement-structures",
      notes: [5],
      evidence: [0],
    },
    {
      text: "The grant form weighs on small groups. A short one for small sums would widen who applies.",
      criterion: "voluntary-sector",
      notes: [1],
      evidence: [6],
    },
    {
      text: "Disabled people under forty are less satisfied than they were, and the reasons are not known.",
      criterion: "satisfaction",
      notes: [3],
      evidence: [9],
    },
  ],
  inBrief: {
    strong:
      "It listens through forums that people respect, and tells them what came of what they said.",
    uneven: "Unpaid carers and the smallest groups are heard less than others.",
  },
  impact: "Carers have been invited to the next joint meeting of the forums.",
  outcomeReason:
    "Engagement is part of how decisions are made, and people hear what followed.",
};
