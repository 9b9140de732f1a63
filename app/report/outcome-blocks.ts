import { outcomeFrom, outcomeSentence } from "#workflows/outcomes.ts";
import { type Block, block } from "./blocks.ts";
import { written } from "./pieces.ts";
import type { ReportSource, SourceOutcome } from "./source.ts";

/**
 * The outcome of an area or overall with its reasons. In bespoke mode nothing
 * is decided: what the team wrote there is a remark, and stands alone.
 */
export function outcomeBlocks(source: ReportSource, key: string): Block[] {
  const outcome = source.outcomes.find(({ areaKey }) => areaKey === key);
  if (!outcome) return [];
  const areaKey = key === "overall" ? null : key;
  const also = {
    areaKey,
    sort: outcome.outcome,
    ref: { type: "outcome", id: key } as const,
  };
  const decided = source.mode === "award";
  return [
    ...(decided
      ? [block(`outcome:${key}`, "outcome", sentence(source, outcome), also)]
      : []),
    ...written(`outcome:${key}`, outcome.reason, areaKey ? 3 : 2, also),
  ];
}

function sentence(
  { framework, levelSought }: ReportSource,
  { outcome, level }: SourceOutcome,
): string {
  const kind = outcomeFrom(outcome);
  const named = kind === "met" ? (level ?? levelSought) : level;
  return outcomeSentence(framework, kind, named);
}
