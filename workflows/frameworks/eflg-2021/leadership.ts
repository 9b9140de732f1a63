import type { AreaInput } from "#workflows/frameworks/schema.ts";

export const leadership = {
  key: "leadership",
  number: 2,
  title: "Leadership and organisational commitment",
  shortTitle: "Leadership",
  summary:
    "Whether leaders mean it, partners share it, decisions take it into account, and someone checks.",
  criteria: [
    {
      key: "leadership",
      number: "2.1",
      title: "Political and officer leadership",
      prompts: [
        "Could staff and residents name a leader who speaks up for equality?",
        "What has each senior leader done about it in the last year?",
      ],
      levels: {
        developing: "Leaders have stated their commitment.",
        achieving:
          "Leaders know the communities they serve and are seen to act on inequality.",
        excellent:
          "Leaders are known as champions here and in other places, and can show for what.",
      },
    },
    {
      key: "priorities-and-partnership",
      number: "2.2",
      title: "Priorities and partnership working",
      prompts: [
        "Which equality priorities do you and your partners have in common?",
        "What part do voluntary and community groups have in setting them?",
      ],
      levels: {
        developing:
          "Equality priorities for the place are being talked over with partners.",
        achieving:
          "Partners and voluntary groups hold one clear vision and understand their part in it.",
        excellent:
          "Partners can point to results that they brought about together.",
      },
    },
    {
      key: "equality-impact",
      number: "2.3",
      title: "Assessing equality impact",
      prompts: [
        "When in the life of a decision does the assessment start?",
        "Which decision changed because of one?",
        "How do you see the joint effect of many small decisions on one group?",
      ],
      levels: {
        developing:
          "There is a method for assessments, and staff are trained to use it.",
        achieving:
          "Assessments begin early, are a normal part of plans and decisions, and look at combined effects.",
        excellent: "Assessments change decisions, and the public can see how.",
      },
    },
    {
      key: "equality-objectives",
      number: "2.4",
      title: "Equality objectives and reporting",
      prompts: [
        "What will be different for whom when each objective is met?",
        "Where do you publish progress, and who reads it?",
      ],
      levels: {
        developing: "Equality objectives have been published.",
        achieving:
          "Objectives can be measured, sit in the main strategies, and have their progress published.",
        excellent:
          "Objectives are reached, people notice the difference, and fresh ones follow.",
      },
    },
    {
      key: "monitoring-and-scrutiny",
      number: "2.5",
      title: "Performance monitoring and scrutiny",
      prompts: [
        "Which equality measures do leaders see, and how often?",
        "What has scrutiny, a staff network or a community group made you change?",
      ],
      levels: {
        developing: "Some equality results are reported.",
        achieving:
          "Leaders follow results at set times, and scrutiny and outside groups ask hard questions.",
        excellent: "Those questions lead to improvements that can be named.",
      },
    },
  ],
} satisfies AreaInput;
