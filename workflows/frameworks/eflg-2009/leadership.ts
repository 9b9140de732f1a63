import type { AreaInput } from "#workflows/frameworks/schema.ts";

export const leadership = {
  key: "leadership",
  number: 2,
  title: "Place shaping, leadership, partnership and organisational commitment",
  shortTitle: "Leadership and partnership",
  summary:
    "Whether leaders, partners and the whole organisation stand behind the aim of a fairer place, and check that it comes about.",
  criteria: [
    {
      key: "leadership",
      number: "2.1",
      title: "Leadership",
      prompts: [
        "Who leads on equality among councillors and among officers, and could staff name them?",
        "What have leaders done about it in the last year, beyond making statements?",
      ],
      levels: {
        developing:
          "Senior councillors and officers have said in public that equality matters and have named who leads on it.",
        achieving:
          "Leaders know the main local inequalities, speak about them, and own the work of reducing them.",
        excellent:
          "Leaders at every level act as champions, are known for it elsewhere, and can point to what changed.",
      },
    },
    {
      key: "local-vision",
      number: "2.2",
      title: "Local vision and priorities",
      prompts: [
        "What does your vision promise to people who do less well at present?",
        "How did local people help to choose the priorities?",
      ],
      levels: {
        developing:
          "The vision for the place mentions equality, but priorities do not yet follow from it.",
        achieving:
          "The vision says what a fairer place would look like, and the main plans carry its priorities.",
        excellent:
          "Equality runs through the long-term plans for the place, and residents can see the priorities being met.",
      },
    },
    {
      key: "partnership",
      number: "2.3",
      title: "Working in partnership",
      prompts: [
        "Which equality aims have your partners agreed to?",
        "How do small voluntary groups have a say in what partnerships decide?",
      ],
      levels: {
        developing:
          "The main partners know the council’s aims, and some have agreed to help.",
        achieving:
          "Partnerships hold equality aims in common, with a clear part for each body and for voluntary groups.",
        excellent:
          "Partners bring about together what none could alone, and look at progress together.",
      },
    },
    {
      key: "equality-objectives",
      number: "2.4",
      title: "Equality objectives",
      prompts: [
        "From which evidence does each objective follow?",
        "Who answers for each objective, and how will you know that it is met?",
      ],
      levels: {
        developing:
          "Objectives are being drafted from such evidence as the council has.",
        achieving:
          "Objectives are definite, have owners and measures, and appear in corporate and service plans.",
        excellent:
          "Objectives have been met or nearly so, and new and harder ones take their place.",
      },
    },
    {
      key: "monitoring-and-scrutiny",
      number: "2.5",
      title: "Monitoring and scrutiny",
      prompts: [
        "What has scrutiny asked about equality in the last year, and what followed?",
        "Do reports show what changed for people, or only which tasks were done?",
      ],
      levels: {
        developing: "Progress is reported now and then, mostly to officers.",
        achieving:
          "Leaders see reports at set times, and scrutiny councillors question the results and the pace.",
        excellent:
          "Questions from scrutiny, staff and communities have led to changes that can be named.",
      },
    },
    {
      key: "communication",
      number: "2.6",
      title: "Effective communication",
      prompts: [
        "How do you reach people who read little English or do not use the internet?",
        "What would a front-line member of staff say the council’s equality aims are?",
      ],
      levels: {
        developing:
          "Staff and residents can find a statement of what the council intends.",
        achieving:
          "Plain messages in usable formats tell staff, residents and partners what is being done and how to join in.",
        excellent:
          "People inside and outside the council can say what the aims are and what they mean in practice.",
      },
    },
    {
      key: "good-relations",
      number: "2.7",
      title: "Fostering good relations",
      prompts: [
        "How do people report harassment, and do they trust what happens next?",
        "Which projects bring different communities together, and what came of them?",
      ],
      levels: {
        developing:
          "The council knows of the hate incidents and tensions that are reported to it.",
        achieving:
          "Relations between communities are watched together with partners, and there is planned work to improve them.",
        excellent:
          "Trust and safety are measurably better for the groups that fared worst.",
      },
    },
  ],
} satisfies AreaInput;
