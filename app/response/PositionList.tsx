import { positionTitle } from "#workflows/response.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";
import { PositionTag } from "./PositionTag.tsx";
import type { PositionRow } from "./positions.server.ts";

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
        { key: "number", label: "Recommendation", head: true },
        { key: "position", label: "Position" },
        ...(reasons ? [{ key: "reason", label: "Reason" }] : []),
        ...(changeAt ? [{ key: "do", label: "Change" }] : []),
      ]}
      rows={positions.map(({ id, number, text, reason, sent, ...row }) => ({
        key: id,
        cells: {
          number: (
            <>
              {number}. <span className="cf-verbatim">{text}</span>
            </>
          ),
          position: <PositionCell {...row} />,
          reason: (reason !== "" || sent) && (
            <div className="cf-stack cf-stack--s">
              <span className="cf-verbatim">{reason}</span>
              {sent && <StillRead sent={sent} />}
            </div>
          ),
          do: (
            <a href={`${changeAt ?? ""}/${id}`}>
              {wayTo(row)}
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

type Standing = Pick<PositionRow, "position" | "takenOn">;

function wayTo({ position, takenOn }: Standing) {
  if (position === "") return "Take a position";
  return takenOn ? "Read it again" : "Change";
}

function PositionCell({ position, takenOn }: Standing) {
  return (
    <div className="cf-stack cf-stack--s">
      <span>
        <PositionTag position={position} />
      </span>
      {takenOn && (
        <span>
          <Tag tone="warn">Changed since draft {takenOn.draft}</Tag>
        </span>
      )}
    </div>
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
