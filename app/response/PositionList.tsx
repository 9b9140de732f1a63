import { positionTitle } from "#workflows/response.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";
import type { PositionRow } from "./desk.server.ts";

interface Props {
  positions: readonly PositionRow[];
  /** Where positions are taken; null for who only reads them. */
  changeAt: string | null;
}

/** Each recommendation with the council's position on it. */
export function PositionList({ positions, changeAt }: Props) {
  if (positions.length === 0) {
    return <EmptyState title="The draft makes no recommendation" />;
  }
  return (
    <Table
      caption="Recommendations and the council’s position on each"
      quietCaption
      columns={[
        { key: "number", label: "Recommendation", head: true },
        { key: "position", label: "Position" },
        { key: "reason", label: "Reason" },
        { key: "do", label: "Change" },
      ].slice(0, changeAt ? 4 : 3)}
      rows={positions.map(({ id, number, text, position, reason }) => ({
        key: id,
        cells: {
          number: (
            <>
              {number}. <span className="cf-verbatim">{text}</span>
            </>
          ),
          position:
            position === "" ? (
              <Tag tone="wait">None yet</Tag>
            ) : (
              <Tag tone={position === "accepted" ? "go" : "neutral"}>
                {positionTitle(position)}
              </Tag>
            ),
          reason: <span className="cf-verbatim">{reason}</span>,
          do: (
            <a href={`${changeAt ?? ""}/${id}`}>
              {position === "" ? "Take a position" : "Change"}
              <span className="govuk-visually-hidden">
                {" "}
                on recommendation {number}
              </span>
            </a>
          ),
        },
      }))}
    />
  );
}
