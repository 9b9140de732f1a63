import { frameworkSchema } from "#workflows/frameworks/schema.ts";
import type {
  Framework,
  FrameworkInput,
} from "#workflows/frameworks/schema.ts";

/**
 * The Equality Framework for Local Government as revised in 2020 and 2021.
 * Names of areas and levels are the framework's; every summary is ours.
 */
export const eflg2021: Framework = frameworkSchema.parse({
  key: "eflg-2021",
  title: "Equality Framework for Local Government (2021)",
  shortTitle: "EFLG 2021",
  year: 2021,
  note: "This is a summary in our own words, not the official wording. Check it against the framework published by the Local Government Association.",
  groupWord: { one: "theme", many: "themes" },
  levels: [
    {
      key: "developing",
      title: "Developing",
      strapline: "The council knows what it has to do and has begun",
      seekable: false,
    },
    {
      key: "achieving",
      title: "Achieving",
      strapline: "Good practice is routine and shows results",
      seekable: true,
    },
    {
      key: "excellent",
      title: "Excellent",
      strapline: "Results last, and others come to learn",
      seekable: true,
    },
  ],
  areas: [
    {
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
            developing:
              "A start has been made on breaking figures down by group.",
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
            developing:
              "The council has a picture of tensions and of hate crime.",
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
    },
    {
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
            excellent:
              "Assessments change decisions, and the public can see how.",
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
            excellent:
              "Those questions lead to improvements that can be named.",
          },
        },
      ],
    },
    {
      key: "services",
      number: 3,
      title: "Responsive services and customer care",
      shortTitle: "Responsive services",
      summary:
        "Whether what the council buys, plans and provides meets different people's needs.",
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
            excellent:
              "Suppliers bring about equality results and can show them.",
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
    },
    {
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
    },
  ],
} satisfies FrameworkInput);
