import type { AreaContent } from "./content.ts";

export const workforce: AreaContent = {
  key: "workforce",
  aspirations:
    "A workforce that looks like the {place} at every grade, and says that it is a fair place to work.",
  narrative:
    "Nine in ten of our 780 staff have told us who they are. We publish what that shows each November and draw three aims from it. The share of disabled staff has risen from six to nine per cent in three years.\n\nFour staff networks meet in work time, each with a sponsor on the management team. They rewrote the adjustments policy together with human resources.\n\nSenior grades do not look like the {place} yet. When people leave from the middle, they tell us it is because they could not see a way up.",
  levelReason:
    "Good data, strong networks and rising disclosure. Senior grades lag behind.",
  answers: [
    {
      criterion: "workforce-diversity",
      evidenced:
        "Disabled staff have risen from six to nine per cent. Last year's eighteen apprentices came from thirteen different wards.",
      missing: "Two of our 41 senior managers are from ethnic minorities.",
      lead: "Head of human resources",
    },
    {
      criterion: "workforce-strategy",
      evidenced:
        "The people strategy of {year-2} has three equality aims, each with a measure.",
      missing: "The aim on progression has no plan behind it yet.",
      lead: "Head of human resources",
    },
    {
      criterion: "workforce-monitoring",
      evidenced:
        "Nine in ten staff have shared their data. It is published by grade each November.",
      missing: "Leavers by group are recorded but not looked at.",
      lead: "HR adviser",
    },
    {
      criterion: "employment-policies",
      evidenced:
        "All policies have been assessed for impact. Pay gap report with actions; adjustments passport.",
      missing:
        "The policies on sick pay and on flexible hours leave casual staff out.",
      lead: "HR adviser / trade unions",
    },
    {
      criterion: "learning-and-development",
      evidenced:
        "Half a day for all staff, renewed every three years, and a course for managers on adjustments that ends with a real case.",
      missing: "One councillor in three has taken up the same course.",
      lead: "Learning manager",
    },
    {
      criterion: "staff-engagement",
      evidenced:
        "Four networks with sponsors and time off, a staff survey read by group, and a listening line run from outside.",
      missing: "Depot staff are half as likely to answer the survey.",
      lead: "Chief executive's office",
    },
  ],
  evidence: [
    {
      title: "Workforce profile {year-1}",
      description: "By grade and group; counts under ten left out.",
      criteria: ["workforce-diversity", "workforce-monitoring"],
      dated: "{year-1}-11-25",
    },
    {
      title: "People strategy",
      description: "With three equality aims.",
      criteria: ["workforce-strategy"],
      dated: "{year-2}-06-18",
    },
    {
      title: "Recruitment: from application to offer",
      description: "Where applicants fall out, by group.",
      criteria: ["workforce-diversity"],
      sensitivity: "internal",
      unread: true,
    },
    {
      title: "Pay gap report",
      description: "Gender, ethnicity and disability, with actions.",
      criteria: ["employment-policies"],
    },
    {
      title: "Adjustments passport",
      description: "Agreed once, taken along from job to job.",
      criteria: ["employment-policies"],
    },
    {
      title: "Policies assessed: list and dates",
      description: "What was read, by whom, and what changed.",
      criteria: ["employment-policies"],
    },
    {
      title: "Fairness course: outline and attendance",
      description: "Half a day, for all staff.",
      criteria: ["learning-and-development"],
    },
    {
      title: "Managers' course on adjustments",
      description: "The cases, and what managers did afterwards.",
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
      description: "Why people left, over two years.",
      criteria: ["workforce-monitoring", "workforce-strategy"],
      sensitivity: "sensitive",
    },
    {
      title: "Apprentices by ward",
      description: "Where they came from and where they went.",
      criteria: ["workforce-diversity"],
    },
  ],
  notes: [
    {
      text: "Real time, real sponsors. The adjustments policy is as much theirs as HR's.",
      criterion: "staff-engagement",
      judgement: "strength",
      from: 15,
    },
    {
      text: "Supportive, and consulted early. Worried about casual staff, who have fewer rights to sick pay and to ask for other hours.",
      criterion: "employment-policies",
      judgement: "consideration",
      from: 16,
    },
    {
      text: "Of eleven people in the mess room, two had seen the staff survey.",
      criterion: "staff-engagement",
      judgement: "consideration",
      from: 8,
    },
    {
      text: "Know their data and, better still, its holes.",
      criterion: "workforce-monitoring",
      judgement: "strength",
      from: 17,
    },
    {
      text: "Several people in the middle see no way up. The word “ceiling” came up in both halves of the room.",
      criterion: "workforce-strategy",
      judgement: "consideration",
      from: 15,
    },
    {
      text: "The passport is praised by all who have one. New managers take it as read.",
      criterion: "employment-policies",
      judgement: "strength",
      from: 15,
    },
    {
      text: "The pay gap report is frank about causes, and every action has a date.",
      criterion: "employment-policies",
      judgement: "strength",
      from: "reading",
      read: 3,
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
      text: "The adjustments passport is known and valued, and people take it with them when they change jobs.",
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
      text: "The pay gap report covers gender, ethnicity and disability, says why the gaps are there, and puts dates to what will be done.",
      criterion: "employment-policies",
      notes: [6],
      evidence: [3],
    },
    {
      text: "The share of disabled staff has risen by half in three years, to nine per cent.",
      criterion: "workforce-diversity",
      evidence: [0],
    },
  ],
  considerations: [
    {
      text: "Senior grades do not look like the {place}, and the aim on progression has no plan behind it. People give this as a reason to leave.",
      criterion: "workforce-strategy",
      notes: [4],
      evidence: [10],
    },
    {
      text: "Casual staff are left out of two policies that matter to them, on sick pay and on flexible hours.",
      criterion: "employment-policies",
      notes: [1],
      evidence: [5],
    },
    {
      text: "Few people at the depot answer the staff survey, and some of them had not seen it.",
      criterion: "staff-engagement",
      notes: [2],
      evidence: [9],
    },
  ],
  inBrief: {
    strong:
      "Its staff networks have real influence, and it is frank about its pay gaps.",
    uneven: "People at senior grades do not yet look like the {place}.",
  },
  impact: "The staff survey will be offered on paper, in the mess room too.",
  outcomeReason:
    "Data, policies and networks are strong. Progression needs a plan.",
};
