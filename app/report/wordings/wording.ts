import { z } from "zod";
import type { Worded } from "#db/queries/wordings.ts";
import { optionalLine, text, version } from "../../forms/fields.ts";
import type { WordedKind } from "./thing.ts";

/** All of what a thing says, in one text. */
export const whole = ({ leadIn, text }: Worded): string =>
  [leadIn, text].filter(Boolean).join("\n");

/** Whether a thing of a kind opens with words in bold. */
export const hasLeadIn = (kind: WordedKind): boolean =>
  kind === "recommendation" || kind === "example";

/** What an example opens with holds its title, and its council in brackets. */
const longestLine = (kind: WordedKind) => (kind === "example" ? 310 : 200);

/** A mark of the thing's own words as they were read. */
const ownRead = z.string().max(100).default("");

/** First words may be missing where the thing itself has none. */
export const wordingSchema = (kind: WordedKind) =>
  z.object({
    leadIn: hasLeadIn(kind)
      ? optionalLine(longestLine(kind))
      : z.string().max(0).default(""),
    text: text("Enter the text"),
    own: ownRead,
    version,
  });

export type WordingInput = z.output<ReturnType<typeof wordingSchema>>;

/** A press that takes the thing's own words again, and which it has seen. */
export const takeAgainSchema = z.object({ own: ownRead, version });
