import { z } from "zod";
import { line, once, optionalText, webAddress } from "../../forms/fields.ts";

/** A file that was taken in and found good, as it is to be kept. */
export interface BroughtFile {
  name: string;
  mediaType: string;
  arrival: { sha256: string; bytes: number };
}

/** How many links one form may carry. */
const mostLinks = 20;

const address = webAddress("");

/** Web addresses, one on each line; each is told its own fault. */
const links = optionalText
  .transform((typed) =>
    typed
      .split("\n")
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  )
  .pipe(
    z
      .array(z.string())
      .max(mostLinks, `Give at most ${mostLinks} web addresses at once`)
      .superRefine((lines, { addIssue }) => {
        for (const one of lines) {
          const { error } = address.safeParse(one);
          const [issue] = error?.issues ?? [];
          if (issue)
            addIssue({ code: "custom", message: `“${one}”: ${issue.message}` });
        }
      })
      .transform((lines) => [
        ...new Set(lines.map((one) => new URL(one).href)),
      ]),
  );

/** The words that go with files that show progress. */
export const progressEvidenceSchema = z.object({ links, once });

export type ProgressEvidenceInput = z.output<typeof progressEvidenceSchema>;

/** Why a piece of evidence is withdrawn. */
export const withdrawProgressEvidenceSchema = z.object({
  reason: line("Say why it is withdrawn", 500),
});
