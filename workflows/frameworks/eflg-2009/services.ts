import type { AreaInput } from "#workflows/frameworks/schema.ts";

export const services = {
  key: "services",
  number: 4,
  title: "Responsive services and customer care",
  shortTitle: "Responsive services",
  summary:
    "Whether services are planned, bought and given so that people get what they need, with respect.",
  criteria: [
    {
      key: "impact-assessment",
      number: "4.1",
      title: "Equality impact assessment",
      prompts: [
        "At what point in making a decision does an assessment begin?",
        "Which proposal was changed or dropped because of one?",
        "Where can the public read them?",
      ],
      levels: {
        developing:
          "There is a method, people have been trained in it, and the first assessments are done.",
        achieving:
          "Assessments start early, cover all functions in turn, draw on evidence and are published.",
        excellent:
          "Assessments change decisions as a matter of habit, and their effects are followed up.",
      },
    },
    {
      key: "service-planning",
      number: "4.2",
      title: "Equality in service planning",
      prompts: [
        "Which service plans contain equality targets, and which do not?",
        "Who notices when such a target is missed?",
      ],
      levels: {
        developing: "Some service plans contain equality actions.",
        achieving:
          "All service plans contain targets that follow from assessments and data, and managers report on them.",
        excellent:
          "Targets are met, and services are reshaped as needs and evidence change.",
      },
    },
    {
      key: "accessible-services",
      number: "4.3",
      title: "Accessible services",
      prompts: [
        "Who uses each main service less than you would expect, and do you know why?",
        "How have buildings, websites, forms and opening hours been tested by the people who find them hardest?",
      ],
      levels: {
        developing:
          "The main barriers to buildings, information and services are known.",
        achieving:
          "Barriers are removed to a plan, and use of services is tracked by group.",
        excellent:
          "Use and results are fair across groups, and users say that services fit them.",
      },
    },
    {
      key: "customer-care",
      number: "4.4",
      title: "Customer care",
      prompts: [
        "How do staff learn to treat every customer with dignity?",
        "What do complaints tell you, group by group?",
      ],
      levels: {
        developing:
          "Standards for dealing with customers exist and mention respect and access.",
        achieving:
          "Staff are trained in the standards, interpreting and other help is easy to get, and complaints are broken down by group.",
        excellent:
          "Customers from all communities say they are treated well, and complaints lead to better services.",
      },
    },
    {
      key: "procurement",
      number: "4.5",
      title: "Commissioning and procurement",
      prompts: [
        "At which steps of buying a service do you ask about equality?",
        "How do you find out whether a contractor keeps its promises?",
      ],
      levels: {
        developing:
          "Standard contract terms mention equality, and buyers have guidance.",
        achieving:
          "Equality is thought of from the first specification to the last contract meeting.",
        excellent:
          "Suppliers can show better results for people, and small and local suppliers can compete.",
      },
    },
    {
      key: "human-rights",
      number: "4.6",
      title: "Human rights",
      prompts: [
        "In which of your services are people’s rights most at stake?",
        "How do staff weigh rights when they make hard decisions about a person?",
      ],
      levels: {
        developing: "Managers know which services touch on human rights most.",
        achieving:
          "Policies and training cover dignity, safety and choice, above all in care and safeguarding.",
        excellent:
          "A concern for rights shows in daily practice, and people who use services confirm it.",
      },
    },
  ],
} satisfies AreaInput;
