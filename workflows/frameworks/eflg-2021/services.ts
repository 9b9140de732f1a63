import type { AreaInput } from "#workflows/frameworks/schema.ts";

export const services = {
  key: "services",
  number: 3,
  title: "Responsive services and customer care",
  shortTitle: "Responsive services",
  summary:
    "Whether what the council buys, plans and provides meets different people’s needs.",
  criteria: [
    {
      key: "procurement",
      number: "3.1",
      title: "Commissioning and procurement",
      prompts: [
        "What do you ask of bidders, and how do you check it once the contract runs?",
        "Which contract brought about something for equality, and for whom?",
      ],
      levels: {
        developing: "Contracts contain equality clauses.",
        achieving:
          "Equality is part of every step, from finding out the need to watching over the contract.",
        excellent: "Suppliers bring about equality results and can show them.",
      },
    },
    {
      key: "service-planning",
      number: "3.2",
      title: "Equality in service planning",
      prompts: [
        "Which services have no equality objective in their plan?",
        "How do managers hear that an objective is slipping?",
      ],
      levels: {
        developing: "Some services plan for equality.",
        achieving:
          "Service plans carry equality objectives, and managers are held to them.",
        excellent:
          "Services take their form from what is known about the people who use them.",
      },
    },
    {
      key: "access-to-services",
      number: "3.3",
      title: "Service delivery and access",
      prompts: [
        "Who uses each main service, and who ought to but does not?",
        "How do you serve people who cannot or will not go online?",
        "What do satisfaction and complaints show, group by group?",
      ],
      levels: {
        developing:
          "The council knows what keeps people from using its services.",
        achieving:
          "Services suit different needs, and use is tracked and in line with the population.",
        excellent:
          "People from all groups are as content, and do as well, as each other.",
      },
    },
  ],
} satisfies AreaInput;
