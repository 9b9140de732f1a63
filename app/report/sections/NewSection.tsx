import { PostForm } from "../../forms/PostForm.tsx";
import { TextArea } from "../../forms/TextArea.tsx";
import { TextField } from "../../forms/TextField.tsx";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { writingHint } from "../../ui/writing-hint.ts";

interface Props {
  top: string;
  once: string;
  answered: Answered | undefined;
}

/** The form for a section that not every report has. */
export function NewSection({ top, once, answered }: Props) {
  const { fields, problems, theirs } = useAnswer<
    Record<"title" | "text", string>
  >("section", answered, {});
  return (
    <>
      <Breadcrumbs
        items={[
          { href: `${top}/report`, label: "Report" },
          { href: `${top}/report/sections`, label: "Sections" },
        ]}
      />
      <PageHeading
        title="Add a section"
        lead="It stands after those of every report, under the next number."
      />
      <PostForm
        id="section"
        problems={problems}
        theirs={theirs}
        once={once}
        keep
      >
        <TextField
          field={fields.title}
          label="Heading"
          hint="For example “Next steps”."
        />
        <TextArea
          field={fields.text}
          label="Text"
          hint={writingHint}
          rows={16}
          spellCheck
        />
        <Button>Add the section</Button>
      </PostForm>
    </>
  );
}
