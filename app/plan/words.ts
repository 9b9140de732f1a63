import type { ActionStatus, Rag } from "#workflows/action.ts";
import {
  actionStatuses,
  ragSaid,
  rags,
  statusTitle,
} from "#workflows/action.ts";
import type { Tone } from "../ui/Tag.tsx";

/** How a status is toned; the word says it. */
export const statusTones = {
  notStarted: "neutral",
  underWay: "info",
  complete: "go",
  carriedOver: "wait",
} as const satisfies Record<ActionStatus, Tone>;

/** The statuses, for a field. */
export const statusOptions = actionStatuses.map((value) => ({
  value,
  label: statusTitle(value),
}));

/** A rating in words, the same wherever two are compared. */
export function ragWords(rag: Rag | null): string {
  if (rag === null) return "No rating yet";
  const { letter, word } = ragSaid(rag);
  return `${letter} ${word}`;
}

/** The ratings that are shown, for a filter; none is one too. */
export const ragOptions = [
  ...rags.map((value: Rag) => ({ value, label: ragWords(value) })),
  { value: "none", label: "No rating" },
];
