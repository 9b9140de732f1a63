import { type Editable, isOpenFor } from "#workflows/permissions.ts";
import { type Stage, stageLine, stageTitle } from "#workflows/stages.ts";

/** Why nothing can be added at a stage; undefined where it can. */
export function whyClosed(content: Editable, stage: Stage): string | undefined {
  if (isOpenFor(content, stage)) return undefined;
  if (stage === "closed") return "The challenge is closed.";
  if (stage === "withdrawn") return "The challenge was withdrawn.";
  const open = stageLine
    .filter((one) => isOpenFor(content, one))
    .map((one) => `“${stageTitle(one)}”`);
  const list = new Intl.ListFormat("en-GB").format(open);
  const at = open.length === 1 ? "the stage" : "the stages";
  return `The challenge is at the stage “${stageTitle(stage)}”; this is open at ${at} ${list}.`;
}
