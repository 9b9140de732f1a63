import { choicesFrom } from "../forms/choices.ts";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { SelectField } from "../forms/SelectField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Field, textOf } from "../forms/field.ts";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { WordedOtherwise } from "../report/wordings/WordedOtherwise.tsx";
import type { SaidInReport } from "../report/wordings/said-in-report.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { writingHint } from "../ui/writing-hint.ts";
import {
  type ExampleInput,
  areaTitle,
  kindTitle,
  kindTitles,
  kindWord,
  noArea,
} from "./example.ts";

interface Choices {
  top: string;
  areas: Array<{ key: string; number: number; title: string }>;
}

interface Props {
  choices: Choices;
  answered: Answered | undefined;
  once?: string | undefined;
  start: Partial<Omit<ExampleInput, "kind">> & { kind?: string };
  /** The example that is changed; left out for a new one. */
  id?: string | undefined;
  /** What the report says in place of its words. */
  said?: SaidInReport | null | undefined;
}

/** The form for an example of innovative practice or a signpost. */
export function ExampleForm(props: Props) {
  const { choices, answered, once, start, id } = props;
  const list = `${choices.top}/examples`;
  const { fields, problems, theirs } = useAnswer<ExampleInput>(
    "example",
    answered,
    start as Partial<ExampleInput>,
  );
  return (
    <>
      <Breadcrumbs items={[{ href: list, label: "Examples and signposts" }]} />
      <PageHeading
        title={
          id ? `Change the ${kindWord(start.kind ?? "")}` : addTitle(start.kind)
        }
      />
      <WordedOtherwise said={props.said} isForm />
      <PostForm
        id="example"
        problems={problems}
        theirs={theirs}
        version={id ? versionRead(answered, start.version ?? 0) : undefined}
        once={once}
        keep
        clash={{
          kind: {
            label: "What this is",
            yours: kindTitle(textOf(fields.kind)),
          },
          leadIn: { label: "First words", yours: fields.leadIn.initialValue },
          text: { label: "Text", yours: fields.text.initialValue },
          areaKey: {
            label: "Area",
            yours: areaTitle(choices.areas, textOf(fields.areaKey)),
          },
          council: {
            label: "Council or body",
            yours: fields.council.initialValue,
          },
          url: { label: "Web address", yours: fields.url.initialValue },
        }}
      >
        <Fields fields={fields} areas={choices.areas} />
        <div className="govuk-button-group">
          {/* It may become the other kind before it is pressed. */}
          <Button>{id ? "Save" : "Add to the list"}</Button>
          {id && (
            <a className="govuk-link" href={`${list}/${id}/remove`}>
              Remove it
            </a>
          )}
        </div>
      </PostForm>
    </>
  );
}

/** What is about to be added, as the way to the form says it. */
export const addTitle = (kind: string | undefined): string =>
  kindWord(kind ?? "") === "signpost" ? "Add a signpost" : "Add an example";

interface FieldsProps {
  fields: Record<keyof ExampleInput, Field>;
  areas: Choices["areas"];
}

function Fields({ fields, areas }: FieldsProps) {
  return (
    <>
      <RadioField
        field={fields.kind}
        label="What is this?"
        options={choicesFrom(kindTitles)}
      />
      <TextField field={fields.leadIn} label="First words, shown in bold" />
      <TextArea field={fields.text} label="Text" hint={writingHint} rows={6} />
      <SelectField
        field={fields.areaKey}
        label="Area"
        optional
        empty={noArea}
        options={areas.map(({ key }) => ({
          value: key,
          label: areaTitle(areas, key),
        }))}
      />
      <TextField
        field={fields.council}
        label="Council or body"
        hint="Needed for a signpost: who does this."
      />
      <TextField
        field={fields.url}
        label="Web address"
        type="url"
        optional
        spellCheck={false}
      />
    </>
  );
}
