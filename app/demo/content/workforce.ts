import type { AreaContent } from "./content.ts";

export const workforce: AreaContent = {
  key: "workforce",
  aspirations:
    "A workforce that looks like the district at every grade, and says that it is a fair place to work.",
  narrative:
    "We know the make-up of nine in ten of our staff, publish it each January and set three aims from it. The share of disabled staff has risen from six to nine per cent in three years.\n\nFour staff networks meet in work time, each with a sponsor. They rewrote the adjustments policy with personnel.\n\nSenior grades do not look like the district yet, and exit interviews tell us that progression is the reason people give.",
  levelReason:
    "Good data, strong networks and rising disclosure; senior grades lag behind.",
  answers: [
    {
      criterion: "workforce-diversity",
      evidenced:
        "Disabled staff rose from six to nine per cent; apprentices come from all wards.",
      missing: "Senior grades: two per cent from ethnic minorities.",
      lead: "Head of human resources",
    },
    {
      criterion: "workforce-strategy",
      evidenced: "People strategy 2024 with three equality aims and measures.",
      missing: "The aim on progression has no plan yet.",
      lead: "Head of human resources",
    },
    {
      criterion: "workforce-monitoring",
      evidenced:
        "Nine in ten staff have shared their data; published by grade each January.",
      missing: "Leavers by group is kept but not read.",
      lead: "HR adviser",
    },
    {
      criterion: "employment-policies",
      evidenced:
        "All policies assessed; pay gap report with actions; adjustments passport.",
      missing: "Casual staff fall outside two policies.",
      lead: "HR adviser / unions",
    },
    {
      criterion: "learning-and-development",
      evidenced:
        "Half-day course for all staff, refreshed every three years; managers' course on adjustments.",
      missing: "Councillors' take-up is one in three.",
      lead: "Learning manager",
    },
    {
      criterion: "staff-engagement",
      evidenced:
        "Four networks with sponsors and time; staff survey by group; a listening line.",
      missing: "Depot staff answer the survey half as often.",
      lead: "Chief executive's office",
    },
  ],
  evidence: [
    {
      title: "Workforce profile, January",
      description: "By grade and group, small numbers left out.",
      criteria: ["workforce-diversity", "workforce-monitoring"],
    },
    {
      title: "People strategy 2024",
      description: "With three equality aims.",
      criteria: ["workforce-strategy"],
    },
    {
      title: "Recruitment: from application to offer",
      description: "Where people fall out, by group.",
      criteria: ["workforce-diversity"],
      sensitivity: "internal",
    },
    {
      title: "Pay gap report",
      description: "Gender, ethnicity and disability, with actions.",
      criteria: ["employment-policies"],
    },
    {
      title: "Adjustments passport",
      description: "Agreed once, taken along between jobs.",
      criteria: ["employment-policies"],
    },
    {
      title: "Policies assessed: list and dates",
      description: "What was read, by whom, what changed.",
      criteria: ["employment-policies"],
    },
    {
      title: "Fairness course: outline and attendance",
      description: "Half a day, all staff.",
      criteria: ["learning-and-development"],
    },
    {
      title: "Managers' course on adjustments",
      description: "Cases, and what managers did afterwards.",
      criteria: ["learning-and-development"],
    },
    {
      title: "Staff networks: a year in four pages",
      description: "One page from each network.",
      criteria: ["staff-engagement"],
    },
    {
      title: "Staff survey by group",
      description: "With how many answered at each site.",
      criteria: ["staff-engagement"],
    },
    {
      title: "Exit interviews: themes",
      description: "Why people leave, two years.",
      criteria: ["workforce-monitoring", "workforce-strategy"],
      sensitivity: "sensitive",
    },
    {
      title: "Apprentices by ward",
      description: "Where they come from and where they went.",
      criteria: ["workforce-diversity"],
    },
  ],
  notes: [
    {
      text: "Networks: real time, real sponsors. The adjustments policy is theirs as much as personnel's.",
      criterion: "staff-engagement",
      judgement: "strength",
      from: 15,
    },
    {
      text: "Union: supportive, consulted early; worried about casual staff.",
      criterion: "employment-policies",
      judgement: "consideration",
      from: 16,
    },
    {
      text: "Staff at the depot had not seen the survey.",
      criterion: "staff-engagement",
      judgement: "consideration",
      from: 8,
    },
    {
      text: "Human resources know their data and its gaps.",
      criterion: "workforce-monitoring",
      judgement: "strength",
      from: 17,
    },
    {
      text: "Middle managers see no way up; two are leaving.",
      criterion: "workforce-strategy",
      judgement: "consideration",
      from: 15,
    },
    {
      text: "Passport praised by everyone who has one.",
      criterion: "employment-policies",
      judgement: "strength",
      from: 15,
    },
    {
      text: "Reading: pay gap report is frank and has dates.",
      criterion: "employment-policies",
      judgement: "strength",
      from: "reading",
    },
  ],
  strengths: [
    {
      text: "Four staff networks have time, sponsors and influence. They helped to write the adjustments policy.",
      criterion: "staff-engagement",
      notes: [0],
      evidence: [8],
    },
    {
      text: "The adjustments passport is known and valued. People take it with them when they change jobs.",
      criterion: "employment-policies",
      notes: [5],
      evidence: [4],
    },
    {
      text: "Nine in ten staff have shared their data, and the council publishes what it finds.",
      criterion: "workforce-monitoring",
      notes: [3],
      evidence: [0],
    },
    {
      text: "The pay gap report covers gender, ethnicity and disability, says why, and has dates.",
      criterion: "employment-policies",
      notes: [6],
      evidence: [3],
    },
    {
      text: "The share of disabled staff has risen by half in three years.",
      criterion: "workforce-diversity",
      evidence: [0],
    },
  ],
  considerations: [
    {
      text: "Senior grades do not look like the district, and the aim on progression has no plan behind it. Staff gave this as a reason to leave.",
      criterion: "workforce-strategy",
      notes: [4],
      evidence: [10],
    },
    {
      text: "Casual staff fall outside two policies.",
      criterion: "employment-policies",
      notes: [1],
    },
    {
      text: "Depot staff seldom answer the survey, and some had not seen it.",
      criterion: "staff-engagement",
      notes: [2],
      evidence: [9],
    },
  ],
  outcomeReason:
    "Data, policies and networks are strong; progression needs a plan.",
};
