import { type Editable, isOpenFor } from "#workflows/permissions.ts";
import { type Stage, isPast } from "#workflows/stages.ts";

/**
 * How a thing that the evidence stage waits for stands: it is still to come,
 * holds the stage up, comes after it, or is over.
 */
export function runsIn(
  content: Editable,
  stage: Stage,
): "ahead" | "on" | "late" | "over" {
  if (!isOpenFor(content, stage)) {
    const isAhead = stage !== "withdrawn" && isPast("evidence", stage);
    return isAhead ? "ahead" : "over";
  }
  return isPast(stage, "evidence") ? "late" : "on";
}
