import type { Area } from "#workflows/frameworks/index.ts";
import { announcedIn } from "../../documents/report-in/announced.ts";
import { areaTitled } from "../../documents/report-in/areas.ts";
import type { ReportRead } from "../../documents/report-in/report-read.ts";
import { sectionName } from "../../documents/report-in/sections.ts";
import type { ourSections } from "./kinds.ts";

/** A section, and where its words belong in a report of ours. */
interface Found {
  title: string;
  /** An area's key or a part's name. */
  place: string;
  /** The section around it, whose place it takes; null for a place of its own. */
  around: number | null;
  /** Its title says so. */
  isSaid: boolean;
}

const titles: ReadonlyArray<[keyof typeof ourSections, RegExp]> = [
  ["executiveSummary", /\bsummary\b|\bkey (messages|points)\b|\bheadlines?\b/i],
  ["background", /\bbackground\b|\bintroduction\b|\bcontext\b|\bpurpose\b/i],
  ["findings", /\bfindings\b|\bfeedback\b/i],
];

/**
 * Where each section of a report goes, by its title: into an area in scope, a
 * section of every report, or one of its own. The first is what stands
 * before any heading; a section inside another goes with it unless its title
 * says where.
 */
export function placesOf(
  { sections }: Pick<ReportRead, "sections">,
  areas: readonly Area[],
): Found[] {
  const found: Found[] = [
    // The words of a cover are no section that a reader would look for.
    {
      ...{ title: "Before the first heading", place: "background" },
      ...{ around: null, isSaid: true },
    },
  ];
  const depths = [0];
  for (const section of sections) {
    const { depth, title } = section;
    const around = depths.findLastIndex((one) => one > 0 && one < depth);
    const own = areaTitled(title, areas) ?? sectionTitled(title);
    found.push({
      title: sectionName(section),
      place: own ?? found[around]?.place ?? "own",
      around: own === null && around > 0 ? around : null,
      isSaid: own !== null,
    });
    depths.push(depth);
  }
  return found;
}

function sectionTitled(title: string): string | null {
  const announced = announcedIn(title);
  if (announced === "innovation" || announced === "signpost") return announced;
  const known = titles.find(([, words]) => words.test(title))?.[0];
  return known ?? (announced === "recommendation" ? "executiveSummary" : null);
}
