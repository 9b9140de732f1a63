import { choicesFrom } from "../forms/choices.ts";
import { SelectField, type SelectOption } from "../forms/SelectField.tsx";
import { Button } from "../ui/Button.tsx";
import type { Chosen } from "./note-filter.ts";
import { judgements, noteSources } from "./note.ts";

interface Props {
  base: string;
  chosen: Chosen;
  places: readonly SelectOption[];
  sessions: readonly SelectOption[];
  authors: readonly SelectOption[];
}

/** The form that narrows the list of notes. */
export function NoteFilters({ base, chosen, ...from }: Props) {
  const field = (name: keyof Chosen) => ({
    id: `filter-${name}`,
    name,
    initialValue: chosen[name],
  });
  return (
    <form method="get" action={base} className="cf-filters cf-note-filters">
      <SelectField
        field={field("place")}
        label="Area or criterion"
        empty="Any"
        options={from.places}
      />
      <SelectField
        field={field("session")}
        label="Session"
        empty="Any"
        options={from.sessions}
      />
      <SelectField
        field={field("author")}
        label="Author"
        empty="Anybody"
        options={from.authors}
      />
      <SelectField
        field={field("judgement")}
        label="What it is"
        empty="Any"
        options={choicesFrom(judgements)}
      />
      <SelectField
        field={field("source")}
        label="Source"
        empty="Any"
        options={choicesFrom(noteSources)}
      />
      {chosen.evidence && (
        <input type="hidden" name="evidence" value={chosen.evidence} />
      )}
      <Button look="secondary">Show</Button>
      <a className="govuk-link" href={base}>
        Clear
      </a>
    </form>
  );
}
