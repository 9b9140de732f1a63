import { z } from "zod";

/** The kinds of block a report is made of. */
export const blockKinds = [
  "title",
  "heading",
  "subheading",
  "paragraph",
  "bullet",
  "nestedBullet",
  "finding",
  "recommendation",
  "outcome",
  "example",
] as const;

const ref = z.object({
  type: z.enum(["finding", "recommendation", "outcome", "example", "section"]),
  id: z.string(),
});

/**
 * One piece of a report. Its text is plain; offsets of comments count UTF-16
 * units of it. A block keeps its id from draft to draft while it stands for
 * the same thing, so comments can be carried.
 */
export const blockSchema = z.object({
  id: z.string(),
  kind: z.enum(blockKinds),
  text: z.string(),
  /** The number shown before it, such as "4.2" or "3"; "" for none. */
  label: z.string(),
  /** The bold words that a recommendation or example begins with. */
  leadIn: z.string(),
  /** 1 to 4 for headings, else 0. */
  depth: z.number().int(),
  /** The area it belongs to, or null. */
  areaKey: z.string().nullable(),
  /** For findings: "strength" or "consideration"; for examples their kind. */
  sort: z.string(),
  ref: ref.nullable(),
});

export type Block = z.output<typeof blockSchema>;

/** Reads the blocks of a stored version. Throws when they are corrupt. */
export function blocksFrom(json: string): Block[] {
  return z.array(blockSchema).parse(JSON.parse(json));
}
