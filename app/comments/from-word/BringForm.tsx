import type { ComponentProps } from "react";
import { FileField } from "../../forms/FileField.tsx";
import { PostForm } from "../../forms/PostForm.tsx";
import { TextField } from "../../forms/TextField.tsx";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import type { BringInput } from "./brought.ts";
import { type Came, CameWith } from "./CameWith.tsx";
import { LookedAt } from "./LookedAt.tsx";

interface Props {
  reportHref: string;
  number: number;
  department: string;
  once: string;
  answered: Answered | undefined;
  came: readonly Came[];
  /** Those that were brought already and not taken in whole. */
  files: ComponentProps<typeof LookedAt>["files"];
}

/** The form for a Word file of a draft that was commented on. */
export function BringForm(props: Props) {
  const { reportHref, number, department, once, answered } = props;
  const { fields, problems, theirs } = useAnswer<BringInput & { file: string }>(
    "bring",
    answered,
    { department },
  );
  return (
    <>
      <Breadcrumbs items={[{ href: reportHref, label: `Draft ${number}` }]} />
      <PageHeading
        title="Bring comments from Word"
        lead="A copy of this draft with comments in its margin, or with tracked changes, from Word or LibreOffice. You see all that is in it before anything is taken in. Files of several departments come in one after the other; what two of them share comes in once."
      />
      <PostForm
        id="bring"
        problems={problems}
        theirs={theirs}
        once={once}
        files
      >
        <FileField
          field={fields.file}
          label="Word file"
          hint="A .docx of at most 25 MB. Only its words and comments are read, and kept for you to look at; the file itself is not."
          accept=".docx"
        />
        <TextField
          field={fields.department}
          label="Department"
          hint="Whose comments these are, if they are all of one."
          optional
        />
        <Button>Look at what is in it</Button>
      </PostForm>
      <LookedAt page={`${reportHref}/from-word`} files={props.files} />
      <CameWith
        page={`${reportHref}/from-word`}
        once={once}
        came={props.came}
      />
    </>
  );
}
