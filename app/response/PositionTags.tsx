import { positionTitle } from "#workflows/response.ts";
import { Tag } from "../ui/Tag.tsx";

/** How a recommendation stands with the council. */
export interface PositionStanding {
  /** "" before one is taken. */
  position: string;
  /** The draft on which it was taken, where that said something else. */
  takenOn: { draft: number } | null;
}

/** The council's position on a recommendation, and whether to read it again. */
export function PositionTags({ position, takenOn }: PositionStanding) {
  if (position === "") return <Tag tone="wait">None yet</Tag>;
  return (
    <>
      <Tag tone={position === "accepted" ? "go" : "neutral"}>
        {positionTitle(position)}
      </Tag>
      {takenOn && (
        <>
          {" "}
          <Tag tone="warn">Changed since draft {takenOn.draft}</Tag>
        </>
      )}
    </>
  );
}

/** The words of the link to where a position is taken. */
export function WayToPosition({
  number,
  position,
  takenOn,
}: PositionStanding & { number: string }) {
  const again = takenOn ? "Read it again" : "Change";
  return (
    <>
      {position === "" ? "Take a position" : again}
      <span className="govuk-visually-hidden"> on recommendation {number}</span>
    </>
  );
}
