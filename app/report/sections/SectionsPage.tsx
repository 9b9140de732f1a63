import { LinkButton } from "../../ui/Button.tsx";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Table } from "../../ui/Table.tsx";
import type { SectionsShown } from "./sections-page.server.ts";

const columns = [
  { key: "title", label: "Section", head: true },
  { key: "words", label: "Words", numeric: true },
  { key: "saved", label: "Last saved" },
  { key: "edit", label: "Write" },
] as const;

/** The sections of the report that are written as they stand. */
export function SectionsPage({ top, mayAdd, sections }: SectionsShown) {
  return (
    <>
      <Breadcrumbs items={[{ href: `${top}/report`, label: "Report" }]} />
      <PageHeading
        title="Sections of the report"
        lead="What is written here stands in the report beside its findings, recommendations, outcomes and examples. Several people can write at once, each in a section."
      />
      <Table
        caption="Sections of the report"
        quietCaption
        columns={columns}
        rows={sections.map((section) => ({
          key: section.name,
          cells: cellsOf(section, `${top}/report/sections/${section.name}`),
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

function cellsOf(section: SectionsShown["sections"][number], href: string) {
  const { title, words, savedBy, savedAt, mayWrite } = section;
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
