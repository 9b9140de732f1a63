import type { AreaContent } from "./content.ts";

export const services: AreaContent = {
  key: "services",
  aspirations:
    "Each service knows who it does not reach, and has a plan to reach them.",
  narrative:
    "Every decision that goes to cabinet has an equality impact assessment. Each quarter a panel of officers and forum members reads a sample and marks it, and the marks have risen in all six quarters since the panel began.\n\nEach of the fourteen service plans carries one equality action. Housing, leisure and the contact centre are furthest on.\n\nWe ask suppliers about equality in every tender above £50,000 and weigh what they say. Once a contract runs, its manager seldom comes back to it.",
  levelReason:
    "Assessments are routine and better than they were. Checking of contracts lags behind.",
  answers: [
    {
      criterion: "impact-assessment",
      evidenced:
        "All 64 cabinet decisions of last year had an assessment. The panel read twenty of them and published its marks.",
      missing: "We rarely add up the effect of several small changes.",
      lead: "Equality officer",
    },
    {
      criterion: "service-planning",
      evidenced:
        "Each of the fourteen service plans has an equality action with a named owner.",
      missing: "Four of the fourteen actions have no measure.",
      lead: "Heads of service",
    },
    {
      criterion: "accessible-services",
      evidenced:
        "Access audits of all 19 public buildings, a website tested three times by disabled people, an interpreter within a working day.",
      missing: "Two leisure sites wait for work on their hoists.",
      lead: "Facilities manager",
    },
    {
      criterion: "customer-care",
      evidenced:
        "The contact centre's needs log: a caller says once that they need large print, or a slower pace, and does not have to say it again.",
      missing: "The log stops at our door; contractors cannot see it.",
      lead: "Customer services manager",
    },
    {
      criterion: "procurement",
      evidenced:
        "Equality counts for up to ten per cent of the marks in tenders above £50,000.",
      missing: "Only three contracts are checked while they run.",
      lead: "Procurement manager",
    },
    {
      criterion: "human-rights",
      evidenced:
        "A two-page guide for housing and enforcement officers, with cases worked through.",
      missing: "Planning enforcement does not use it yet.",
      lead: "Head of legal services",
    },
  ],
  evidence: [
    {
      title: "Impact assessment guide and form",
      description: "The form, and four good examples.",
      criteria: ["impact-assessment"],
    },
    {
      title: "Assessment panel: marks over six quarters",
      description: "What the panel read and what it thought.",
      criteria: ["impact-assessment"],
    },
    {
      title: "Assessment: closing two area offices",
      description: "Went to the panel twice; led to a mobile service.",
      criteria: ["impact-assessment", "accessible-services"],
      dated: "{year-1}-07-08",
    },
    {
      title: "Service plans: equality actions on one page",
      description: "Fourteen services, one action each.",
      criteria: ["service-planning"],
    },
    {
      title: "Access audits of public buildings",
      description: "What was found, what was mended, what is waiting.",
      criteria: ["accessible-services"],
    },
    {
      title: "Website tests with disabled people",
      description: "Three rounds, with what was changed after each.",
      criteria: ["accessible-services"],
      url: "https://access.example.org/tests",
    },
    {
      title: "Contact-centre needs log: how it works",
      description: "What is asked, who may see it, when it is deleted.",
      criteria: ["customer-care"],
    },
    {
      title: "Mystery visits {year-1}",
      description: "By forum members, each with a friend.",
      criteria: ["customer-care"],
      dated: "{year-1}-11-06",
    },
    {
      title: "Procurement scoring guide",
      description: "How an answer on equality earns its marks.",
      criteria: ["procurement"],
    },
    {
      title: "Contract checks: three examples",
      description: "Leisure, cleaning, and home adaptations.",
      criteria: ["procurement"],
      sensitivity: "internal",
    },
    {
      title: "Human rights guide",
      description: "Two pages, for officers who knock on doors.",
      criteria: ["human-rights"],
    },
    {
      title: "Interpreting: requests and time taken",
      description: "Twelve months, by language.",
      criteria: ["accessible-services"],
      unread: true,
    },
  ],
  notes: [
    {
      text: "A forum member on the panel: the first ones were tick-boxes, now they change the paper.",
      criterion: "impact-assessment",
      judgement: "strength",
      from: 13,
    },
    {
      text: "Equality is in the tender, then nobody asks again. Both contract managers would ask if there were a form for it.",
      criterion: "procurement",
      judgement: "consideration",
      from: 7,
    },
    {
      text: "Listened in on four calls. The needs log came up by itself and saved a minute on each.",
      criterion: "customer-care",
      judgement: "strength",
      from: 9,
    },
    {
      text: "Pool hoist out of use since {month-5}. The sign on it has faded.",
      criterion: "accessible-services",
      judgement: "consideration",
      from: 10,
    },
    {
      text: "All nine knew their one equality action. Three of the actions are thin, and their owners said so.",
      criterion: "service-planning",
      judgement: "neutral",
      from: 6,
    },
    {
      text: "The assessment of the two area offices is as good as any we have read.",
      criterion: "impact-assessment",
      judgement: "strength",
      from: "reading",
      read: 2,
    },
    {
      text: "Five small savings in one budget touch the same older tenants. Nobody added them up.",
      criterion: "impact-assessment",
      judgement: "consideration",
      from: "reading",
      read: 1,
    },
  ],
  strengths: [
    {
      text: "Impact assessments are routine for cabinet decisions, and the panel on which forum members sit has made them better.",
      criterion: "impact-assessment",
      notes: [0, 5],
      evidence: [1],
    },
    {
      text: "The assessment of closing two area offices led to a mobile service, and is a model of its kind.",
      criterion: "impact-assessment",
      notes: [5],
      evidence: [2],
    },
    {
      text: "Every service plan has an equality action, and the heads of service we met knew theirs without looking it up.",
      criterion: "service-planning",
      notes: [4],
      evidence: [3],
    },
    {
      text: "Thanks to the needs log people tell the contact centre once what they need, and are not asked again.",
      subheading: "Customer services",
      criterion: "customer-care",
      notes: [2],
      evidence: [6],
    },
    {
      text: "Mystery visits by forum members give managers plain advice. We saw two counters that had been lowered after one.",
      subheading: "Customer services",
      criterion: "customer-care",
      evidence: [7],
    },
    {
      text: "Equality counts in tenders above £50,000, and buyers can explain how an answer earns its marks.",
      subheading: "Procurement",
      criterion: "procurement",
      evidence: [8],
    },
  ],
  considerations: [
    {
      text: "What suppliers promise in a tender is seldom checked while the contract runs.",
      criterion: "procurement",
      notes: [1],
      evidence: [9],
    },
    {
      text: "Several small changes can fall on the same people. The council may wish to assess them together when it sets the budget.",
      criterion: "impact-assessment",
      notes: [6],
      evidence: [1],
    },
    {
      text: "The hoist at the main pool has been out of use since {month-5}, and nobody could say when it would be back.",
      criterion: "accessible-services",
      notes: [3],
      evidence: [4],
    },
  ],
  inBrief: {
    strong:
      "It thinks about the effect of its decisions before it takes them, and its frontline services are careful of people's needs.",
    uneven:
      "What suppliers promise about equality is seldom checked once a contract runs.",
  },
  impact: "The hoist at the main pool has been ordered.",
  outcomeReason:
    "Services assess, plan and adapt. The checking of contracts is the one large gap.",
};
