import { z } from "zod";
import { line, text, version } from "../../forms/fields.ts";
import type { WordedKind } from "./thing.ts";

/** Whether a thing of a kind opens with words in bold. */
export const hasLeadIn = (kind: WordedKind): boolean =>
  kind === "recommendation" || kind === "example";

export const wordingSchema = (kind: WordedKind) =>
  z.object({
    leadIn: hasLeadIn(kind)
      ? line("Enter the first words", 150)
      : z.string().max(0).default(""),
    text: text("Enter the text"),
    version,
  });

export type WordingInput = z.output<ReturnType<typeof wordingSchema>>;

/** A press that takes the thing's own words again, and which it has seen. */
export const takeAgainSchema = z.object({ version });
