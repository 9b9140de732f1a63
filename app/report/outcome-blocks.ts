import { levelTitle } from "#workflows/frameworks/index.ts";
import { type Block, block } from "./blocks.ts";
import type { ReportSource, SourceOutcome } from "./source.ts";
import { markOf, piecesOf } from "./writing.ts";

/** The outcome of an area or overall with its reasons; none in bespoke mode. */
export function outcomeBlocks(source: ReportSource, key: string): Block[] {
  const outcome = source.outcomes.find(({ areaKey }) => areaKey === key);
  if (source.mode === "bespoke" || !outcome) return [];
  const areaKey = key === "overall" ? null : key;
  const also = {
    areaKey,
    sort: outcome.outcome,
    ref: { type: "outcome", id: key } as const,
  };
  return [
    block(`outcome:${key}`, "outcome", sentence(source, outcome), also),
    ...piecesOf(outcome.reason).map(({ kind, text }) =>
      block(
        `outcome:${key}:${markOf(text)}`,
        kind === "bullet" ? "bullet" : "paragraph",
        text,
        also,
      ),
    ),
  ];
}

function sentence(
  source: ReportSource,
  { areaKey, outcome, level }: SourceOutcome,
) {
  const { framework, councilName, levelSought } = source;
  const named = (key: string | null) =>
    key ? `the level “${levelTitle(framework, key)}”` : "the level sought";
  const where =
    areaKey === "overall" ? councilName : "In this area the council";
  switch (outcome) {
    case "met":
      return `${where} has reached ${named(level ?? levelSought)}.`;
    case "notYetKeeps":
      return `${where} has not yet reached ${named(levelSought)}; it keeps ${named(level)}.`;
    case "notYet":
      return `${where} has not yet reached ${named(levelSought)}.`;
    default:
      return areaKey === "overall"
        ? "No level was sought."
        : "No level was sought in this area.";
  }
}
