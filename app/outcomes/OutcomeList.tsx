import type { OutcomeKind } from "#workflows/outcomes.ts";
import { Prose } from "../ui/Prose.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag, type Tone } from "../ui/Tag.tsx";
import type { OutcomesShown } from "./list.server.ts";
import { overall } from "./outcome.ts";

const tones = {
  met: "go",
  notYetKeeps: "wait",
  notYet: "wait",
  noLevelSought: "neutral",
} as const satisfies Record<OutcomeKind, Tone>;

/** What the council claims beside what the team decides. */
export function OutcomeList({ top, mayEdit, sought, rows }: OutcomesShown) {
  return (
    <Table
      caption="Outcomes by area"
      quietCaption
      columns={[
        { key: "area", label: "Area", head: true },
        { key: "claimed", label: "Claimed level" },
        { key: "outcome", label: "Outcome" },
        ...(mayEdit ? [{ key: "do", label: "To do" }] : []),
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: {
          area: row.title,
          claimed: row.claimed ?? claimless(row.key, sought),
          outcome: <Decided row={row} />,
          do: (
            <a className="govuk-link" href={`${top}/outcomes/${row.key}`}>
              {row.outcome ? "Change" : "Decide"}
              <span className="govuk-visually-hidden">: {row.title}</span>
            </a>
          ),
        },
      }))}
    />
  );
}

const claimless = (key: string, sought: string | null) =>
  key === overall && sought ? `${sought} sought` : "None";

function Decided({ row }: { row: OutcomesShown["rows"][number] }) {
  const { outcome, short, sentence, reason } = row;
  if (!outcome) return <Tag tone="wait">Not decided</Tag>;
  return (
    <div className="cf-stack cf-stack--s cf-small">
      <p>
        <Tag tone={tones[outcome]}>{short}</Tag>
      </p>
      <p className="cf-small">{sentence}</p>
      {reason && <Prose text={reason} small />}
    </div>
  );
}
