import { isOpen } from "#workflows/challenge.ts";
import { isOpenFor } from "#workflows/permissions.ts";
import type { Stage } from "#workflows/stages.ts";

/** Whether a plan that was begun waits for its report to be issued again. */
export const planRests = (stage: Stage) =>
  !isOpenFor("plan", stage) && !isOpen(stage, "over");
