import type { AreaInput } from "#workflows/frameworks/schema.ts";

export const engagement = {
  key: "engagement",
  number: 3,
  title: "Community engagement and satisfaction",
  shortTitle: "Community engagement",
  summary:
    "Whether all communities can take part in decisions, hear what came of it, and are content with the result.",
  criteria: [
    {
      key: "engagement-structures",
      number: "3.1",
      title: "Structures for engagement",
      prompts: [
        "Which standing forums or networks do you listen to, and who is not in any of them?",
        "Who pays for these forums, and how safe is that money?",
      ],
      levels: {
        developing:
          "There are some forums and contacts, and the council knows whom they leave out.",
        achieving:
          "Lasting and supported forums give each of the main communities a way in to decisions.",
        excellent:
          "Forums set part of the agenda themselves and hold the council to account.",
      },
    },
    {
      key: "effective-engagement",
      number: "3.2",
      title: "Effective engagement",
      prompts: [
        "Whom did your last large consultation reach, and whom did it miss?",
        "How did you tell people what you did with their views?",
      ],
      levels: {
        developing:
          "The council consults on large changes, though it often hears from the same people.",
        achieving:
          "Consultation is planned together across services, fits the people it is for, and ends in an answer to them.",
        excellent:
          "Communities help to design services and policies from the start and can see their mark on the outcome.",
      },
    },
    {
      key: "voluntary-sector",
      number: "3.3",
      title: "Working with voluntary and community groups",
      prompts: [
        "Which equality groups do you fund or support, and how was that decided?",
        "What would those groups say about working with you?",
      ],
      levels: {
        developing:
          "The council knows which local groups speak for which communities and is in touch with some.",
        achieving:
          "Groups are supported, are asked early, and have a known part in shaping plans.",
        excellent:
          "Groups are equal partners who bring ideas, deliver services and watch progress.",
      },
    },
    {
      key: "public-life",
      number: "3.4",
      title: "Participation in public life",
      prompts: [
        "Who is under-represented among councillors, school governors, board members and people who vote?",
        "What have you done to encourage them, and has it worked?",
      ],
      levels: {
        developing:
          "The council knows which groups are seldom found in public roles.",
        achieving:
          "Under-represented people are encouraged and helped to stand, join and speak.",
        excellent:
          "Public bodies and meetings look more and more like the population.",
      },
    },
    {
      key: "satisfaction",
      number: "3.5",
      title: "Satisfaction",
      prompts: [
        "Do you know how content each community is with the council and the place?",
        "Where one group is less content than others, what have you done?",
      ],
      levels: {
        developing:
          "Satisfaction is measured overall, and work has begun to see it group by group.",
        achieving:
          "Satisfaction is known for the main groups, and services act where it is low.",
        excellent:
          "Satisfaction is rising, and the distance between groups is small or shrinking.",
      },
    },
  ],
} satisfies AreaInput;
