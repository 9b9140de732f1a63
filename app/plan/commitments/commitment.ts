import { z } from "zod";
import { text, version } from "../../forms/fields.ts";

/** What the council will do about a comment. */
export const commitmentSchema = z.object({
  text: text("Say what the council will do"),
  version: version.default(0),
});
export type CommitmentInput = z.output<typeof commitmentSchema>;

/** The commitment as it was read, for whoever takes it back. */
export const takeBackSchema = z.object({ version });

/** What the button that takes a commitment back sends. */
export const takeBack = { name: "then", value: "takeBack" };
