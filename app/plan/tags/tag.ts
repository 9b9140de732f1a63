import { z } from "zod";
import { line, once, version } from "../../forms/fields.ts";

/** The patterns that tell tags apart where colours do not. */
const tagPatterns = ["dots", "lines", "grid", "plain"] as const;

export type TagPattern = (typeof tagPatterns)[number];

/** A tag as a page draws it: a colour and a pattern, and always its name. */
export interface TagShown {
  id: string;
  name: string;
  /** "RRGGBB" */
  colour: string;
  pattern: TagPattern;
}

/** A stored tag as a page draws it. */
export const tagShown = ({
  id,
  name,
  colour,
  pattern,
}: Omit<TagShown, "pattern"> & { pattern: string }): TagShown => ({
  ...{ id, name, colour },
  pattern: tagPatterns.find((one) => one === pattern) ?? "plain",
});

/** A tag as its form gives it. */
export const tagSchema = z.object({
  name: line("Enter the name", 100),
  colour: z.string().regex(/^[0-9A-F]{6}$/, "Choose a colour"),
  pattern: z.enum(tagPatterns, { error: "Choose a pattern" }),
  version: version.default(0),
  once,
});

export type TagInput = z.output<typeof tagSchema>;

/** The tag as it was read, for whoever takes it out. */
export const removeTagSchema = z.object({ version });
