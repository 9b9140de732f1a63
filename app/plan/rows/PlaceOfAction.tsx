import { SelectField } from "../../forms/SelectField.tsx";
import type { Field } from "../../forms/field.ts";
import { SummaryList } from "../../ui/SummaryList.tsx";
import { noSectionTitle } from "../sections.ts";
import { rowSummary } from "./RowWords.tsx";
import type { rowSaid } from "./row-pages.server.ts";

/** A row as the form of an action speaks of it. */
export type PlaceInPlan = Awaited<ReturnType<typeof rowSaid>> & {
  id: string;
  /** Whether a new action is written into it. */
  isNew: boolean;
  /** How many other actions stand in it. */
  others: number;
};

interface Props {
  field: Field;
  sections: ReadonlyArray<{ key: string; title: string }>;
  place: PlaceInPlan | null;
}

/** Where an action stands: a new one may be written into a row that is there. */
export function PlaceOfAction({ field, sections, place }: Props) {
  if (place?.isNew) {
    return (
      <section className="cf-panel" aria-labelledby="row">
        <h2 className="govuk-heading-s" id="row">
          It goes into this row: {place.name}
        </h2>
        <SummaryList rows={rowSummary(place)} />
        <input type="hidden" name="row" value={place.id} />
      </section>
    );
  }
  if (sections.length === 0) return null;
  return (
    <SelectField
      field={field}
      label="Section"
      hint={place ? hintFor(place) : undefined}
      empty={noSectionTitle}
      options={sections.map(({ key, title }) => ({
        value: key,
        label: title,
      }))}
    />
  );
}

function hintFor({ others, words }: PlaceInPlan): string | undefined {
  if (others > 0) {
    return `${others === 1 ? "Another action stands" : `${others} other actions stand`} in the same row. In another section this action gets a row of its own; the others, and the words of the row, stay.`;
  }
  return words.length > 0
    ? "The row that it stands in goes with it to another section."
    : undefined;
}
