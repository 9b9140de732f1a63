import { Prose } from "../ui/Prose.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";
import { OutcomeTag } from "./OutcomeTag.tsx";
import type { OutcomesShown } from "./list.server.ts";
import { overall } from "./outcome.ts";

/** What the council claims beside what the team decides, or remarks. */
export function OutcomeList(props: OutcomesShown) {
  const { top, mayEdit, award, sought, rows } = props;
  const claims = award || rows.some(({ claimed }) => claimed !== null);
  return (
    <Table
      caption={award ? "Outcomes by area" : "Remarks by area"}
      quietCaption
      columns={[
        { key: "area", label: "Area", head: true },
        ...(claims ? [{ key: "claimed", label: "Claimed level" }] : []),
        { key: "outcome", label: award ? "Outcome" : "Remark", written: true },
        ...(mayEdit ? [{ key: "do", label: "To do" }] : []),
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: {
          area: row.title,
          claimed: row.claimed ?? claimless(row.key, sought),
          outcome: award ? <Decided row={row} /> : <Remark row={row} />,
          do: (
            <a className="govuk-link" href={`${top}/outcomes/${row.key}`}>
              {toDo(row, award)}
              <span className="govuk-visually-hidden">: {row.title}</span>
            </a>
          ),
        },
      }))}
    />
  );
}

function toDo({ outcome, reason }: Row, award: boolean): string {
  if (award) return outcome ? "Change" : "Decide";
  return reason ? "Change" : "Write a remark";
}

const claimless = (key: string, sought: string | null) =>
  key === overall && sought ? `${sought} sought` : "None";

type Row = OutcomesShown["rows"][number];

function Remark({ row }: { row: Row }) {
  return row.reason ? (
    <Prose text={row.reason} small />
  ) : (
    <span className="cf-secondary">None</span>
  );
}

function Decided({ row }: { row: Row }) {
  const { outcome, sentence, reason } = row;
  if (!outcome) return <Tag tone="wait">Not decided</Tag>;
  return (
    <div className="cf-stack cf-stack--s cf-small">
      <p>
        <OutcomeTag outcome={outcome} />
      </p>
      <p className="cf-small">{sentence}</p>
      {reason && <Prose text={reason} small />}
    </div>
  );
}
