import type { Outcome } from "#db/queries/outcomes.ts";
import type { Framework } from "#workflows/frameworks/index.ts";
import {
  type OutcomeKind,
  outcomeFrom,
  outcomeSentence,
} from "#workflows/outcomes.ts";
import type { Block } from "../report/blocks.ts";
import { textOf, thingsIn } from "../report/sent-things.ts";

/** What is decided of an area or overall. */
export interface Decided {
  /** Null in a bespoke challenge, where the reason is a remark. */
  outcome: OutcomeKind | null;
  sentence: string;
  reason: string;
}

/** By an area's key, or "overall". */
export type AllDecided = ReadonlyMap<string, Decided>;

/** As the team has it now. */
export function decidedNow(
  rows: readonly Outcome[],
  framework: Framework,
  mode: string,
): AllDecided {
  return new Map(
    rows.map(({ area_key, outcome: stored, level, reason }) => {
      const outcome = mode === "award" ? outcomeFrom(stored) : null;
      const sentence = outcome
        ? outcomeSentence(framework, outcome, level)
        : "";
      return [area_key, { outcome, sentence, reason }];
    }),
  );
}

/** As a version of the report says it. */
export function decidedIn(blocks: readonly Block[]): AllDecided {
  return new Map(
    thingsIn(blocks, "outcome").map(({ id, head, blocks: all }) => {
      const decides = head.kind === "outcome";
      return [
        id,
        {
          outcome: decides ? outcomeFrom(head.sort) : null,
          sentence: decides ? head.text : "",
          reason: textOf(decides ? all.slice(1) : all),
        },
      ];
    }),
  );
}
