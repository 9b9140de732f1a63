import type { ActionWords } from "#db/queries/actions.ts";

/** An action that has only its words so far: the council makes it its own. */
export const wordsWith = (text: string): ActionWords => ({
  text,
  owners: "",
  byWhen: "",
  reviewOn: null,
  measure: "",
  status: "notStarted",
  rag: null,
  ragReason: "",
  ...{ ragBy: null, ragAt: null },
});
