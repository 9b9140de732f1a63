/** What the page of a link that no longer works says, and what to do. */
export const overWords = {
  accepted: {
    title: "This invitation was used",
    lead: "You have joined already. Sign in to go to the challenge.",
  },
  over: {
    title: "This challenge is over",
    lead: "Nobody can join it any more. If you need to read something in it, ask whoever invited you.",
  },
  withdrawn: {
    title: "This invitation was withdrawn",
    lead: "Ask whoever invited you whether that was meant.",
  },
  expired: {
    title: "This invitation is too old",
    lead: "Ask whoever invited you to send the letter again: the new link will work.",
  },
};
