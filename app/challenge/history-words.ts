/** What the history says of events that do not move the challenge. */
export const historyWords: Record<string, string> = {
  exampleAdded: "Example added",
};
