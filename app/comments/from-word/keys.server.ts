import { fingerprint } from "../../challenge/fingerprint.server.ts";
import { folded } from "../../report/placing/alike.ts";

/**
 * What tells something in a Word file from all else in such files: the same
 * again whichever program saved it, and in whichever department's copy.
 */
export const keyOf = (
  kind: "comment" | "reply" | "wording" | "added" | "removed",
  ...parts: readonly string[]
): string =>
  fingerprint(JSON.stringify([kind, ...parts.map(folded)])).slice(0, 24);
