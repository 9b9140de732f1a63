import type { AreaContent } from "./content.ts";

export const leadership: AreaContent = {
  key: "leadership",
  aspirations:
    "Anybody who works here can name the councillor and the officer who lead on equality.\n\nOur four objectives show in every service plan.",
  narrative:
    "The leader and the chief executive take turns to chair the equality board, and each of the four objectives has a sponsor on the management team. Cabinet hears about progress twice a year, overview and scrutiny once.\n\nThe partnership board adopted our objectives in {year-2}; the police, the college and four others now report against them.\n\nWe are less sure of two things: that the message reaches the depot and the outlying sites, and that councillors outside cabinet see equality as their business too.",
  levelReason:
    "The objectives are owned, watched and shared with partners. Communication inside the council is still uneven.",
  answers: [
    {
      criterion: "leadership",
      evidenced:
        "The equality board meets every six weeks. The leader and the chief executive both speak on the subject at the staff conference, and both answer questions there.",
      missing:
        "Councillors outside cabinet have had one briefing in two years.",
      lead: "Chief executive",
    },
    {
      criterion: "local-vision",
      evidenced:
        "The corporate plan names fairness as one of its three aims, with measures that residents helped to choose at eight public meetings.",
      missing: "The measure for digital exclusion is still being argued over.",
      lead: "Director of place",
    },
    {
      criterion: "partnership",
      evidenced:
        "The partnership board took the objectives on in {year-2}. Six organisations report against them each spring.",
      missing: "The two large housing associations have not joined.",
      lead: "Partnership officer",
    },
    {
      criterion: "equality-objectives",
      evidenced:
        "Four objectives with measures, sponsors and dates, published and reported on every spring.",
      missing: "Two of the measures started without a baseline.",
      lead: "Head of policy and insight",
    },
    {
      criterion: "monitoring-and-scrutiny",
      evidenced:
        "Scrutiny reviewed access to homes in {year-1} and took evidence from tenants on two evenings. Cabinet accepted five of its seven proposals.",
      missing: "Equality has no regular place in scrutiny's programme.",
      lead: "Scrutiny officer",
    },
    {
      criterion: "communication",
      evidenced:
        "A plain-language standard, summaries in other languages on request, and photographs that look like the {place}.",
      missing: "Staff at the depot without an email account miss most of it.",
      lead: "Communications manager",
    },
    {
      criterion: "good-relations",
      evidenced:
        "The hate-incident panel meets every month with the police and publishes what it did. Reports rose by a third after its campaign, which we take as trust.",
      missing: "Incidents online are hardly recorded.",
      lead: "Community safety manager",
    },
  ],
  evidence: [
    {
      title: "Equality board: terms and a year of minutes",
      description: "Who sits on it, and what it decided.",
      criteria: ["leadership"],
      sensitivity: "internal",
    },
    {
      title: "Equality objectives {year-2} to {year+2}",
      description: "The four objectives, their measures and sponsors.",
      criteria: ["equality-objectives"],
      dated: "{year-2}-03-20",
    },
    {
      title: "Spring report on the objectives, {year-1}",
      description: "What moved, what did not, and why.",
      criteria: ["equality-objectives", "monitoring-and-scrutiny"],
      dated: "{year-1}-04-23",
    },
    {
      title: "Corporate plan",
      description: "Three aims, with the measures residents helped to choose.",
      criteria: ["local-vision"],
      dated: "{year-2}-02-26",
    },
    {
      title: "Partnership board paper on shared objectives",
      description: "How six organisations took the objectives on.",
      criteria: ["partnership"],
      dated: "{year-2}-05-14",
    },
    {
      title: "Scrutiny review: access to homes",
      description:
        "What tenants said, what was proposed, what cabinet took up.",
      criteria: ["monitoring-and-scrutiny"],
      dated: "{year-1}-09-17",
    },
    {
      title: "Plain-language standard",
      description: "House rules, with letters before and after.",
      criteria: ["communication"],
      unread: true,
    },
    {
      title: "Staff survey: who reads what",
      description: "Which messages arrive at which place of work.",
      criteria: ["communication"],
    },
    {
      title: "Hate-incident panel: yearly report",
      description: "Reports, outcomes, and what the panel changed.",
      criteria: ["good-relations"],
      dated: "{year-1}-10-02",
    },
    {
      title: "Together week: programme and feedback",
      description: "Forty street events, and what neighbours made of them.",
      criteria: ["good-relations"],
      url: "https://together.example.org/week",
    },
    {
      title: "Councillor briefing slides",
      description: "From the induction after the {year-2} election.",
      criteria: ["leadership"],
      dated: "{year-2}-05-21",
    },
    {
      title: "Sponsors' diary of visits",
      description: "Where members of the management team went, and why.",
      criteria: ["leadership", "communication"],
    },
  ],
  notes: [
    {
      text: "Told the same story without looking at each other. Personal, unprompted, knew the figures.",
      criterion: "leadership",
      judgement: "strength",
      from: 1,
    },
    {
      text: "Outside cabinet there was little to say about the objectives. One member thought they had run out.",
      criterion: "leadership",
      judgement: "consideration",
      from: 4,
    },
    {
      text: "College and police both quoted the objectives, and what they report against them.",
      criterion: "partnership",
      judgement: "strength",
      from: 14,
    },
    {
      text: "News reaches the crews late and from each other. The notice board still advertises last year's carol service.",
      criterion: "communication",
      judgement: "consideration",
      from: 8,
    },
    {
      text: "Proud of the homes review, and rightly. Would like equality as a fixed item rather than when somebody thinks of it.",
      criterion: "monitoring-and-scrutiny",
      judgement: "neutral",
      from: 5,
    },
    {
      text: "The panel writes back to people who report. Two groups said that had never happened to them before.",
      criterion: "good-relations",
      judgement: "strength",
      from: 12,
    },
    {
      text: "Objectives 2 and 4 are measured from a starting point that nobody took down.",
      criterion: "equality-objectives",
      judgement: "consideration",
      from: "reading",
      read: 2,
    },
  ],
  strengths: [
    {
      text: "The leader and the chief executive lead on this together, in public and with real knowledge. Staff and partners alike could name both.",
      criterion: "leadership",
      notes: [0],
      evidence: [0],
    },
    {
      text: "Six partners have made the council's objectives their own and report against them every spring.",
      criterion: "partnership",
      notes: [2],
      evidence: [4],
    },
    {
      text: "Scrutiny's review of access to homes took evidence from tenants and changed what the council does.",
      criterion: "monitoring-and-scrutiny",
      notes: [4],
      evidence: [5],
    },
    {
      text: "The hate-incident panel closes the loop: people who report an incident hear what came of it, and so more of them report.",
      criterion: "good-relations",
      notes: [5],
      evidence: [8],
    },
    {
      text: "Every objective has a sponsor on the management team who goes out to the services concerned, and writes down what was heard.",
      criterion: "equality-objectives",
      evidence: [1, 11],
    },
  ],
  considerations: [
    {
      text: "Many councillors outside cabinet do not see the objectives as theirs. Regular briefings, and a fixed place in scrutiny's programme, would help.",
      criterion: "leadership",
      notes: [1, 4],
      evidence: [10],
    },
    {
      text: "Messages reach people who have a screen. Staff at the depot and on outlying sites hear late or not at all.",
      criterion: "communication",
      notes: [3],
      evidence: [7],
    },
    {
      text: "Two of the four objectives cannot show progress, because their measures began without a baseline.",
      criterion: "equality-objectives",
      notes: [6],
      evidence: [2],
    },
  ],
  inBrief: {
    strong:
      "It is led from the top with conviction, and its partners have taken on its objectives.",
    uneven:
      "Councillors outside cabinet, and staff away from the offices, are not yet as close to the work as they could be.",
  },
  impact:
    "The management team has been to the depot, and will go every quarter.",
  outcomeReason:
    "Priorities are clear and owned from the top, and partners share them.",
};
