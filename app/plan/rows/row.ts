import { z } from "zod";
import type { PlanRowWords } from "#db/queries/plan-rows.ts";
import { once, optionalText, ticked, version } from "../../forms/fields.ts";
import { ownColumn } from "../../forms/word-fields.ts";
import { excerpt } from "../../ui/excerpt.ts";

/** The field of a form for what a row says in a column of the plan's own. */
export const ownField = (columnId: string) =>
  `${ownColumn}${columnId}` as const;

/** The columns of a plan's own that a form gives words for, by their ids. */
export const ownColumnsIn = (names: Iterable<string>): string[] =>
  [...new Set(names)]
    .filter((name) => name.startsWith(ownColumn))
    .map((name) => name.slice(ownColumn.length));

const words = z.object({
  section: z.string().max(100).default(""),
  reference: optionalText,
  evidenced: optionalText,
  gap: optionalText,
  tags: ticked,
  /** Which button was pressed: its first action is written next, or not. */
  then: z.literal("action").optional(),
  version: version.default(0),
  once,
});

/**
 * A row as its form gives it.
 * @param columnIds the columns of the plan's own that the form was drawn with
 */
export function rowSchema(columnIds: readonly string[]) {
  const own = columnIds.map((id) => [ownField(id), optionalText]);
  return words
    .and(z.object(Object.fromEntries(own)))
    .transform((typed: Record<string, unknown>) => ({
      ...words.parse(typed),
      own: columnIds.map((columnId) => ({
        columnId,
        text: String(typed[ownField(columnId)] ?? ""),
      })),
    }));
}

export type RowInput = z.output<ReturnType<typeof rowSchema>>;

/** The row as it was read, for whoever takes it out. */
export const removeRowSchema = z.object({ version });

/** Where a row goes: into which section, and to which place in it. */
export const moveRowSchema = z.object({
  section: z.string().max(100).default(""),
  /** "" for the end. */
  place: z
    .string()
    .trim()
    .max(9)
    .regex(/^\d*$/, "Enter a number, such as 3, or nothing for the end")
    .default("")
    .transform((typed) => (typed === "" ? null : Number(typed))),
  version,
});

export type MoveRowInput = z.output<typeof moveRowSchema>;

/**
 * What a row is called: by its reference, its first words, or what it holds.
 * @param numbers of its actions
 */
export function rowName(
  { reference, evidence, gap }: PlanRowWords,
  [first]: readonly number[] = [],
): string {
  if (reference) return `Row ${excerpt(reference, 40)}`;
  const said = evidence || gap;
  if (said) return `Row “${excerpt(said, 60)}”`;
  return first === undefined
    ? "Row without a reference"
    : `Row of action ${first}`;
}

/** The name of a row in the middle of a sentence. */
export const ofRow = (name: string): string =>
  name.charAt(0).toLowerCase() + name.slice(1);
