import { Tag } from "../ui/Tag.tsx";
import type { CheckName } from "./checks/find.ts";
import { checkWords } from "./checks/words.ts";

/** A find as the working draft flags it beside its block. */
export interface FindFlagged {
  id: string;
  check: CheckName;
  blockId: string | null;
  sentence: string;
}

/** The finds in each block, by its id. */
export function flagsByBlock(
  finds: readonly FindFlagged[],
): Map<string, FindFlagged[]> {
  const flags = new Map<string, FindFlagged[]>();
  for (const find of finds) {
    if (find.blockId === null) continue;
    const here = flags.get(find.blockId) ?? [];
    here.push(find);
    flags.set(find.blockId, here);
  }
  return flags;
}

interface Props {
  top: string;
  finds: readonly FindFlagged[];
  /** What the block is called. */
  on: string | undefined;
}

/** What the checks found in a block, each leading to its check. */
export function CheckFlags({ top, finds, on }: Props) {
  return (
    <p className="cf-change cf-screen-only">
      {finds.map(({ id, check, sentence }) => (
        <a key={id} className="cf-flag" href={`${top}/report/checks#${id}`}>
          <span className="govuk-visually-hidden">To look at: </span>
          <Tag tone="wait">{checkWords[check].flag}</Tag>
          <span className="govuk-visually-hidden">
            : {sentence}, {on}
          </span>
        </a>
      ))}
    </p>
  );
}
