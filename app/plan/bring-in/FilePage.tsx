import type { Answered } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { SectionLinks } from "../../ui/SectionLinks.tsx";
import { MappingForm } from "./MappingForm.tsx";
import { PlanCounts } from "./PlanCounts.tsx";
import { RowsRead } from "./RowsRead.tsx";
import type { FileShown } from "./file-pages.server.ts";

interface Props {
  file: FileShown;
  answered: Answered | undefined;
}

/** A file that was brought to a plan, as it is understood. */
export function FilePage({ file, answered }: Props) {
  const { top, fileName, title, warnings, look } = file;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: top, label: "Improvement plan" },
          { href: `${top}/files`, label: "Files brought in" },
        ]}
      />
      <PageHeading
        title={fileName}
        caption="Nothing is brought in yet"
        lead={title && `It calls itself “${title}”.`}
      />
      {warnings.length > 0 && (
        <Notice kind="warning" title="What to know of this file">
          <ul className="govuk-list govuk-list--bullet">
            {warnings.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Notice>
      )}
      <PlanCounts counts={file.counts} />
      <SectionLinks
        label="What to look at in this file"
        navigation="open"
        sections={looksOf(file)}
      />
      {look === "tables" && file.table ? (
        <MappingForm file={file} table={file.table} answered={answered} />
      ) : (
        <Part {...file} />
      )}
      <p>
        <a className="govuk-link" href={`${top}/files/${file.id}/forget`}>
          Forget this file
        </a>
      </p>
    </>
  );
}

const looksOf = ({ look, doubts, unread, counts }: FileShown) =>
  [
    { key: "tables", label: "Tables, to be corrected" },
    { key: "plan", label: `What the plan will be (${counts.rows})` },
    { key: "doubts", label: `Rows that are not sure (${doubts})` },
    { key: "unread", label: `Cells that are not read (${unread})` },
  ].map(({ key, label }) => ({
    href: `?look=${key}`,
    label,
    current: key === look,
  }));

function Part({ look, rows, cells, page, intro }: FileShown) {
  return (
    <section className="cf-section">
      {look === "plan" && intro && <p className="cf-verbatim">{intro}</p>}
      {look === "unread" ? (
        <Unread cells={cells} />
      ) : (
        <RowsRead rows={rows} none="There are none." />
      )}
      <Pagination
        page={page.number}
        pages={page.count}
        href={(number) => `?look=${look}&page=${number}`}
      />
    </section>
  );
}

function Unread({ cells }: Pick<FileShown, "cells">) {
  if (cells.length === 0) return <p>Every cell is read.</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {cells.map(({ where, text }, at) => (
        <li key={at}>
          {where}: <span className="cf-verbatim">{text}</span>
        </li>
      ))}
    </ul>
  );
}
