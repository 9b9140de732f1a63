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
