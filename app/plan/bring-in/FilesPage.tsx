import { LinkButton } from "../../ui/Button.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Table } from "../../ui/Table.tsx";
import type { filesOf } from "./file-pages.server.ts";

type Shown = Awaited<ReturnType<typeof filesOf>>;

const columns = [
  { key: "file", label: "File", head: true },
  { key: "brought", label: "Brought" },
  { key: "state", label: "State" },
] as const;

/** The files that were brought to a plan. */
export function FilesPage({ top, files }: Shown) {
  return (
    <>
      <PageHeading
        title="Files brought in"
        lead="What the council has of its plan in Word, Excel or CSV becomes sections, rows and actions here."
      />
      <LinkButton href={`${top}/files/new`}>Bring in a file</LinkButton>
      {files.length === 0 ? (
        <EmptyState title="No file was brought yet" />
      ) : (
        <Table
          caption="Brought so far"
          columns={columns}
          rows={files.map(({ id, fileName, at, by, madeAt }) => ({
            key: id,
            cells: {
              file: (
                <a className="govuk-link" href={`${top}/files/${id}`}>
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
      )}
    </>
  );
}
