import type { Stage } from "#workflows/stages.ts";
import { whyNothing } from "../challenge/why-nothing.ts";

/** Whose eyes read the register: the team's, the council's own, or a viewer's. */
export type Reader = "team" | "council" | "viewer";

const none = {
  team: "The council has sent no comment",
  council: "There are no comments",
  viewer: "Nothing has been sent to the peer team",
} as const satisfies Record<Reader, string>;

const toCome = {
  team: "The council’s comments stand here once it has sent its response.",
  council:
    "Comments are made in the draft report, beside the words they are about.",
  viewer: "The council’s comments stand here once it has sent its response.",
} as const satisfies Record<Reader, string>;

/**
 * What the register says above its rows, and where it has none.
 * @param shown how many are listed: "29", or "4 of the 29" where narrowed
 */
export function registerWords(reader: Reader, stage: Stage, shown: string) {
  const leads = {
    team: `${shown} sent by the council. Each is answered with a reason, and a second member confirms the answer.`,
    council: `${shown} in all, with the peer team’s answers once they have been sent.`,
    viewer: `${shown} sent to the peer team, with its answers once they have been sent.`,
  } as const satisfies Record<Reader, string>;
  return {
    lead: leads[reader],
    none: none[reader],
    nothing: whyNothing(stage, "a comment was sent", toCome[reader]),
  };
}
