import { LinkButton } from "../../ui/Button.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { Table } from "../../ui/Table.tsx";
import type { editionsOf } from "./edition-pages.server.ts";
import { ragFigures, statusFigures } from "./figures.ts";

type Props = Awaited<ReturnType<typeof editionsOf>>;

/** The editions of a plan, newest first. */
export function EditionsPage({ top, may, editions, page, pages }: Props) {
  const list = `${top}/editions`;
  return (
    <>
      <PageHeading
        title="Editions of the plan"
        lead="The whole plan as it stood on a day. An edition is never changed or removed."
      />
      <div className="cf-cluster cf-screen-only">
        {may && <LinkButton href={`${list}/new`}>Make an edition</LinkButton>}
        {editions.length > 0 && (
          <a className="govuk-link" href={`${list}/compare`}>
            Compare two editions, or one with the plan as it is now
          </a>
        )}
      </div>
      {editions.length === 0 ? (
        <EmptyState title="There is no edition yet">
          Make one before a committee reads the plan, or at the end of a
          quarter.
        </EmptyState>
      ) : (
        <Table
          caption="Editions of the plan"
          quietCaption
          columns={[
            { key: "title", label: "Edition", head: true, written: true },
            { key: "made", label: "Made" },
            { key: "actions", label: "Actions", numeric: true },
            { key: "status", label: "By status" },
            { key: "rag", label: "By rating" },
            { key: "changes", label: "Changes" },
          ]}
          rows={editions.map((edition) => ({
            key: String(edition.number),
            cells: cellsOf(list, edition),
          }))}
        />
      )}
      <Pagination page={page} pages={pages} href={(n) => `?page=${n}`} />
    </>
  );
}

function cellsOf(list: string, edition: Props["editions"][number]) {
  const { number, title, at, by, counts, before } = edition;
  return {
    title: (
      <a className="govuk-link" href={`${list}/${number}`}>
        {number}. {title}
      </a>
    ),
    made: (
      <>
        <DateTime iso={at} />, {by}
      </>
    ),
    actions: counts.all,
    status: <Figures figures={statusFigures(counts)} />,
    rag: <Figures figures={ragFigures(counts)} />,
    changes:
      before === null ? (
        "The first"
      ) : (
        <a
          className="govuk-link"
          href={`${list}/compare?from=${before}&to=${number}`}
        >
          <span className="govuk-visually-hidden">Edition {number}: </span>
          Since edition {before}
        </a>
      ),
  };
}

const Figures = ({
  figures,
}: {
  figures: ReturnType<typeof statusFigures>;
}) => (
  <ul className="cf-plain-list">
    {figures.map(({ label, value }) => (
      <li key={label}>
        {label}: {value}
      </li>
    ))}
  </ul>
);
