import { FileField } from "../../forms/FileField.tsx";
import { PostForm } from "../../forms/PostForm.tsx";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Table } from "../../ui/Table.tsx";
import type { ElsewhereShown } from "./elsewhere-page.server.ts";

interface Props extends ElsewhereShown {
  answered: Answered | undefined;
}

/** The form for a report that was written elsewhere. */
export function BringReportForm({ top, once, brought, answered }: Props) {
  const { fields, problems, theirs } = useAnswer<{ file: string }>(
    "bring-report",
    answered,
    {},
  );
  return (
    <>
      <Breadcrumbs items={[{ href: `${top}/report`, label: "Report" }]} />
      <PageHeading
        title="Bring in a report written elsewhere"
        lead="A report that a team wrote in Word, or that of an earlier challenge. Its findings, recommendations, examples and texts become this challenge’s. You see how each passage was understood, and can correct it, before anything is brought in."
      />
      <PostForm
        id="bring-report"
        problems={problems}
        theirs={theirs}
        once={once}
        files
      >
        <FileField
          field={fields.file}
          label="Word file"
          hint="A .docx of at most 25 MB. Its words and comments are read and kept; the file itself is not."
          accept=".docx"
        />
        <Button>Look at what is in it</Button>
      </PostForm>
      <Brought top={top} brought={brought} />
    </>
  );
}

const columns = [
  { key: "file", label: "File", head: true },
  { key: "brought", label: "Brought" },
  { key: "state", label: "State" },
] as const;

/** What was brought by now, if anything, each with its page. */
export function Brought({ top, brought }: Pick<Props, "top" | "brought">) {
  if (brought.length === 0) return null;
  return (
    <section className="cf-section">
      <Table
        caption="Brought so far"
        columns={columns}
        rows={brought.map(({ id, fileName, at, by, madeAt }) => ({
          key: id,
          cells: {
            file: (
              <a className="govuk-link" href={`${top}/report/elsewhere/${id}`}>
                {fileName}
              </a>
            ),
            brought: (
              <>
                {by}, <DateTime iso={at} />
              </>
            ),
            state: madeAt ? "Brought in" : "Looked at, not brought in",
          },
        }))}
      />
    </section>
  );
}
