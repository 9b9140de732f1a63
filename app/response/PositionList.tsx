import { positionTitle } from "#workflows/response.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Prose } from "../ui/Prose.tsx";
import { Table } from "../ui/Table.tsx";
import { PositionTags, WayToPosition } from "./PositionTags.tsx";
import type { PositionRow } from "../challenge/positions.server.ts";

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
  const reasons = positions.some(({ reason, sent }) => reason !== "" || sent);
  return (
    <Table
      caption="Recommendations and the council’s position on each"
      quietCaption
      columns={[
        { key: "number", label: "Recommendation", head: true, written: true },
        { key: "position", label: "Position" },
        ...(reasons ? [{ key: "reason", label: "Reason", written: true }] : []),
        ...(changeAt ? [{ key: "do", label: "Change" }] : []),
      ]}
      rows={positions.map(({ id, number, text, reason, sent, ...row }) => ({
        key: id,
        cells: {
          number: (
            <>
              {number}. <Prose text={text} small />
            </>
          ),
          position: (
            <span className="cf-cluster">
              <PositionTags {...row} />
            </span>
          ),
          reason: (reason !== "" || sent) && (
            <div className="cf-stack cf-stack--s">
              <span className="cf-verbatim">{reason}</span>
              {sent && <StillRead sent={sent} />}
            </div>
          ),
          do: (
            <a href={`${changeAt ?? ""}/${id}`}>
              <WayToPosition number={number} {...row} />
            </a>
          ),
        },
      }))}
    />
  );
}

/** What the other side goes on reading until a response is sent again. */
function StillRead({ sent }: { sent: NonNullable<PositionRow["sent"]> }) {
  return (
    <span className="cf-small cf-secondary">
      Until you send a response again, the peer team reads:{" "}
      {positionTitle(sent.position)}
      {sent.reason && `. ${sent.reason}`}
    </span>
  );
}
