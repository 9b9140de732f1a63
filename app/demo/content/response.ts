export const departments = [
  "Policy and insight",
  "Customer services",
  "Human resources",
  "Leisure",
  "Procurement",
  "Democratic services",
];

/** A commitment for the plan, and the place of the comment it is made in. */
export const promised = {
  comment: 3,
  text: "Ask people whether they care for somebody in four more services, in the words that housing uses, from {month+6}.",
};

/** What the two sides said to each other about areas, in conversation. */
export const talk: Array<{
  area: string;
  side: "team" | "council";
  audience: "side" | "both";
  text: string;
}> = [
  {
    area: "communities",
    side: "team",
    audience: "both",
    text: "Which services besides leisure have broken their take-up down by group?",
  },
  {
    area: "communities",
    side: "team",
    audience: "side",
    text: "Worth asking the heads of service, lightly, who has opened the profile this year.",
  },
  {
    area: "leadership",
    side: "team",
    audience: "side",
    text: "Everything we have read comes from the top. Who have we got from outside cabinet?",
  },
  {
    area: "services",
    side: "team",
    audience: "both",
    text: "The assessment of the two area offices is very good. May we name it in the report?",
  },
  {
    area: "workforce",
    side: "team",
    audience: "side",
    text: "Exit interviews keep coming back to progression. Test it with the networks and with HR, separately.",
  },
  {
    area: "communities",
    side: "council",
    audience: "both",
    text: "Housing and the contact centre. Both studies are in the register.",
  },
  {
    area: "engagement",
    side: "council",
    audience: "side",
    text: "They will ask about the under-forties. Let us say plainly that we have not asked why.",
  },
  {
    area: "services",
    side: "council",
    audience: "side",
    text: "Procurement, is there a fourth contract we could show, or is three all there is?",
  },
  {
    area: "services",
    side: "council",
    audience: "both",
    text: "Please do. The officer who wrote it will be delighted.",
  },
];
