import { fingerprint } from "../../challenge/fingerprint.server.ts";
import { folded } from "../../report/placing/alike.ts";

type Kind = "comment" | "reply" | "wording" | "added" | "removed" | "moved";

/**
 * What tells something in a Word file from all else in such files: the same
 * again whichever program saved it, and in whichever department's copy. What
 * a file says twice in the same place is told apart by its turn.
 */
export function keysOf() {
  const turns = new Map<string, number>();
  return (kind: Kind, ...parts: readonly string[]): string => {
    const said = JSON.stringify([kind, ...parts.map(folded)]);
    const turn = (turns.get(said) ?? 0) + 1;
    turns.set(said, turn);
    return fingerprint(turn === 1 ? said : `${said}${turn}`).slice(0, 24);
  };
}

export type KeyOf = ReturnType<typeof keysOf>;
