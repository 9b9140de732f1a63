import { findingKinds, kindTitle } from "../findings/finding.ts";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { SelectField } from "../forms/SelectField.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import type { PromoteInput } from "./note.ts";

interface Props {
  answered: Answered | undefined;
  once: string;
  areas: ReadonlyArray<{ key: string; number: number; title: string }>;
  areaKey: string;
  kind: PromoteInput["kind"] | undefined;
}

/** Asks for what a note does not say: the area and the kind of the finding. */
export function PromoteForm(props: Props) {
  const { answered, once, areas, areaKey, kind } = props;
  const id = "promote";
  const { fields, problems, theirs } = useAnswer<PromoteInput>(
    id,
    answered,
    kind ? { areaKey, kind } : { areaKey },
  );
  return (
    <PostForm id={id} problems={problems} theirs={theirs} once={once}>
      <RadioField
        field={fields.kind}
        label="What is the finding?"
        layout="tiles"
        options={findingKinds.map((value) => ({
          value,
          label: kindTitle(value),
        }))}
      />
      <SelectField
        field={fields.areaKey}
        label="Area"
        empty="Choose an area"
        options={areas.map(({ key, number, title }) => ({
          value: key,
          label: `${number} ${title}`,
        }))}
      />
      <Button>Make a draft finding</Button>
    </PostForm>
  );
}
