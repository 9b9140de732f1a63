import type { AreaContent } from "./content.ts";

export const services: AreaContent = {
  key: "services",
  aspirations:
    "Each service knows who it does not reach, and has a plan to reach them.",
  narrative:
    "Impact assessments are done for every decision that goes to cabinet, and a panel of officers and forum members reads a sample each quarter. The quality has risen since the panel began.\n\nService plans carry one equality action each. Housing, leisure and the contact centre are furthest on.\n\nProcurement asks suppliers about equality and weighs the answer, but contract managers seldom come back to it once the contract runs.",
  levelReason:
    "Assessments are routine and better than they were; contract monitoring lags behind.",
  answers: [
    {
      criterion: "impact-assessment",
      evidenced:
        "All 64 cabinet decisions of last year carried an assessment; the panel read 20 and scored them.",
      missing: "Assessments of small cumulative changes are rare.",
      lead: "Equality officer",
    },
    {
      criterion: "service-planning",
      evidenced: "Each of fourteen service plans has an equality action.",
      missing: "Four of the actions have no measure.",
      lead: "Heads of service",
    },
    {
      criterion: "accessible-services",
      evidenced:
        "Access audits of all public buildings, a website tested with disabled people, interpreters within a day.",
      missing: "Two leisure sites wait for hoists.",
      lead: "Facilities manager",
    },
    {
      criterion: "customer-care",
      evidenced:
        "Contact-centre staff log needs once so that people need not repeat them; complaints are read by group.",
      missing: "The log does not reach contractors.",
      lead: "Customer services manager",
    },
    {
      criterion: "procurement",
      evidenced:
        "Equality counts for up to ten per cent of the score in tenders over £50,000.",
      missing: "Only three contracts are checked while they run.",
      lead: "Procurement manager",
    },
    {
      criterion: "human-rights",
      evidenced:
        "A two-page guide for social care and enforcement, with worked cases.",
      missing: "Not yet used in planning enforcement.",
      lead: "Legal services",
    },
  ],
  evidence: [
    {
      title: "Impact assessment guide and form",
      description: "The form, with four worked examples.",
      criteria: ["impact-assessment"],
    },
    {
      title: "Assessment panel: scores over six quarters",
      description: "What the panel read and how it scored.",
      criteria: ["impact-assessment"],
    },
    {
      title: "Assessment: closing two offices",
      description: "Read by the panel; led to a mobile service.",
      criteria: ["impact-assessment", "accessible-services"],
    },
    {
      title: "Service plans: equality actions on one page",
      description: "Fourteen services, one action each.",
      criteria: ["service-planning"],
    },
    {
      title: "Access audits of public buildings",
      description: "What was found, fixed and left.",
      criteria: ["accessible-services"],
    },
    {
      title: "Website tests with disabled people",
      description: "Three rounds, what changed.",
      criteria: ["accessible-services"],
      url: "https://access.example.org/tests",
    },
    {
      title: "Contact-centre needs log: how it works",
      description: "A need is told once.",
      criteria: ["customer-care"],
    },
    {
      title: "Mystery visits 2025",
      description: "By forum members, with a friend.",
      criteria: ["customer-care"],
    },
    {
      title: "Procurement scoring guide",
      description: "How equality counts in tenders.",
      criteria: ["procurement"],
    },
    {
      title: "Contract checks: three examples",
      description: "Leisure, cleaning and home adaptations.",
      criteria: ["procurement"],
      sensitivity: "internal",
    },
    {
      title: "Human rights guide",
      description: "Two pages with worked cases.",
      criteria: ["human-rights"],
    },
    {
      title: "Interpreting: requests and time taken",
      description: "Twelve months by language.",
      criteria: ["accessible-services"],
    },
  ],
  notes: [
    {
      text: "Panel member: the first ones were tick-boxes; now they change the paper.",
      criterion: "impact-assessment",
      judgement: "strength",
      from: 13,
    },
    {
      text: "Contract managers: equality is in the tender, then nobody asks again.",
      criterion: "procurement",
      judgement: "consideration",
      from: 7,
    },
    {
      text: "Contact centre: needs log works, saves minutes on every call.",
      criterion: "customer-care",
      judgement: "strength",
      from: 9,
    },
    {
      text: "Visited the leisure centre: pool hoist out of use since spring.",
      criterion: "accessible-services",
      judgement: "consideration",
      from: 10,
    },
    {
      text: "Heads of service know their one equality action. Some are thin.",
      criterion: "service-planning",
      judgement: "neutral",
      from: 6,
    },
    {
      text: "Reading: the assessment of the two offices is a model of its kind.",
      criterion: "impact-assessment",
      judgement: "strength",
      from: "reading",
    },
    {
      text: "Reading: five small savings hit the same group; no one added them up.",
      criterion: "impact-assessment",
      judgement: "consideration",
      from: "reading",
    },
  ],
  strengths: [
    {
      text: "Impact assessments are routine for cabinet decisions, and the panel with forum members has made them better.",
      criterion: "impact-assessment",
      notes: [0, 5],
      evidence: [1],
    },
    {
      text: "The assessment of closing two offices led to a mobile service and is a model of its kind.",
      criterion: "impact-assessment",
      notes: [5],
      evidence: [2],
    },
    {
      text: "Every service plan has an equality action, and heads of service know theirs.",
      criterion: "service-planning",
      notes: [4],
      evidence: [3],
    },
    {
      text: "The needs log means that people tell the council once what they need.",
      subheading: "Customer services",
      criterion: "customer-care",
      notes: [2],
      evidence: [6],
    },
    {
      text: "Mystery visits by forum members give managers plain advice that they act on.",
      subheading: "Customer services",
      criterion: "customer-care",
      evidence: [7],
    },
    {
      text: "Equality counts in tenders, and buyers can say how an answer is scored.",
      subheading: "Procurement",
      criterion: "procurement",
      evidence: [8],
    },
  ],
  considerations: [
    {
      text: "What suppliers promise in tenders is seldom checked while the contract runs.",
      criterion: "procurement",
      notes: [1],
      evidence: [9],
    },
    {
      text: "Several small changes can fall on the same people. The council may wish to assess them together at budget time.",
      criterion: "impact-assessment",
      notes: [6],
    },
    {
      text: "The hoist at the main pool has been out of use since spring, and nobody could say when it would return.",
      criterion: "accessible-services",
      notes: [3],
      evidence: [4],
    },
  ],
  outcomeReason:
    "Services assess, plan and adapt; checking of contracts is the main gap.",
};
