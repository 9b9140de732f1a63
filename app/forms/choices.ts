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

/** How choices stand: one under the other, in a line, or as tiles. */
export type ChoiceLayout = "stacked" | "inline" | "tiles";

/** The id of a choice: the first has the field's, so that links land on it. */
export const choiceId = (field: Field, index: number) =>
  index === 0 ? field.id : `${field.id}-${String(index + 1)}`;

/** The classes of a group of choices. */
export function choicesClass(
  block: "govuk-radios" | "govuk-checkboxes",
  layout: ChoiceLayout,
): string {
  const small = `${block} ${block}--small`;
  if (layout === "tiles") return `${small} cf-tiles`;
  return layout === "inline" ? `${small} ${block}--inline` : small;
}
