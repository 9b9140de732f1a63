import { LinkButton } from "../ui/Button.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";
import { statusWords } from "./request.ts";
import type { RequestPage, RequestsPage } from "./requests-page.server.ts";

/** What the team has asked the council for, open requests first. */
export function Requests(props: RequestsPage) {
  const { address, mayAsk, total, open, rows, page, pages } = props;
  return (
    <>
      <PageHeading title="Evidence requests" lead={leads[props.runs]} />
      {mayAsk && (
        <p>
          <LinkButton href={`${address}/new`}>Ask for evidence</LinkButton>
        </p>
      )}
      {total === 0 ? (
        <EmptyState title="Nothing has been asked for">
          {mayAsk
            ? "When something is missing from the register, ask for it here."
            : nothing[props.runs]}
        </EmptyState>
      ) : (
        <>
          <p className="cf-secondary">
            {open} open of {total}
          </p>
          <Rows rows={rows} address={address} />
        </>
      )}
      <Pagination page={page} pages={pages} href={(n) => `?page=${n}`} />
    </>
  );
}

const leads = {
  on: "What the peer team asks the council to add. Every request must have a reply, or be waived, before interviews can start.",
  ahead: "What the peer team asks the council to add.",
  late: "What the peer team asks the council to add.",
  over: "What the peer team asked the council to add.",
};

const nothing = {
  ahead: "The peer team can ask once the scope is agreed.",
  on: "When the peer team asks for something, it appears here.",
  late: "When the peer team asks for something, it appears here.",
  over: "The peer team asked the council for nothing more.",
};

function Rows({ rows, address }: Pick<RequestsPage, "rows" | "address">) {
  return (
    <Table
      caption="Requests, open ones first"
      quietCaption
      columns={[
        { key: "question", label: "Request", head: true, written: true },
        { key: "place", label: "About" },
        { key: "due", label: "Due" },
        { key: "status", label: "Status" },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          question: (
            <a href={`${address}/${row.id}`}>
              {row.number} {shortened(row.question)}
            </a>
          ),
          place: row.place || "The challenge as a whole",
          due: row.due ? <DateTime iso={row.due} /> : "No date",
          status: <Status {...row} />,
        },
      }))}
    />
  );
}

/** Where a request stands, and whether it is late. */
export function Status({
  status,
  overdue,
}: Pick<RequestPage, "status" | "overdue">) {
  const { label, tone } = statusWords[status];
  return (
    <span className="cf-cluster">
      <Tag tone={tone}>{label}</Tag>
      {overdue && <Tag tone="stop">Overdue</Tag>}
    </span>
  );
}

const shortened = (text: string) =>
  text.length > 120 ? `${text.slice(0, 117)}…` : text;
