import { UploadField } from "../../evidence/UploadField.tsx";
import { PostForm } from "../../forms/PostForm.tsx";
import { TextArea } from "../../forms/TextArea.tsx";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import type { entryOf } from "./read-progress.server.ts";
import { EntryQuoted } from "./EntryQuoted.tsx";

type Props = Awaited<ReturnType<typeof entryOf>> & {
  answered: Answered | undefined;
};

/** The form that attaches files and links to an entry of progress. */
export function EvidenceForm(props: Props) {
  const { top, action, entry, limit, once, answered } = props;
  const id = "progress-evidence";
  const { fields, problems, theirs } = useAnswer<{
    files: string;
    links: string;
  }>(id, answered, {});
  const page = `${top}/actions/${action.id}`;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: top, label: "Improvement plan" },
          { href: page, label: `Action ${action.number}` },
        ]}
      />
      <PageHeading
        title="Attach evidence"
        lead={`Of progress on action ${action.number}. Everybody with a part in the plan can open it.`}
      />
      <EntryQuoted entry={entry} />
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        once={once}
        files
        keep
      >
        <UploadField
          field={fields.files}
          label="Files"
          limit={limit}
          again={answered !== undefined}
          register={page}
        />
        <TextArea
          field={fields.links}
          label="Web addresses"
          hint="One on each line, beginning with https:// or http://."
          optional
          rows={3}
        />
        <div className="govuk-button-group">
          <Button>Attach the evidence</Button>
          <a href={page}>Back to the action</a>
        </div>
      </PostForm>
    </>
  );
}
