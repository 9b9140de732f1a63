import { type Field, textOf } from "./field.ts";

export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
}

/** The choices that a table of words holds, in its order. */
export const choicesFrom = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** What a choice typed into a form is called, for who is shown both texts. */
export const labelChosen = (
  choices: ReadonlyArray<{ value: string; label: string }>,
  field: Field,
): string | undefined =>
  choices.find(({ value }) => value === textOf(field))?.label;

/** The id of a choice: the first has the field's, so that links land on it. */
export const choiceId = (field: Field, index: number) =>
  index === 0 ? field.id : `${field.id}-${String(index + 1)}`;
