import { FileField } from "../forms/FileField.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { DetailsFields } from "./DetailsFields.tsx";
import type { AreaChoice } from "./criteria.ts";
import { mostFiles } from "../forms/most-files.ts";
import type { UploadInput } from "./evidence.ts";
import { takenEndings, takenWords } from "./file-types.ts";

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
  const megabytes = Math.floor(limit / 1024 / 1024);
  return (
    <>
      <Breadcrumbs items={[{ href: register, label: "Evidence" }]} />
      <PageHeading title="Upload files" lead={readers} />
      <PostForm id={id} problems={problems} theirs={theirs} once={once} files>
        <div data-upload data-limit={limit} data-register={register}>
          <FileField
            field={fields.files}
            label="Files"
            hint={`${answered ? "Choose the files again. " : ""}${takenWords}. Up to ${mostFiles} at once, each up to ${megabytes} MB. No programs, web pages, files with macros or archives: unpack an archive and upload what is in it.`}
            accept={takenEndings}
            multiple
          />
        </div>
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
