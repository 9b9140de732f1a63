import type { AreaInput } from "#workflows/frameworks/schema.ts";

export const workforce = {
  key: "workforce",
  number: 5,
  title: "A modern and diverse workforce",
  shortTitle: "Workforce",
  summary:
    "Whether the people who work for the council reflect the place, are treated fairly and are fit for the task.",
  criteria: [
    {
      key: "workforce-diversity",
      number: "5.1",
      title: "Workforce diversity",
      prompts: [
        "How does your workforce differ from the local population, grade by grade?",
        "What have you tried in order to change that, and did it work?",
      ],
      levels: {
        developing:
          "The make-up of the workforce is known and has been set against that of the population.",
        achieving:
          "There are targets where groups are missing, fair and open recruitment, and movement in the right direction.",
        excellent:
          "The workforce mirrors the local labour market, senior posts included.",
      },
    },
    {
      key: "workforce-strategy",
      number: "5.2",
      title: "Workforce strategy",
      prompts: [
        "What does your workforce strategy say about equality, and who answers for it?",
        "Which skills will you lack in five years, and who might bring them?",
      ],
      levels: {
        developing:
          "A workforce strategy is being written, with equality as one of its subjects.",
        achieving:
          "The strategy holds equality actions with owners and is carried out across departments.",
        excellent:
          "The strategy has made the council a place where people from all backgrounds want to work.",
      },
    },
    {
      key: "workforce-monitoring",
      number: "5.3",
      title: "Workforce monitoring",
      prompts: [
        "How many staff leave the questions about themselves blank, and why?",
        "What do your figures say about applying, promotion, grievances and leaving?",
      ],
      levels: {
        developing: "Basic figures about staff are collected for most groups.",
        achieving:
          "Figures for the whole working life, from applying to leaving, are analysed, published and acted on.",
        excellent:
          "Staff give their details readily, and the figures show fair treatment or steady movement to it.",
      },
    },
    {
      key: "employment-policies",
      number: "5.4",
      title: "Employment policies and pay",
      prompts: [
        "Which employment policies have been tested for their effect on different groups?",
        "What do your pay figures show, and what are you doing about it?",
        "How quickly does a disabled colleague get the adjustment they need?",
      ],
      levels: {
        developing:
          "Policies meet the law, and a review of pay is planned or under way.",
        achieving:
          "Policies have been tested for unfair effects, flexible working is open to most, and pay gaps are known and tackled.",
        excellent:
          "Staff from all groups find the policies fair in use, and pay gaps are closing.",
      },
    },
    {
      key: "learning-and-development",
      number: "5.5",
      title: "Learning and development",
      prompts: [
        "Who has had no equality training, among councillors as well as staff?",
        "How do you know that training changed what people do?",
      ],
      levels: {
        developing:
          "New staff learn about equality when they start, and councillors have been offered training.",
        achieving:
          "Staff and councillors learn what their own roles call for, and places go fairly to all groups.",
        excellent:
          "People show what they learnt in the way they work, and under-represented staff move up.",
      },
    },
    {
      key: "staff-engagement",
      number: "5.6",
      title: "Staff engagement and working environment",
      prompts: [
        "What do staff networks and surveys tell you, and what changed as a result?",
        "How are bullying and harassment reported, and how many who report are content with the outcome?",
      ],
      levels: {
        developing:
          "Staff are consulted through unions and surveys, and there is a policy against harassment.",
        achieving:
          "Staff networks are supported and heard, survey results are seen group by group, and harassment is dealt with.",
        excellent:
          "Staff from all groups feel valued and say so, and they help to lead the work.",
      },
    },
  ],
} satisfies AreaInput;
