import { Fingerprint, NotAsSent } from "../../report/Fingerprint.tsx";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Counts } from "../../ui/Counts.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { PlanDownloads } from "../files/PlanDownloads.tsx";
import type { editionOf } from "./edition-pages.server.ts";
import { EditionTables } from "./EditionTables.tsx";
import { ragFigures, statusFigures } from "./figures.ts";

type Props = Awaited<ReturnType<typeof editionOf>>;

/** The plan as it stood on the day of an edition. */
export function EditionPage(props: Props) {
  const { top, edition, counts, sections, page, pages } = props;
  const { number, title, at, by, note } = edition;
  return (
    <>
      <Breadcrumbs items={[{ href: `${top}/editions`, label: "Editions" }]} />
      <PageHeading
        title={title}
        caption={`Edition ${number}`}
        lead={
          <>
            The plan as it stood on <DateTime iso={at} />, kept by {by}. Nobody
            can change it.
          </>
        }
      />
      <NotAsSent matches={props.matches} />
      {note && <Prose text={note} />}
      <Counts counts={figures(counts)} />
      <p className="cf-screen-only">
        <a
          className="govuk-link"
          href={`${top}/editions/compare?from=${number}&to=now`}
        >
          What changed since this edition
        </a>
      </p>
      <PlanDownloads top={`${top}/editions/${number}`} what="this edition" />
      {sections.length === 0 ? (
        <EmptyState title="The plan was empty" />
      ) : (
        <EditionTables columns={props.columns} sections={sections} />
      )}
      <Pagination page={page} pages={pages} href={(n) => `?page=${n}`} />
      <Fingerprint sha256={props.sha256} />
    </>
  );
}

const figures = (counts: Props["counts"]) => [
  { label: "Actions", value: counts.all },
  ...statusFigures(counts),
  { label: "Overdue", value: counts.overdue },
  ...ragFigures(counts),
];
