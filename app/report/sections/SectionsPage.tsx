import { LinkButton } from "../../ui/Button.tsx";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Table } from "../../ui/Table.tsx";
import type { SectionsShown } from "./sections-page.server.ts";

const columns = [
  { key: "title", label: "Part", head: true },
  { key: "words", label: "Words", numeric: true },
  { key: "saved", label: "Last saved" },
  { key: "edit", label: "Write" },
] as const;

/** The parts of the report that are written as they stand. */
export function SectionsPage({ top, mayAdd, parts }: SectionsShown) {
  return (
    <>
      <Breadcrumbs items={[{ href: `${top}/report`, label: "Report" }]} />
      <PageHeading
        title="Parts of the report"
        lead="What is written here stands in the report beside its findings, recommendations, outcomes and examples. Several people can write at once, each in a part."
      />
      <Table
        caption="Parts of the report"
        quietCaption
        columns={columns}
        rows={parts.map((part) => ({
          key: part.name,
          cells: cellsOf(part, `${top}/report/sections/${part.name}`),
        }))}
      />
      {mayAdd && (
        <LinkButton href={`${top}/report/sections/new`} look="secondary">
          Add a section
        </LinkButton>
      )}
    </>
  );
}

function cellsOf(part: SectionsShown["parts"][number], href: string) {
  const { title, words, savedBy, savedAt, mayWrite } = part;
  return {
    title,
    words: savedAt ? words : "Not written",
    saved: savedAt && (
      <>
        {savedBy}, <DateTime iso={savedAt} />
      </>
    ),
    edit: (
      <a className="govuk-link" href={href}>
        {mayWrite ? (savedAt ? "Change" : "Write") : "Read"}
        <span className="govuk-visually-hidden"> {title}</span>
      </a>
    ),
  };
}
