import { PostForm } from "../forms/PostForm.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { DetailsFields } from "./DetailsFields.tsx";
import { UploadField } from "./UploadField.tsx";
import type { AreaChoice } from "./criteria.ts";
import type { UploadInput } from "./evidence.ts";

interface Props {
  register: string;
  areas: AreaChoice[];
  /** In bytes. */
  limit: number;
  /** Who can read it, and when. */
  readers: string;
  once: string;
  criterion: string | null;
  answered: Answered | undefined;
}

/** The form for one or several files. */
export function UploadForm(props: Props) {
  const { register, areas, limit, readers, once, criterion, answered } = props;
  const id = "upload";
  const { fields, problems, theirs } = useAnswer<UploadInput & FileChoice>(
    id,
    answered,
    { sensitivity: "internal", criteria: criterion ? [criterion] : [] },
  );
  return (
    <>
      <Breadcrumbs items={[{ href: register, label: "Evidence" }]} />
      <PageHeading title="Upload files" lead={readers} />
      <PostForm id={id} problems={problems} theirs={theirs} once={once} files>
        <UploadField
          field={fields.files}
          label="Files"
          limit={limit}
          again={answered !== undefined}
          register={register}
        />
        <TextField
          field={fields.title}
          label="Title"
          hint="Left empty, each item is named after its file. With several files it stands before each file’s name."
          optional
        />
        <DetailsFields fields={fields} areas={areas} />
        <div className="govuk-button-group">
          <Button>Upload</Button>
          <a href={register}>Back to the register</a>
        </div>
      </PostForm>
    </>
  );
}

type FileChoice = { files: string };
