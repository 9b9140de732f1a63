import type { AreaContent } from "./content.ts";

export const communities: AreaContent = {
  key: "communities",
  aspirations:
    "Every service plans from the same picture of who lives here.\n\nPeople who seldom fill in a survey are counted all the same.",
  narrative:
    "The community profile brings the 2021 census, the school rolls, council tax support and our own contact data together for all 22 wards. The insight team refreshes it every November, in time for the budget.\n\nWith the fire service and two health trusts we have spent two years filling gaps: disability in the rented sector, and people who arrived recently. The profile can now show where Romanian and Tigrinya are spoken at home, which it could not in {year-3}.\n\nIt is thinner on sexual orientation and on unpaid carers, and not every service opens it when it plans.",
  levelReason:
    "All corporate plans and most service plans draw on the profile, and partners rely on it.",
  answers: [
    {
      criterion: "collecting-information",
      evidenced:
        "The profile covers age, disability, ethnicity, main language, religion and household type by ward. Six of our fourteen services add their own customer data on one agreed form.",
      missing:
        "Only two services ask about sexual orientation and about caring.",
      lead: "Insight manager",
    },
    {
      criterion: "mapping-communities",
      evidenced:
        "The online map lays need and take-up over each other for twelve services. Ward councillors used it to choose where the warm spaces should open last winter.",
      missing: "There is no layer for rural isolation yet.",
      lead: "Insight manager / GIS officer",
    },
    {
      criterion: "analysing-information",
      evidenced:
        "In {year-1} leisure card holders were analysed by ethnicity and disability. Asian women and wheelchair users were well below their share of residents; a lower joining fee and women-only sessions followed.",
      missing: "Analysis is strong in leisure and housing, thin in planning.",
      lead: "Head of policy and insight",
    },
    {
      criterion: "sharing-information",
      evidenced:
        "A data-sharing agreement with the fire service and two health trusts has run since {year-2}. The partnership board goes through the shared dashboard every quarter.",
      missing: "Voluntary groups can read the dashboard but cannot add to it.",
      lead: "Partnership officer",
    },
    {
      criterion: "changing-communities",
      evidenced:
        "Housing officers, wardens and receptionists report new languages and new needs on a five-line monthly form. Twelve changes to services came out of it last year.",
      missing: "The county's school admissions figures reach us a term late.",
      lead: "Community cohesion officer",
    },
  ],
  evidence: [
    {
      title: "Community profile {year-1}",
      description: "Who lives here, ward by ward, with sources and cautions.",
      criteria: ["collecting-information", "mapping-communities"],
      dated: "{year-1}-11-18",
    },
    {
      title: "Customer data form and guidance",
      description: "The form six services use, and how to ask with tact.",
      criteria: ["collecting-information"],
    },
    {
      title: "Need and take-up map",
      description: "The online map, open to councillors and staff.",
      criteria: ["mapping-communities"],
      url: "https://maps.example.org/need-and-take-up",
    },
    {
      title: "Leisure card analysis",
      description: "Who holds a card, who does not, and what was changed.",
      criteria: ["analysing-information"],
      dated: "{year-1}-06-11",
    },
    {
      title: "Housing register by ethnicity and disability",
      description: "Months waited, by group; counts under ten left out.",
      criteria: ["analysing-information"],
      sensitivity: "internal",
    },
    {
      title: "Data-sharing agreement",
      description: "Signed with the fire service and two health trusts.",
      criteria: ["sharing-information"],
      dated: "{year-2}-03-05",
    },
    {
      title: "Partnership dashboard, third quarter of {year-1}",
      description: "The page that partners go through together.",
      criteria: ["sharing-information"],
      dated: "{year-1}-10-09",
    },
    {
      title: "Monthly change form: a year of reports",
      description: "What frontline teams noticed, and who answered.",
      criteria: ["changing-communities"],
    },
    {
      title: "Gypsy and Traveller site visits: notes of three meetings",
      description:
        "What residents said about water, post and getting to school.",
      criteria: ["changing-communities", "collecting-information"],
      sensitivity: "sensitive",
      unread: true,
    },
    {
      title: "Language needs at the contact centre",
      description: "Calls by language over twelve months.",
      criteria: ["changing-communities"],
    },
    {
      title: "Profile training: attendance by service",
      description: "Who has been shown the profile, and who has not come.",
      criteria: ["analysing-information"],
    },
    {
      title: "Budget report with profile annex",
      description: "How savings proposals were read against the profile.",
      criteria: ["analysing-information", "mapping-communities"],
      dated: "{year-1}-12-04",
    },
  ],
  notes: [
    {
      text: "Asked the insight team for one ward by language and disability. On the screen within a minute, sources and all.",
      criterion: "mapping-communities",
      judgement: "strength",
      from: 3,
    },
    {
      text: "Two heads of service had never opened the profile. One asked the other where it is kept.",
      criterion: "analysing-information",
      judgement: "consideration",
      from: 6,
    },
    {
      text: "A health partner: without the dashboard we would have put the new clinic in the wrong town.",
      criterion: "sharing-information",
      judgement: "strength",
      from: 14,
    },
    {
      text: "Several groups feel they know their streets better than the map does, and would add to it if anybody asked.",
      criterion: "sharing-information",
      judgement: "consideration",
      from: 11,
    },
    {
      text: "The profile is clear, dated and honest about its sources. Almost nothing on carers.",
      criterion: "collecting-information",
      judgement: "neutral",
      from: "reading",
      read: 0,
    },
    {
      text: "Crews send the monthly form because somebody writes back. One had got a dropped kerb out of it.",
      criterion: "changing-communities",
      judgement: "strength",
      from: 8,
    },
    {
      text: "Attendance list: nobody from planning has been to profile training, and their last two policies quote national figures.",
      criterion: "analysing-information",
      judgement: "consideration",
      from: "reading",
      read: 10,
    },
  ],
  strengths: [
    {
      text: "The community profile is clear, dated and sourced, and it is renewed every year. Officers could show it at work:\n\n- in choosing where three warm spaces opened\n- in the new terms of the leisure card\n- in the papers behind the budget.",
      criterion: "collecting-information",
      notes: [4],
      evidence: [0, 11],
    },
    {
      text: "The map of need and take-up puts the same picture before ward councillors that officers have. Councillors from three groups told us of decisions it had changed.",
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
      text: "The monthly change form asks little of frontline staff and is always answered, which is why they go on sending it.",
      criterion: "changing-communities",
      notes: [5],
      evidence: [7, 9],
    },
    {
      text: "The study of who holds a leisure card is a good example of numbers that changed a service within a year.",
      criterion: "analysing-information",
      evidence: [3],
    },
  ],
  considerations: [
    {
      text: "The profile is not yet a habit everywhere. Some heads of service had not opened it, and two recent planning policies rest on national figures alone.",
      criterion: "analysing-information",
      notes: [1, 6],
      evidence: [10],
    },
    {
      text: "Little is known about unpaid carers or about sexual orientation. The two services that already ask could help the others to begin.",
      criterion: "collecting-information",
      notes: [4],
      evidence: [1],
    },
    {
      text: "Voluntary groups hold knowledge that the map does not. A simple way for them to add to it would make it richer, and would be a mark of trust.",
      criterion: "sharing-information",
      notes: [3],
    },
  ],
  inBrief: {
    strong:
      "It knows who lives in its wards, keeps that knowledge fresh and shares it with partners.",
    uneven: "Some services still plan without the community profile.",
  },
  impact:
    "Planning policy has taken the community profile as the starting point of its next two documents.",
  outcomeReason:
    "Information is gathered, kept up and used across the council and with partners. The gaps that remain are known and named.",
};
