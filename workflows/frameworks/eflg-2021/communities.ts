import type { AreaInput } from "#workflows/frameworks/schema.ts";

export const communities = {
  key: "communities",
  number: 1,
  title: "Understanding and working with your communities",
  shortTitle: "Communities",
  summary:
    "What the council knows about local people, and how it works with them and helps them to get on with each other.",
  criteria: [
    {
      key: "collecting-and-sharing-information",
      number: "1.1",
      title: "Collecting and sharing information",
      prompts: [
        "Which protected characteristics can you say little about, and why?",
        "What do you hold that partners need, and what do they hold that you need?",
        "Where can residents see what you know about their communities?",
      ],
      levels: {
        developing:
          "The council knows which facts about local people it has and which it lacks.",
        achieving:
          "Facts about people and their protected characteristics are gathered to a plan and pass between services and partners.",
        excellent:
          "A full and fresh picture is open to the public, and the whole place sets its priorities by it.",
      },
    },
    {
      key: "analysing-and-using-data",
      number: "1.2",
      title: "Analysing and using data",
      prompts: [
        "Which of your main measures can you break down by group?",
        "What did you decide differently because of what the figures showed?",
      ],
      levels: {
        developing: "A start has been made on breaking figures down by group.",
        achieving:
          "Figures are broken down far enough to see who needs what and whom a decision touches.",
        excellent:
          "The council can show decisions that changed and differences that narrowed.",
      },
    },
    {
      key: "community-engagement",
      number: "1.3",
      title: "Effective community engagement",
      prompts: [
        "Whom have you not heard from in the last year?",
        "How do people learn what came of their views?",
        "What have communities designed together with you?",
      ],
      levels: {
        developing:
          "There are ways to take part, but they reach some communities far better than others.",
        achieving:
          "Lasting forums and fitting methods bring every community into decisions, and people are told the outcome.",
        excellent:
          "Communities design services with the council and hold it to account.",
      },
    },
    {
      key: "good-relations",
      number: "1.4",
      title: "Fostering good community relations",
      prompts: [
        "How do you notice tension early, and who acts on it?",
        "Do people who suffer hate crime report it, and are they content with the response?",
      ],
      levels: {
        developing: "The council has a picture of tensions and of hate crime.",
        achieving:
          "Together with partners the council keeps watch on relations and runs work that improves them.",
        excellent:
          "Measures show communities getting on better and people feeling safer.",
      },
    },
    {
      key: "public-life",
      number: "1.5",
      title: "Participation in public life",
      prompts: [
        "Who is missing from elected office, boards, school governance and public meetings?",
        "What help do you give people who might come forward?",
      ],
      levels: {
        developing:
          "The council knows which people are seldom found in civic roles.",
        achieving:
          "People from those groups are invited, prepared and supported to take part.",
        excellent:
          "Those who hold civic roles are growing more like the population.",
      },
    },
  ],
} satisfies AreaInput;
