import { PostForm } from "../forms/PostForm.tsx";
import { SelectField, type SelectOption } from "../forms/SelectField.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { placeClash } from "./note-row.ts";
import type { TagInput } from "./note.ts";

interface Props {
  answered: Answered | undefined;
  input: TagInput;
  places: readonly SelectOption[];
}

/** Puts another's note under an area or criterion; its words stay theirs. */
export function TagForm({ answered, input, places }: Props) {
  const id = "tag";
  const { fields, problems, theirs } = useAnswer<TagInput>(id, answered, input);
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Put it elsewhere</h2>
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, input.version)}
        clash={{ place: placeClash(fields.place, places) }}
      >
        <input type="hidden" name="do" value="tag" />
        <SelectField
          field={fields.place}
          label="Area or criterion"
          hint="Anybody in the team may do this. The words stay their author’s."
          empty="Not sure yet"
          options={places}
        />
        <Button>Save the area</Button>
      </PostForm>
    </section>
  );
}
