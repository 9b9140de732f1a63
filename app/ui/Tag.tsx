import type { ReactNode } from "react";

export type Tone =
  "neutral" | "go" | "wait" | "warn" | "stop" | "info" | "team" | "council";

interface Props {
  tone?: Tone | undefined;
  children: ReactNode;
}

/** A status in a word or two. The word says it; the tone only helps. */
export function Tag({ tone = "neutral", children }: Props) {
  return <strong className={`cf-tag cf-tag--${tone}`}>{children}</strong>;
}
