import { type OutcomeKind, outcomeWords } from "#workflows/outcomes.ts";
import { Tag, type Tone } from "../ui/Tag.tsx";

const tones = {
  met: "go",
  notYetKeeps: "wait",
  notYet: "wait",
  noLevelSought: "neutral",
} as const satisfies Record<OutcomeKind, Tone>;

/** An outcome in a word or two. */
export function OutcomeTag({ outcome }: { outcome: OutcomeKind }) {
  return <Tag tone={tones[outcome]}>{outcomeWords(outcome).short}</Tag>;
}
