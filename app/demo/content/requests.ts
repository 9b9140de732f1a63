/** Requests for evidence: the question, the reply, and how it ended. */
export const requests = [
  {
    area: "communities",
    criterion: "analysing-information",
    question:
      "Can we see one planning policy in which the profile changed the draft?",
    reply:
      "There is none yet. The last two use national figures, and we say so in the self-assessment.",
    ending: "accepted",
    reason: "",
  },
  {
    area: "services",
    criterion: "procurement",
    question: "How many contracts are checked on equality while they run?",
    reply:
      "Three. They are in the register as examples; they are also all of them.",
    ending: "accepted",
    reason: "",
  },
  {
    area: "workforce",
    criterion: "workforce-monitoring",
    question: "May we see leavers by group for two years?",
    reply:
      "The numbers are too small to show without showing people. The themes of the exit interviews are in the register instead.",
    ending: "accepted",
    reason: "",
  },
  {
    area: "leadership",
    criterion: "communication",
    question: "Is there a photograph of the notice board at the depot?",
    reply: "",
    ending: "waived",
    reason: "We will look at the board itself on the second day.",
  },
] as const;
