import type { AreaContent } from "./content.ts";

export const communities: AreaContent = {
  key: "communities",
  aspirations:
    "Every service plans from the same picture of who lives here.\n\nPeople who seldom fill in surveys are still counted.",
  narrative:
    "We keep a district profile that brings the census, school rolls, benefit records and our own contact data together by ward. It is refreshed every autumn and sits behind the budget papers.\n\nOver the past two years we have worked with the fire service and two health trusts to fill gaps about disability and about people who moved here recently. The profile now shows where Romanian and Tigrinya speakers live, which it did not in 2023.\n\nWe know that the picture is thinner for sexual orientation and for carers, and that not every service opens the profile when it plans.",
  levelReason:
    "The profile is used in all corporate plans and in most service plans, and partners rely on it.",
  answers: [
    {
      criterion: "collecting-information",
      evidenced:
        "A yearly district profile covers age, disability, ethnicity, language, religion and household type by ward. Six services add their own customer data by an agreed form.",
      missing:
        "Sexual orientation and caring are recorded by two services only.",
      lead: "Insight manager",
    },
    {
      criterion: "mapping-communities",
      evidenced:
        "An online map shows need and take-up side by side for twelve services. Ward councillors used it to choose the sites for three warm spaces.",
      missing: "The map has no layer for rural isolation yet.",
      lead: "Insight manager / GIS team",
    },
    {
      criterion: "analysing-information",
      evidenced:
        "Take-up of leisure cards was broken down by ethnicity and disability in 2025; the finding led to a lower joining fee and women-only sessions.",
      missing: "Analysis is strong in leisure and housing, thin in planning.",
      lead: "Head of policy",
    },
    {
      criterion: "sharing-information",
      evidenced:
        "A data-sharing agreement with the fire service and two health trusts has run since 2024. A shared dashboard is looked at by the partnership every quarter.",
      missing: "Voluntary groups can read the dashboard but not add to it.",
      lead: "Partnership officer",
    },
    {
      criterion: "changing-communities",
      evidenced:
        "Front-line teams report new languages and new needs through a short monthly form; twelve changes were made to services last year as a result.",
      missing: "Reports from schools arrive late.",
      lead: "Community cohesion officer",
    },
  ],
  evidence: [
    {
      title: "District profile 2025",
      description: "The yearly picture of who lives here, by ward.",
      criteria: ["collecting-information", "mapping-communities"],
    },
    {
      title: "Customer data form and guidance",
      description: "The form that six services use, and how to ask kindly.",
      criteria: ["collecting-information"],
    },
    {
      title: "Need and take-up map",
      description: "The online map that councillors use.",
      criteria: ["mapping-communities"],
      url: "https://maps.example.org/need-and-take-up",
    },
    {
      title: "Leisure card analysis",
      description: "Who holds a card and who does not, and what was changed.",
      criteria: ["analysing-information"],
    },
    {
      title: "Housing register by ethnicity and disability",
      description: "Time waited, by group, with small numbers left out.",
      criteria: ["analysing-information"],
      sensitivity: "internal",
    },
    {
      title: "Data-sharing agreement",
      description: "Signed with the fire service and two health trusts.",
      criteria: ["sharing-information"],
    },
    {
      title: "Partnership dashboard, quarter 3",
      description: "What partners look at together every quarter.",
      criteria: ["sharing-information"],
    },
    {
      title: "Monthly change form: a year of reports",
      description: "New needs reported by front-line teams and what followed.",
      criteria: ["changing-communities"],
    },
    {
      title: "Gypsy and Traveller site visits: notes of three meetings",
      description: "What residents said about water, post and school.",
      criteria: ["changing-communities", "collecting-information"],
      sensitivity: "sensitive",
    },
    {
      title: "Language needs at the contact centre",
      description: "Calls by language over twelve months.",
      criteria: ["changing-communities"],
    },
    {
      title: "Profile training: attendance by service",
      description: "Who has been shown how to use the profile.",
      criteria: ["analysing-information"],
    },
    {
      title: "Budget report with profile annex",
      description: "How the profile stands behind the budget papers.",
      criteria: ["analysing-information", "mapping-communities"],
    },
  ],
  notes: [
    {
      text: "Insight team could show, on the spot, how a ward looks by language and by disability. Confident and quick.",
      criterion: "mapping-communities",
      judgement: "strength",
      from: 3,
    },
    {
      text: "Two heads of service had never opened the profile. Both said they would not know where it is.",
      criterion: "analysing-information",
      judgement: "consideration",
      from: 6,
    },
    {
      text: "A health partner said the quarterly dashboard had changed where a clinic went.",
      criterion: "sharing-information",
      judgement: "strength",
      from: 14,
    },
    {
      text: "Voluntary groups feel they know more than the map does and would add to it if asked.",
      criterion: "sharing-information",
      judgement: "consideration",
      from: 11,
    },
    {
      text: "Reading: the profile is clear and dated, with sources. Nothing on carers.",
      criterion: "collecting-information",
      judgement: "neutral",
      from: "reading",
    },
    {
      text: "Front-line staff like the monthly form because somebody answers it.",
      criterion: "changing-communities",
      judgement: "strength",
      from: 8,
    },
    {
      text: "Reading: planning's last two policies cite national figures only.",
      criterion: "analysing-information",
      judgement: "consideration",
      from: "reading",
    },
  ],
  strengths: [
    {
      text: "The district profile is clear, dated and sourced, and it is refreshed every year. Officers could show it in use:\n\n- to choose the sites of warm spaces\n- to change the leisure card\n- behind the budget papers.",
      criterion: "collecting-information",
      notes: [0],
      evidence: [0, 11],
    },
    {
      text: "The map of need and take-up gives ward councillors the same picture that officers have. Several councillors spoke of decisions it had changed.",
      criterion: "mapping-communities",
      notes: [0],
      evidence: [2],
    },
    {
      text: "Partners trust the shared dashboard and act on it. A clinic was moved because of what it showed.",
      criterion: "sharing-information",
      notes: [2],
      evidence: [5, 6],
    },
    {
      text: "The monthly change form is simple and is answered, so front-line staff go on using it.",
      criterion: "changing-communities",
      notes: [5],
      evidence: [7],
    },
    {
      text: "The analysis of leisure cards is a good example of numbers that led to a change in a service within a year.",
      criterion: "analysing-information",
      evidence: [3],
    },
  ],
  considerations: [
    {
      text: "The profile is not yet a habit in every service. Some heads of service had not opened it, and two recent planning policies rest on national figures alone.",
      criterion: "analysing-information",
      notes: [1, 6],
      evidence: [10],
    },
    {
      text: "Little is known about carers and about sexual orientation. The council may wish to start with the two services that ask already, and to share how they ask.",
      criterion: "collecting-information",
      notes: [4],
      evidence: [1],
    },
    {
      text: "Voluntary groups hold knowledge that the map does not. Giving them a way to add to it would make it richer and build trust.",
      criterion: "sharing-information",
      notes: [3],
    },
  ],
  outcomeReason:
    "Information is gathered, shared and used across the council and with partners; the gaps are known and named.",
};
