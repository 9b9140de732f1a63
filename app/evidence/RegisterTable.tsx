import { DateTime } from "../ui/DateTime.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";
import { OpenedTag, SentTag, WithdrawnTag } from "./EvidenceTags.tsx";
import { itemName } from "./item-name.ts";
import type { RegisterRow } from "./register.server.ts";
import type { Side } from "#workflows/people.ts";

interface Props {
  rows: readonly RegisterRow[];
  side: Side;
  address: string;
  /** Whether nothing waits to be read any more. */
  over: boolean;
}

/** The rows of the register. */
export function RegisterTable({ rows, side, address, over }: Props) {
  return (
    <Table
      caption="Items of evidence"
      quietCaption
      columns={[
        { key: "item", label: "Item", head: true, written: true },
        { key: "criteria", label: "Criteria" },
        { key: "sent", label: "Sent" },
        { key: "opened", label: "Opened" },
        { key: "reliedOn", label: "Relied on" },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          item: <Item row={row} href={`${address}/${row.id}`} />,
          criteria:
            row.criteria.length > 0 ? (
              row.criteria.join(", ")
            ) : (
              <Tag tone="warn">Not linked</Tag>
            ),
          sent: <Sent row={row} over={over} />,
          opened: <Opened row={row} side={side} over={over} />,
          reliedOn: <ReliedOn row={row} side={side} address={address} />,
        },
      }))}
    />
  );
}

function Item({ row, href }: { row: RegisterRow; href: string }) {
  const { number, title, kind, dated, versions, same } = row;
  return (
    <>
      <a href={href}>{itemName({ number, title })}</a>
      <span className="cf-evidence-meta">
        {kind}
        {versions > 1 && `, ${versions} versions`}
        {dated && (
          <>
            {", dated "}
            <DateTime iso={dated} />
          </>
        )}
        {row.sensitivity !== "internal" && (
          <Tag tone={row.sensitivity === "sensitive" ? "stop" : "neutral"}>
            {row.sensitivityWord}
          </Tag>
        )}
        <WithdrawnTag {...row} />
        {same.length > 0 && (
          <Tag tone="warn">Same as item {same.join(", ")}</Tag>
        )}
      </span>
    </>
  );
}

type CellProps = Omit<Props, "rows" | "address"> & { row: RegisterRow };

function Sent({ row, over }: Pick<CellProps, "row" | "over">) {
  if (row.sentAt) return <DateTime iso={row.sentAt} show="date" />;
  return row.withdrawn ? <None /> : <SentTag {...row} over={over} />;
}

function Opened({ row, side, over }: CellProps) {
  const tag = <OpenedTag {...row} side={side} over={over} />;
  if (!row.opened) return row.sent && !row.withdrawn ? tag : <None />;
  return (
    <>
      {row.firstOpenedAt ? (
        <>
          By {row.openings}, first{" "}
          <DateTime iso={row.firstOpenedAt} show="date" />
        </>
      ) : (
        "Yes"
      )}{" "}
      {tag}
    </>
  );
}

function ReliedOn({
  row,
  side,
  address,
}: Pick<CellProps, "row" | "side"> & { address: string }) {
  if (!row.reliedOn) return <None />;
  if (side !== "team") return "Yes, in the report";
  const findings = address.replace(/evidence$/, "findings");
  return (
    <ul className="cf-plain-list">
      {row.findings.map(({ id, name }) => (
        <li key={id}>
          <a href={`${findings}/${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

function None() {
  return <span className="cf-secondary">No</span>;
}
