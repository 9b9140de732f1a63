/** What the page of a link that no longer works says, and what to do. */
export const overWords = {
  accepted: {
    title: "This invitation was used",
    lead: "It works once. If it was for you, you have joined already: the challenge is among yours, once you are signed in.",
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
