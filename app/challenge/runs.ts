import { type Editable, isOpenFor } from "#workflows/permissions.ts";
import { type Stage, isPast } from "#workflows/stages.ts";

/**
 * How a thing that the evidence stage waits for stands: it holds the stage up,
 * comes after it, or is over.
 */
export function runsIn(
  content: Editable,
  stage: Stage,
): "on" | "late" | "over" {
  if (!isOpenFor(content, stage)) return "over";
  return isPast(stage, "evidence") ? "late" : "on";
}
