import type { NamedEvidence } from "#db/queries/annotations.ts";
import { itemName } from "../evidence/item-name.ts";

/** A piece of evidence that a comment names, as a page shows it. */
export interface EvidenceShown {
  label: string;
  /** Its page; null once it was withdrawn. */
  href: string | null;
}

/** Evidence as a comment names it, with the way to it. */
export function evidenceShown(
  evidence: NamedEvidence | null,
  challengeId: string,
): EvidenceShown | null {
  if (!evidence) return null;
  const { id, withdrawn } = evidence;
  return {
    label: labelOf(evidence),
    href: withdrawn ? null : `/challenges/${challengeId}/evidence/${id}`,
  };
}

/** A piece of evidence as people cite it, e.g. "Item 12: Survey (withdrawn)". */
export const labelOf = (item: Omit<NamedEvidence, "id">) =>
  itemName(item) + (item.withdrawn ? " (withdrawn)" : "");
