import { announcedBy } from "../../documents/report-in/announced.ts";
import {
  type PassageKind,
  isFinding,
  isHeading,
  isItem,
  manyOf,
} from "./kinds.ts";
import type { Passage } from "./passages.ts";

/**
 * The labels of a section ("Strengths:") under which something stays text: as
 * headings of it, or nobody could tell praise from criticism.
 * @param isHomeless whether a passage is a finding that stays text
 * @returns each by the passage that it stands above
 */
export function labelsThatStay(
  passages: readonly Passage[],
  isHomeless: (passage: Passage) => boolean,
): Map<Passage, Passage> {
  const stay = new Map<Passage, Passage>();
  for (const { label, under } of runsOf(passages)) {
    const homeless = under.filter(isHomeless);
    if (label.shape === "table") {
      // Its header names both, and what stands in it is told apart by kind.
      homeless.forEach((one, at) => {
        if (one.kind !== homeless[at - 1]?.kind) {
          stay.set(one, headingFrom(label, titleFor(one.kind)));
        }
      });
      continue;
    }
    const isAllText = under.every(({ kind }) => isText.includes(kind));
    const first = homeless[0] ?? (isAllText ? under[0] : undefined);
    if (first) {
      stay.set(first, headingFrom(label, label.text.replace(/\s*:\s*$/, "")));
    }
  }
  return stay;
}

const isText: readonly PassageKind[] = ["text", "more"];

const headingFrom = (label: Passage, text: string): Passage => ({
  ...label,
  ...{ kind: "heading", text },
});

/** "Areas for consideration". */
function titleFor(kind: PassageKind): string {
  const words = isFinding(kind) ? manyOf(kind) : "";
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Each label with what stands under it. */
function runsOf(passages: readonly Passage[]) {
  const runs: Array<{ label: Passage; under: Passage[] }> = [];
  let isOpen = false;
  for (const passage of passages) {
    if (passage.kind === "label") {
      // A sentence that every report has heads nothing.
      isOpen =
        passage.shape === "table" || isItem(announcedBy(passage.text) ?? "");
      if (isOpen) runs.push({ label: passage, under: [] });
    } else if (isHeading(passage.kind)) isOpen = false;
    else if (isOpen) runs.at(-1)?.under.push(passage);
  }
  return runs;
}
