import type { Side } from "#workflows/people.ts";
import { Tag } from "../ui/Tag.tsx";

interface EvidenceStanding {
  side: Side;
  /** Whether nothing is sent or read any more. */
  over: boolean;
  withdrawn: boolean;
  sent: boolean;
  /** Whether anyone of the team has opened it, in any version. */
  opened: boolean;
  replacedSince: boolean;
}

/** How an item of evidence stands, wherever it is listed. */
export function EvidenceTags(item: EvidenceStanding) {
  return (
    <>
      <WithdrawnTag {...item} /> <SentTag {...item} /> <OpenedTag {...item} />
    </>
  );
}

/** Said alone: of what was withdrawn nothing else is waited for. */
export function WithdrawnTag({
  withdrawn,
}: Pick<EvidenceStanding, "withdrawn">) {
  return withdrawn ? <Tag tone="stop">Withdrawn</Tag> : null;
}

/** What is not with the team, and whether it still can be. */
export function SentTag(
  item: Pick<EvidenceStanding, "over" | "withdrawn" | "sent">,
) {
  if (item.withdrawn || item.sent) return null;
  return item.over ? (
    <Tag>Never sent</Tag>
  ) : (
    <Tag tone="wait">Not sent yet</Tag>
  );
}

/** What the team has not opened: its own to mend, so only the team is warned. */
export function OpenedTag(item: EvidenceStanding) {
  const { side, over, withdrawn, sent, opened, replacedSince } = item;
  if (withdrawn || !sent || (opened && !replacedSince)) return null;
  const tone = side === "team" && !over ? "warn" : "neutral";
  if (opened) return <Tag tone={tone}>Newer version not opened</Tag>;
  const never = side === "team" || over;
  return <Tag tone={tone}>{never ? "Never opened" : "Not opened yet"}</Tag>;
}
