import type { CommentContent } from "./comment.ts";

/** What makes a register look as registers do after some weeks. */
export const lateEvidence = {
  /** Uploaded by two departments: the same file under two titles. */
  twice: {
    title: "Language needs, calls over twelve months",
    description: "Sent again by the contact centre itself.",
    sameAs: ["communities", 9],
  },
  newer: {
    of: ["communities", 0],
    words: "Second printing: two ward totals corrected on page 14.",
  },
  withdrawn: {
    title: "Draft people strategy",
    description: "A working copy of two years ago.",
    criteria: [],
    reason:
      "Sent by mistake: the strategy that cabinet agreed is in the register.",
  },
} as const;

/** Why the self-assessment came back, and what the council did about it. */
export const returned = {
  reason:
    "Nearly there. Two areas leave us guessing, and we would rather ask now than on site.",
  questions: {
    communities:
      "You name planning as thin. Does that go for both planning teams?",
    leadership:
      "Who chairs the equality board when neither the leader nor the chief executive can, and how often has that happened?",
  },
  replies: {
    communities: "For policy only. The answer on analysis now says so.",
    leadership: "The deputy leader: once in nine meetings.",
  },
  answer: {
    area: "communities",
    criterion: "analysing-information",
    missing:
      "Analysis is strong in leisure and housing. In planning it is thin for policy; development control does break its decisions down by ward.",
  },
} as const satisfies {
  reason: string;
  questions: Record<string, string>;
  replies: Record<string, string>;
  answer: { area: string; criterion: string; missing: string };
};

/** A request whose day has gone by without a reply. */
export const overdueRequest = {
  criterion: "mapping-communities",
  question:
    "Which wards did the map show as under-served, and what was done there?",
};

/** Planned in a hurry: the room and one of the peers are taken at that time. */
export const clashingSession = {
  kind: "interview",
  title: "Customer services managers",
  group: "managers",
  day: 1,
  from: "11:00",
  to: "11:40",
  place: "Riverside pool",
  who: "Two customer services managers",
  peers: [2],
} as const;

/** What the council says of the second draft, on words of it or on the whole. */
export const secondRound: Array<
  Pick<CommentContent, "about" | "words" | "kind" | "department" | "text">
> = [
  {
    about: null,
    words: "",
    kind: "context",
    department: "Leisure",
    text: "Thank you for “both pools”. The new hoist was delivered this week; it still has to be fixed to the floor.",
  },
  {
    about: ["services", "considerations", 0],
    words: "leisure excepted",
    kind: "fact",
    department: "Procurement",
    text: "True of three leisure contracts out of four. The café is let for ten years, with no review in it.",
  },
];
