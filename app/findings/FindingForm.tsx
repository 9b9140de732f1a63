import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { SelectField } from "../forms/SelectField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { SuggestedField } from "../forms/SuggestedField.tsx";
import { type Field, textOf } from "../forms/field.ts";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { WordedOtherwise } from "../report/wordings/WordedOtherwise.tsx";
import type { SaidInReport } from "../report/wordings/said-in-report.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { writingHint } from "../ui/writing-hint.ts";
import { type FindingInput, findingKinds, kindTitle } from "./finding.ts";
import type { FindingChoices } from "./form.server.ts";
import { placeOf } from "./place.ts";

interface Props {
  choices: FindingChoices;
  answered: Answered | undefined;
  once?: string | undefined;
  start: Partial<Omit<FindingInput, "kind">> & { kind?: string };
  /** The finding that is changed; left out for a new one. */
  present?: { id: string; name: string; agreed: boolean } | undefined;
  /** What the report says in place of its words. */
  said?: SaidInReport | null | undefined;
}

/** The form for a finding. */
export function FindingForm(props: Props) {
  const { choices, answered, once, start, present } = props;
  const id = "finding";
  const { fields, problems, theirs } = useAnswer<FindingInput>(
    id,
    answered,
    start as Partial<FindingInput>,
  );
  const yours = placeOf(choices.areas, {
    areaKey: textOf(fields.areaKey),
    criterionKey: textOf(fields.criterionKey),
    kind: textOf(fields.kind),
    subheading: textOf(fields.subheading),
  });
  return (
    <>
      <Top {...props} />
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={present && versionRead(answered, start.version ?? 0)}
        once={once}
        keep
        clash={{
          place: { label: "Where it stands", yours },
          text: { label: "Text", yours: fields.text.initialValue },
        }}
      >
        <Fields fields={fields} choices={choices} />
        <Button>
          {present ? "Save the finding" : "Save and cite sources"}
        </Button>
      </PostForm>
    </>
  );
}

function Top({ choices, present, said }: Props) {
  const list = `${choices.top}/findings`;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: list, label: "Findings" },
          ...(present
            ? [{ href: `${list}/${present.id}`, label: present.name }]
            : []),
        ]}
      />
      <PageHeading
        title={
          present ? `Change ${present.name.toLowerCase()}` : "Add a finding"
        }
      />
      {present?.agreed && (
        <Notice>
          The team has agreed this finding. If you change its text, kind or
          area, it goes back to draft.
        </Notice>
      )}
      <WordedOtherwise said={said} isForm />
    </>
  );
}

interface FieldsProps {
  fields: Record<keyof FindingInput, Field>;
  choices: FindingChoices;
}

function Fields({ fields, choices: { areas, subheadings } }: FieldsProps) {
  return (
    <>
      <RadioField
        field={fields.kind}
        label="What is it?"
        layout="inline"
        options={findingKinds.map((kind) => ({
          value: kind,
          label: kindTitle(kind),
        }))}
      />
      <TextArea
        field={fields.text}
        label="What the team found"
        hint={`${writingHint} You see how it looks once it is saved.`}
        rows={10}
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
      <SelectField
        field={fields.criterionKey}
        label="Criterion"
        optional
        hint="One of the same area."
        empty="No single criterion"
        options={areas.flatMap((area) =>
          area.criteria.map(({ key, number, title }) => ({
            value: key,
            label: `${number} ${title}`,
            group: `${area.number} ${area.title}`,
          })),
        )}
      />
      <SuggestedField
        field={fields.subheading}
        label="Sub-heading"
        optional
        hint="Findings with the same one stand together under it; the numbers run on."
        suggestions={subheadings}
      />
    </>
  );
}
