import { type CommentContent, sent } from "./comment.ts";

/** Comments that say what others say: one cites it, one is merged into it. */
export const alike: CommentContent[] = [
  sent(
    [["communities", "strengths", 2], "A clinic was moved"],
    ["fact", "Customer services"],
    "Same as comment 2: callers are still sent to the first clinic, and it is open.",
    {
      outcome: "accepted",
      reason: "As under comment 2: the paragraph speaks of a second clinic.",
      late: true,
    },
  ),
  {
    about: ["engagement", "strengths", 0],
    words: "quiet hours at the pool",
    kind: "fact",
    department: "Customer services",
    text: "People ring about the quiet hours at Eastgate too. Only one pool is in the text.",
    chosen: false,
    sameAs: 10,
  },
];
