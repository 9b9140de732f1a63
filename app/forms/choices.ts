import type { Field } from "./field.ts";

export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
}

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
