import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { SelectField } from "../forms/SelectField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import type { ExampleInput } from "./example.ts";

interface Props {
  areas: Array<{ key: string; number: number; title: string }>;
  answered: Answered | undefined;
  once?: string | undefined;
  /** The example as it is; left out for a new one. */
  example?: ExampleInput | undefined;
}

/** The form for an example of innovative practice or a signpost. */
export function ExampleForm({ areas, answered, once, example }: Props) {
  const id = "example";
  const { fields, problems, theirs } = useAnswer<ExampleInput>(
    id,
    answered,
    example ?? { kind: "innovation" },
  );
  return (
    <>
      <PageHeading title={example ? "Change the example" : "Add an example"} />
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={example?.version}
        once={once}
        clash={{
          leadIn: { label: "First words", yours: fields.leadIn.initialValue },
          text: { label: "Text", yours: fields.text.initialValue },
        }}
      >
        <RadioField
          field={fields.kind}
          label="What is this?"
          options={[
            { value: "innovation", label: "Innovative practice here" },
            { value: "signpost", label: "A signpost to practice elsewhere" },
          ]}
        />
        <TextField field={fields.leadIn} label="First words, shown in bold" />
        <TextArea field={fields.text} label="Text" rows={6} />
        <SelectField
          field={fields.areaKey}
          label="Area (optional)"
          options={[
            { value: "", label: "No single area" },
            ...areas.map(({ key, number, title }) => ({
              value: key,
              label: `${number} ${title}`,
            })),
          ]}
        />
        <TextField field={fields.council} label="Council or body (signposts)" />
        <TextField field={fields.url} label="Web address (optional)" />
        <Button>{example ? "Save the example" : "Add the example"}</Button>
      </PostForm>
    </>
  );
}
