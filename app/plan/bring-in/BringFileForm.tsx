import { FileField } from "../../forms/FileField.tsx";
import { PostForm } from "../../forms/PostForm.tsx";
import { TextArea } from "../../forms/TextArea.tsx";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";

interface Props {
  top: string;
  once: string;
  answered: Answered | undefined;
}

/** The form for a file, or for a table that is pasted. */
export function BringFileForm({ top, once, answered }: Props) {
  const { fields, problems, theirs } = useAnswer<{
    file: string;
    pasted: string;
  }>("bring-file", answered, {});
  return (
    <>
      <Breadcrumbs
        items={[
          { href: top, label: "Improvement plan" },
          { href: `${top}/files`, label: "Files brought in" },
        ]}
      />
      <PageHeading
        title="Bring in a file"
        lead="You see how each row and column was understood, and can correct it, before anything is in the plan."
      />
      <PostForm
        id="bring-file"
        problems={problems}
        theirs={theirs}
        once={once}
        files
        keep
      >
        <FileField
          field={fields.file}
          label="File"
          hint="A .docx, .xlsx or .csv of at most 25 MB. Its tables and words are read and kept; the file itself is not."
          accept=".docx,.xlsx,.csv"
        />
        <TextArea
          field={fields.pasted}
          label="Or paste a table"
          hint="Copy it from wherever it is: each row on a line, the cells parted by tabs or commas. It is read where no file is chosen."
          rows={8}
          spellCheck={false}
        />
        <Button>Look at what is in it</Button>
      </PostForm>
    </>
  );
}
