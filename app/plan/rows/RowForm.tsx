import { PostForm } from "../../forms/PostForm.tsx";
import { SelectField } from "../../forms/SelectField.tsx";
import { TextArea } from "../../forms/TextArea.tsx";
import { WordsField } from "../../forms/WordsField.tsx";
import { labelChosen } from "../../forms/choices.ts";
import { type Field, listOf } from "../../forms/field.ts";
import {
  type Answered,
  useAnswer,
  versionRead,
} from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { noSectionTitle } from "../sections.ts";
import { TagBoxes } from "../tags/TagBoxes.tsx";
import { ofRow, ownColumnsIn, ownField } from "./row.ts";
import type { rowFormOf } from "./row-pages.server.ts";

type Props = Awaited<ReturnType<typeof rowFormOf>> & {
  answered: Answered | undefined;
};

type Named = "section" | "reference" | "evidenced" | "gap" | "tags";
type Shape = Record<Named, string | string[]>;

/** The form for one row of the plan, under the plan's own names. */
export function RowForm(props: Props) {
  const { top, once, row, answered } = props;
  const id = "row";
  const answer = useAnswer<Shape>(id, answered, props.filled);
  const { fields } = answer;
  const all: Record<string, Field | undefined> = answer.form.getFieldset();
  const ownFields = ownIn(props).map(({ field, name, isHidden }) => ({
    ...{ name, isHidden },
    field: all[field] ?? { id: `${id}-${field}`, name: field },
  }));
  return (
    <>
      <Breadcrumbs
        items={[
          { href: top, label: "Improvement plan" },
          ...(row ? [{ href: `${top}/rows/${row.id}`, label: row.name }] : []),
        ]}
      />
      <PageHeading title={row ? `Change ${ofRow(row.name)}` : "Add a row"} />
      <PostForm
        id={id}
        problems={answer.problems}
        theirs={answer.theirs}
        version={row ? versionRead(answered, row.version) : undefined}
        once={once}
        keep
        clash={clashOf(props, fields, ownFields)}
      >
        <Words {...props} fields={fields} ownFields={ownFields} />
        <div className="govuk-button-group">
          <Button>{row ? "Save the row" : "Add the row"}</Button>
          {!row && (
            <Button look="secondary" name="then" value="action">
              Add the row and its first action
            </Button>
          )}
        </div>
      </PostForm>
    </>
  );
}

interface WordsProps extends Props {
  fields: Record<Named, Field>;
  /** For the plan's own columns, under their names. */
  ownFields: ReadonlyArray<{ name: string; isHidden: boolean; field: Field }>;
}

function Words({ sections, labels, tags, ownFields, fields }: WordsProps) {
  return (
    <>
      {sections.length > 0 && (
        <SelectField
          field={fields.section}
          label="Section"
          empty={noSectionTitle}
          options={sections.map(choiceOf)}
        />
      )}
      <WordsField
        field={fields.reference}
        label={labels.reference}
        hint="By which people cite it, such as 1.2."
        optional
      />
      <TextArea
        field={fields.evidenced}
        label={labels.evidenced}
        optional
        rows={4}
      />
      <TextArea field={fields.gap} label={labels.gap} optional rows={4} />
      {ownFields.map(({ field, name, isHidden }) => (
        <TextArea
          key={field.id}
          field={field}
          label={name}
          hint={
            isHidden ? "Hidden: only who writes the plan reads it." : undefined
          }
          optional
          rows={2}
        />
      ))}
      {tags.length > 0 && (
        <TagBoxes field={fields.tags} label={labels.tags} tags={tags} />
      )}
    </>
  );
}

const choiceOf = ({ key, title }: Props["sections"][number]) => ({
  value: key,
  label: title,
});

/** The plan's own columns, and those in which words were typed before they went. */
function ownIn({ own, answered }: Props) {
  const typed = answered?.form.initialValue ?? {};
  const known = own.map(({ field }) => field);
  return [
    ...own,
    ...ownColumnsIn(Object.keys(typed))
      .map(ownField)
      .filter((field) => !known.includes(field) && Boolean(typed[field]))
      .map((field) => ({
        ...{ field, name: "A column that was removed", isHidden: false },
      })),
  ];
}

function clashOf(
  { sections, labels, tags }: Props,
  fields: WordsProps["fields"],
  own: WordsProps["ownFields"],
) {
  const of = (label: string, { initialValue }: Field) => ({
    label,
    yours: initialValue,
  });
  const ticked = listOf(fields.tags);
  return {
    section: {
      label: "Section",
      yours:
        labelChosen(sections.map(choiceOf), fields.section) ?? noSectionTitle,
    },
    reference: of(labels.reference, fields.reference),
    evidenced: of(labels.evidenced, fields.evidenced),
    gap: of(labels.gap, fields.gap),
    ...Object.fromEntries(
      own.map(({ field, name }) => [field.name, of(name, field)]),
    ),
    tags: {
      label: labels.tags,
      yours: tags
        .filter(({ id }) => ticked.includes(id))
        .map(({ name }) => name)
        .join("\n"),
    },
  };
}
