import type { Answered } from "../../forms/use-answer.ts";
import { DateTime } from "../../ui/DateTime.tsx";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { LinkButton } from "../../ui/Button.tsx";
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
        caption={file.brought ? undefined : "Nothing is brought in yet"}
        lead={
          file.brought ? (
            <>
              Brought in on <DateTime iso={file.brought.at} />, by{" "}
              {file.brought.by}.
            </>
          ) : (
            title && `It calls itself “${title}”.`
          )
        }
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
      {look === "tables" && file.table && !file.brought ? (
        <MappingForm file={file} table={file.table} answered={answered} />
      ) : (
        <Part {...file} />
      )}
      <ThenWhat {...file} />
    </>
  );
}

/** What can be done with the whole of it. */
function ThenWhat({ top, id, brought }: FileShown) {
  const page = `${top}/files/${id}`;
  if (!brought) {
    return (
      <div className="govuk-button-group">
        <LinkButton href={`${page}/bring-in`}>Go on to bring it in</LinkButton>
        <a className="govuk-link" href={`${page}/forget`}>
          Forget this file
        </a>
      </div>
    );
  }
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Take it back</h2>
      {brought.whyNotBack === null ? (
        <>
          <p>Nothing of it was changed since: all of it can go again.</p>
          <LinkButton href={`${page}/take-back`} look="secondary">
            Take it back
          </LinkButton>
        </>
      ) : (
        <p>It cannot be taken back in one press. {brought.whyNotBack}</p>
      )}
    </section>
  );
}

const looksOf = ({ look, doubts, unread, counts, brought }: FileShown) =>
  [
    ...(brought ? [] : [{ key: "tables", label: "Tables, to be corrected" }]),
    {
      key: "plan",
      label: brought
        ? `Rows of the file (${counts.rows})`
        : `What the plan will be (${counts.rows})`,
    },
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
