import { z } from "zod";
import { line, once, optionalText } from "../../forms/fields.ts";

/** An edition as its form gives it. */
export const editionSchema = z.object({
  title: line("Enter what this edition is called"),
  note: optionalText,
  once,
});

export type EditionInput = z.output<typeof editionSchema>;

/** What the edition is called in a sentence: "edition 2, Quarter 2 2026/27". */
export const editionInText = ({
  number,
  title,
}: {
  number: number;
  title: string;
}): string => `edition ${number}, ${title}`;
