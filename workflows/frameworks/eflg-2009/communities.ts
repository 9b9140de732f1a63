import type { AreaInput } from "#workflows/frameworks/schema.ts";

export const communities = {
  key: "communities",
  number: 1,
  title: "Knowing your communities and equality mapping",
  shortTitle: "Knowing your communities",
  summary:
    "What the council knows about the people it serves, how they differ, and where some do less well than others.",
  criteria: [
    {
      key: "collecting-information",
      number: "1.1",
      title: "Collecting information",
      prompts: [
        "Which sources tell you who lives and works here and who uses your services?",
        "Which groups are missing from your figures, or too small to see in them?",
        "What do you ask people about themselves, and do they know why?",
      ],
      levels: {
        developing:
          "The council has listed the facts it holds about local people and knows where they run out.",
        achieving:
          "Facts about all the main groups are gathered to a plan, with numbers and people’s own accounts side by side.",
        excellent:
          "Gathering is routine, people trust how their details are used, and gaps are closed soon after they show.",
      },
    },
    {
      key: "mapping-communities",
      number: "1.2",
      title: "Mapping communities",
      prompts: [
        "Can you show where each community lives and how that has altered?",
        "Do your profiles take in small or hidden groups, such as carers, Travellers or young people leaving care?",
      ],
      levels: {
        developing:
          "A first picture shows which communities live where, drawn mostly from the census.",
        achieving:
          "Maps and profiles show where groups live, how they overlap, and where hardship gathers.",
        excellent:
          "The map explains differences between and within groups and steers where money and effort go.",
      },
    },
    {
      key: "analysing-information",
      number: "1.3",
      title: "Analysing and using information",
      prompts: [
        "Which recent decision came out differently because of what the figures showed?",
        "Who looks at the differences between groups, and how often?",
      ],
      levels: {
        developing:
          "Some services break their figures down by group and talk about what they see.",
        achieving:
          "Breaking figures down is normal practice, and the results are used to choose priorities and plan services.",
        excellent:
          "Decisions can be traced back to evidence, and differences between groups have narrowed because of them.",
      },
    },
    {
      key: "sharing-information",
      number: "1.4",
      title: "Sharing information with partners",
      prompts: [
        "What do health, police, housing and voluntary bodies know that you do not?",
        "What stops information from being shared, and who is working on it?",
      ],
      levels: {
        developing:
          "The council swaps information with a few partners, case by case.",
        achieving:
          "Agreements let partners share lawfully what they know, so that all of them work from one picture.",
        excellent:
          "Partners and community groups build and use one picture, and it shapes what they plan together.",
      },
    },
    {
      key: "changing-communities",
      number: "1.5",
      title: "Keeping up with change",
      prompts: [
        "When was your picture of local people last renewed?",
        "How would you learn that a new community had arrived?",
      ],
      levels: {
        developing:
          "The council notices large changes in the population but has no set way to follow them.",
        achieving:
          "Profiles are renewed to a known timetable, and staff can find the latest version.",
        excellent:
          "Change is spotted early, not least by front-line staff and community contacts, and plans are altered in time.",
      },
    },
  ],
} satisfies AreaInput;
