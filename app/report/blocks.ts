import { z } from "zod";
import { keepLast } from "./keep-last.ts";

/** The kinds of block a report is made of. */
const blockKinds = [
  "heading",
  "subheading",
  "paragraph",
  "bullet",
  "nestedBullet",
  "numberedItem",
  "table",
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
 * One piece of a report. Its text is plain, a table's has tabs between cells
 * and line breaks between rows; offsets of comments count UTF-16 units of it. A block keeps its id from draft to draft while it stands for
 * the same thing, so comments can be carried.
 */
const blockSchema = z.object({
  id: z.string(),
  kind: z.enum(blockKinds),
  text: z.string(),
  /** The number shown before it, such as "4.2" or "3"; "" for none. */
  label: z.string(),
  /** The words that `text` begins with and that are shown in bold. */
  leadIn: z.string(),
  /**
   * 1 to 5 for headings and subheadings; of a nested bullet how far below the
   * first level of its text; else 0.
   */
  depth: z.number().int(),
  /** The area it belongs to, or null. */
  areaKey: z.string().nullable(),
  /**
   * Of a recommendation: the areas of the findings that it rests on. Versions
   * sent before this was kept have none, and their fingerprints stand.
   */
  areaKeys: z.array(z.string()).optional(),
  /**
   * Of a finding "strength" or "consideration", of an example its kind, of a
   * recommendation its priority, of an outcome its word; "council" where the
   * council speaks in its own words.
   */
  sort: z.string(),
  /** A web address to go on to, for examples; "" for none. */
  link: z.string().default(""),
  /** What it was made of; blocks of one thing follow each other. */
  ref: ref.nullable(),
});

export type Block = z.output<typeof blockSchema>;

const versions = keepLast<readonly Block[]>(20);

/**
 * Reads the blocks of a stored version. A version never changes, so the last
 * few are kept; where there is no version there are none. Throws when they are
 * corrupt.
 */
export function blocksFrom(json: string | undefined): readonly Block[] {
  if (json === undefined) return [];
  return versions(json, () => z.array(blockSchema).parse(JSON.parse(json)));
}

/** A block of nothing but its id, kind and text, and what is said of it. */
export function block(
  id: string,
  kind: Block["kind"],
  text: string,
  also: Partial<Block> = {},
): Block {
  return {
    id,
    kind,
    text,
    label: "",
    leadIn: "",
    depth: 0,
    areaKey: null,
    sort: "",
    link: "",
    ref: null,
    ...also,
  };
}
