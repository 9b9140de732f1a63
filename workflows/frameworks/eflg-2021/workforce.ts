import type { AreaInput } from "#workflows/frameworks/schema.ts";

export const workforce = {
  key: "workforce",
  number: 4,
  title: "Diverse and engaged workforce",
  shortTitle: "Workforce",
  summary:
    "Whether the council employs people from all parts of the community and treats them well.",
  criteria: [
    {
      key: "workforce-diversity",
      number: "4.1",
      title: "Workforce diversity",
      prompts: [
        "At which grades does the mix of staff change most?",
        "What have you altered in recruitment and promotion, and what came of it?",
      ],
      levels: {
        developing: "The council knows the make-up of its workforce.",
        achieving:
          "At every grade the workforce is coming closer to the population.",
        excellent:
          "The workforce reflects the population, and so do its most senior posts.",
      },
    },
    {
      key: "inclusive-policies",
      number: "4.2",
      title: "Inclusive strategies and policies",
      prompts: [
        "Which policies were changed after staff said how they work in practice?",
        "How long does a workplace adjustment take, and do staff get what they need?",
      ],
      levels: {
        developing: "Employment policies meet the law.",
        achieving:
          "Policies and adjustments have been tested for their effect on each group and suit all of them.",
        excellent: "Staff from all groups confirm that the policies work.",
      },
    },
    {
      key: "workforce-data",
      number: "4.3",
      title: "Workforce data",
      prompts: [
        "How many staff choose to tell you about themselves, and what would raise the number?",
        "What do your pay gaps look like, and what is behind them?",
      ],
      levels: {
        developing: "Figures about staff are collected.",
        achieving:
          "Figures are studied and acted on, and those that the law asks for are published.",
        excellent:
          "Targets follow from the figures, and pay gaps are getting smaller.",
      },
    },
    {
      key: "learning-and-development",
      number: "4.4",
      title: "Learning, development and progression",
      prompts: [
        "Which staff and councillors has equality training not reached?",
        "Who gets the chances that lead to promotion?",
      ],
      levels: {
        developing: "New staff are taught the basics.",
        achieving:
          "Councillors and staff have a choice of learning that all of them can use.",
        excellent:
          "What people learnt shows in how they behave and in whose careers move on.",
      },
    },
    {
      key: "health-and-wellbeing",
      number: "4.5",
      title: "Health and wellbeing",
      prompts: [
        "What do sickness, exit and survey figures say, group by group?",
        "Do staff who suffer harassment speak up, and what happens then?",
      ],
      levels: {
        developing: "Basic support is there for staff who need it.",
        achieving:
          "Wellbeing is actively supported, and bullying and harassment are dealt with.",
        excellent:
          "Staff of all groups report wellbeing as good as that of their colleagues.",
      },
    },
  ],
} satisfies AreaInput;
