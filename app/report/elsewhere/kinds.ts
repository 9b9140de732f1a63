import type { Priority } from "../../recommendations/recommendation.ts";

/** What a passage of a report can be, as it is brought in. */
export const passageKinds = [
  "strength",
  "consideration",
  "recommendation",
  "innovation",
  "signpost",
  "more",
  "text",
  "heading",
  "section",
  "label",
  "member",
  "leaveOut",
] as const;

export type PassageKind = (typeof passageKinds)[number];

const words = {
  strength: ["Strength", "strengths"],
  consideration: ["Area for consideration", "areas for consideration"],
  recommendation: ["Recommendation", "recommendations"],
  innovation: ["Innovative practice", "examples of innovative practice"],
  signpost: ["Signpost", "signposts"],
  more: ["Goes on with what stands above", "passages that go on"],
  text: ["Text of its section", "passages of text"],
  heading: ["Heading", "headings"],
  section: ["Heading of a new section", "headings of new sections"],
  label: ["The report says it itself", "passages said by the report"],
  member: ["Member of the team", "members of the team"],
  leaveOut: ["Leave out", "passages left out"],
} as const satisfies Record<PassageKind, readonly [string, string]>;

/** What one is called: "Strength". */
export const kindTitle = (kind: PassageKind): string => words[kind][0];

/** "1 strength", "43 strengths". */
export function kindCount(kind: PassageKind, count: number): string {
  const one = kind === "innovation" ? "example of innovative practice" : null;
  const words =
    count === 1 ? (one ?? kindTitle(kind).toLowerCase()) : manyOf(kind);
  return `${count} ${words}`;
}

/** "areas for consideration". */
export const manyOf = (kind: PassageKind): string => words[kind][1];

/** The same of what becomes nothing of its own: "1 left out". */
export const countOf = (kind: PassageKind, count: number): string =>
  kind === "leaveOut"
    ? `${count} left out`
    : kind === "text"
      ? `${count} kept as text`
      : kindCount(kind, count);

/** What becomes a thing of its own. */
const itemKinds = [
  "strength",
  "consideration",
  "recommendation",
  "innovation",
  "signpost",
] as const satisfies readonly PassageKind[];

export type ItemKind = (typeof itemKinds)[number];

export const isItem = (kind: string): kind is ItemKind =>
  itemKinds.some((one) => one === kind);

/** What a recommendation is of which neither its file nor anybody says it. */
export const unranked: Priority = "medium";

/** The same in words, where a priority is chosen. */
export const notSaid = `Not said: it comes in as ${unranked}`;

/** What is written as a heading. */
export const isHeading = (kind: PassageKind): boolean =>
  kind === "heading" || kind === "section";
export const isFinding = (
  kind: PassageKind,
): kind is "strength" | "consideration" =>
  kind === "strength" || kind === "consideration";

/** What stands for itself, and does not only head something or go on. */
export const isMeant = (kind: PassageKind): boolean =>
  isItem(kind) || kind === "text" || kind === "leaveOut";

/** What all of a section can be called in one go. */
export const kindsOfAll = [...itemKinds, "text", "leaveOut"] as const;

/** Sections of our reports, beside their areas, in which a text can stand. */
export const ourSections = {
  background: "Background",
  executiveSummary: "Executive summary",
  findings: "Introduction to the findings",
  innovation: "Introduction to the innovative practice",
  signpost: "Introduction to the signposts",
  own: "A section of its own",
} as const;

/** What the areas are called together, where a place is chosen. */
export const inAreas = "Areas";

/** Whether a section's text can stand there: in such a section, or in an area. */
export const isPlace = (
  place: string | undefined,
  areas: ReadonlyArray<{ key: string }>,
): place is string =>
  place !== undefined &&
  (Object.hasOwn(ourSections, place) || areas.some(({ key }) => key === place));
