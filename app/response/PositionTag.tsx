import { positionTitle } from "#workflows/response.ts";
import { Tag } from "../ui/Tag.tsx";

/** The council's position on a recommendation; "" before it is taken. */
export function PositionTag({ position }: { position: string }) {
  if (position === "") return <Tag tone="wait">None yet</Tag>;
  return (
    <Tag tone={position === "accepted" ? "go" : "neutral"}>
      {positionTitle(position)}
    </Tag>
  );
}
