import { PostForm } from "../../forms/PostForm.tsx";
import { TextArea } from "../../forms/TextArea.tsx";
import { WordsField } from "../../forms/WordsField.tsx";
import {
  type Answered,
  useAnswer,
  versionRead,
} from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";

type Filled = {
  title: string;
  lead: string;
  intro: string;
  aspirations: string;
};

interface Props {
  top: string;
  once: string;
  /** The section as it is; null for a new one. */
  section: (Filled & { version: number; called: string; area: string }) | null;
  answered: Answered | undefined;
}

/** The form for one section of the plan. */
export function SectionForm({ top, once, section, answered }: Props) {
  const id = "section";
  const { fields, problems, theirs } = useAnswer<Filled>(
    id,
    answered,
    section ?? {},
  );
  const area = section?.area ?? "";
  return (
    <>
      <Breadcrumbs
        items={[
          { href: top, label: "Improvement plan" },
          { href: `${top}/sections`, label: "Sections" },
        ]}
      />
      <PageHeading
        title={section ? `Change “${section.called}”` : "Add a section"}
      />
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={section ? versionRead(answered, section.version) : undefined}
        once={once}
        keep
        clash={clashOf(fields)}
      >
        <WordsField
          field={fields.title}
          label={labels.title}
          hint={area && `Left empty, it is called “${area}”.`}
          optional={area !== ""}
        />
        <WordsField
          field={fields.lead}
          label={labels.lead}
          hint="A person by post, as you would write it."
          optional
        />
        <TextArea
          field={fields.intro}
          label={labels.intro}
          hint="What a reader should know before the rows of this section."
          optional
          rows={4}
        />
        <TextArea
          field={fields.aspirations}
          label={labels.aspirations}
          hint="One on each line."
          optional
          rows={4}
        />
        <Button>{section ? "Save the section" : "Add the section"}</Button>
      </PostForm>
    </>
  );
}

const labels = {
  title: "Title",
  lead: "Lead officer",
  intro: "Introduction",
  aspirations: "Aspirations",
} as const satisfies Record<keyof Filled, string>;

function clashOf(fields: Record<keyof Filled, { initialValue?: unknown }>) {
  const of = (name: keyof Filled) => ({
    label: labels[name],
    yours: fields[name].initialValue,
  });
  return {
    title: of("title"),
    lead: of("lead"),
    intro: of("intro"),
    aspirations: of("aspirations"),
  };
}
