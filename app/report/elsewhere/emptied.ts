import type { Passage, Section } from "./passages.ts";

/** A section, and what of it stays text. */
interface Part {
  section: Section;
  left: readonly Passage[];
  hasItems: boolean;
}

/**
 * Which sections keep nothing but their heading, as all that stood under it
 * became things of their own: an empty heading would be left.
 */
export function emptiedAmong(parts: readonly Part[]) {
  const within = ({ section }: Part) =>
    parts.filter((one) => one.section.around === section.key);
  const isBare = (part: Part): boolean =>
    part.left.every(({ isTop }) => isTop) && within(part).every(isBare);
  const hasItems = (part: Part): boolean =>
    part.hasItems || within(part).some(hasItems);
  // Inside another section it says what the findings under it are about.
  return (part: Part): boolean =>
    part.section.around === null && isBare(part) && hasItems(part);
}
