import type { AreaContent } from "./content.ts";

export const leadership: AreaContent = {
  key: "leadership",
  aspirations:
    "People can name the councillor and the officer who lead on equality.\n\nOur four objectives show in every service plan.",
  narrative:
    "The leader and the chief executive chair the equality board together, and each member of the management team sponsors one objective. Progress goes to cabinet twice a year and to scrutiny once.\n\nThe local partnership adopted our objectives as its own in 2024, and the police and the college report against them.\n\nWe are less sure that the message reaches depots and outlying sites, and that all councillors see equality as their business.",
  levelReason:
    "Objectives are owned, watched and shared with partners; communication is still uneven.",
  answers: [
    {
      criterion: "leadership",
      evidenced:
        "The equality board meets every six weeks, chaired in turn by the leader and the chief executive. Both speak at staff events on the subject.",
      missing: "Back-bench councillors have had one briefing in two years.",
      lead: "Chief executive",
    },
    {
      criterion: "local-vision",
      evidenced:
        "The local plan for place names fairness as one of three aims and says how it will be measured.",
      missing: "Measures for the third aim are still being agreed.",
      lead: "Director of place",
    },
    {
      criterion: "partnership",
      evidenced:
        "The partnership board took on the objectives in 2024; six organisations report against them.",
      missing: "The housing associations have not joined.",
      lead: "Partnership officer",
    },
    {
      criterion: "equality-objectives",
      evidenced:
        "Four objectives with measures, sponsors and dates, published and reported each spring.",
      missing: "Two measures have no baseline.",
      lead: "Head of policy",
    },
    {
      criterion: "monitoring-and-scrutiny",
      evidenced:
        "Scrutiny held a review of access to homes in 2025 and heard from tenants; five of its seven proposals were taken up.",
      missing: "Scrutiny has no yearly slot for equality.",
      lead: "Scrutiny officer",
    },
    {
      criterion: "communication",
      evidenced:
        "Plain-language standard, translated summaries on request, and images that look like the district.",
      missing: "Depot staff without email miss most messages.",
      lead: "Communications manager",
    },
    {
      criterion: "good-relations",
      evidenced:
        "A joint hate-incident panel meets monthly and publishes what it did. Reports rose after the campaign, which the panel welcomes.",
      missing: "Online incidents are hardly recorded.",
      lead: "Community safety manager",
    },
  ],
  evidence: [
    {
      title: "Equality board: terms and a year of minutes",
      description: "Who sits on it and what it decided.",
      criteria: ["leadership"],
      sensitivity: "internal",
    },
    {
      title: "Equality objectives 2024 to 2028",
      description: "The four objectives with measures and sponsors.",
      criteria: ["equality-objectives"],
    },
    {
      title: "Spring report on objectives",
      description: "What moved and what did not.",
      criteria: ["equality-objectives", "monitoring-and-scrutiny"],
    },
    {
      title: "Local plan for place",
      description: "The three aims and how they are measured.",
      criteria: ["local-vision"],
    },
    {
      title: "Partnership board paper on shared objectives",
      description: "How six organisations took the objectives on.",
      criteria: ["partnership"],
    },
    {
      title: "Scrutiny review: access to homes",
      description: "What tenants said and what the review proposed.",
      criteria: ["monitoring-and-scrutiny"],
    },
    {
      title: "Plain-language standard",
      description: "How we write, with examples before and after.",
      criteria: ["communication"],
    },
    {
      title: "Staff survey: who reads what",
      description: "Reach of messages by place of work.",
      criteria: ["communication"],
    },
    {
      title: "Hate-incident panel: yearly report",
      description: "Reports, outcomes and what the panel changed.",
      criteria: ["good-relations"],
    },
    {
      title: "Together week: programme and feedback",
      description: "Events that brought neighbours together.",
      criteria: ["good-relations"],
      url: "https://together.example.org/week",
    },
    {
      title: "Councillor briefing slides",
      description: "The briefing given to new councillors in 2024.",
      criteria: ["leadership"],
    },
    {
      title: "Sponsors' diary of visits",
      description: "Where members of the management team went, and why.",
      criteria: ["leadership", "communication"],
    },
  ],
  notes: [
    {
      text: "Leader and chief executive told the same story without prompting. Clear, personal, knew the numbers.",
      criterion: "leadership",
      judgement: "strength",
      from: 1,
    },
    {
      text: "Back-benchers had little to say about objectives. One thought they had lapsed.",
      criterion: "leadership",
      judgement: "consideration",
      from: 4,
    },
    {
      text: "College and police both quoted the objectives and what they report.",
      criterion: "partnership",
      judgement: "strength",
      from: 14,
    },
    {
      text: "Depot staff hear things late and from each other. Notice board is out of date.",
      criterion: "communication",
      judgement: "consideration",
      from: 8,
    },
    {
      text: "Scrutiny members proud of the homes review; would like a regular slot.",
      criterion: "monitoring-and-scrutiny",
      judgement: "neutral",
      from: 5,
    },
    {
      text: "Community groups praised the panel for saying what happened after a report.",
      criterion: "good-relations",
      judgement: "strength",
      from: 12,
    },
    {
      text: "Reading: two of the four objectives have measures without a baseline.",
      criterion: "equality-objectives",
      judgement: "consideration",
      from: "reading",
    },
  ],
  strengths: [
    {
      text: "The leader and the chief executive lead together, visibly and with knowledge. Staff and partners could name both.",
      criterion: "leadership",
      notes: [0],
      evidence: [0],
    },
    {
      text: "Partners have made the council's objectives their own and report against them.",
      criterion: "partnership",
      notes: [2],
      evidence: [4],
    },
    {
      text: "Scrutiny's review of access to homes heard from tenants and changed what the council does.",
      criterion: "monitoring-and-scrutiny",
      notes: [4],
      evidence: [5],
    },
    {
      text: "The hate-incident panel closes the circle: people who report hear what followed.",
      criterion: "good-relations",
      notes: [5],
      evidence: [8],
    },
    {
      text: "Each objective has a sponsor on the management team, who visits the services concerned.",
      criterion: "equality-objectives",
      evidence: [1, 11],
    },
  ],
  considerations: [
    {
      text: "Many councillors outside the cabinet do not see the objectives as theirs. Regular briefings, and a place on the scrutiny programme, would help.",
      criterion: "leadership",
      notes: [1, 4],
      evidence: [10],
    },
    {
      text: "Messages reach people with a screen. Staff at depots and outlying sites hear late or not at all.",
      criterion: "communication",
      notes: [3],
      evidence: [7],
    },
    {
      text: "Two objectives cannot show progress, because their measures began without a baseline.",
      criterion: "equality-objectives",
      notes: [6],
      evidence: [2],
    },
  ],
  outcomeReason:
    "Priorities are clear and owned from the top, and partners share them.",
};
