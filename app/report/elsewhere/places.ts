import type { Area } from "#workflows/frameworks/index.ts";
import { announcedIn } from "../../documents/report-in/announced.ts";
import { areaTitled } from "../../documents/report-in/areas.ts";
import type {
  ReadSection,
  ReportRead,
} from "../../documents/report-in/report-read.ts";
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

/** What an area says under its own heading, and no report as a whole. */
const ofAnArea =
  /^(the |its |our )?(impacts?|evidence|overview|commentary|what (we|the team) (saw|heard|found)|(the )?difference (it|this) (makes|has made))( (on|for) (people|residents|communities|services?))?:?$/i;

/**
 * Where each section of a report goes, by its title: into an area in scope, a
 * section of every report, or one of its own. The first is what stands
 * before any heading; a section inside another goes with it unless its title
 * says where. "Impact" after an area's lists is that area's, though its
 * heading may be no deeper than the area's own.
 */
export function placesOf(
  { sections, blocks }: Pick<ReportRead, "sections" | "blocks">,
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
  const isArea = (at: number) =>
    areas.some(({ key }) => key === found[at]?.place);
  /** The area that goes on with a section though that is no deeper, or -1. */
  const areaBefore = ({ title, number, depth }: ReadSection): number => {
    if (number !== "" || !ofAnArea.test(title.trim())) return -1;
    let at = found.length - 1;
    while ((depths[at] ?? 0) > depth) at = found[at]?.around ?? -1;
    // Where the headings of its lists are deeper, this one is outside.
    const isOutside = blocks.some(
      (one) =>
        one.section === at - 1 &&
        one.kind === "heading" &&
        (one.level ?? 0) > depth,
    );
    return isArea(at) && !isOutside ? at : -1;
  };
  for (const section of sections) {
    const { title } = section;
    const area = areaBefore(section);
    const depth = area < 0 ? section.depth : (depths[area] ?? 0) + 1;
    const around = depths.findLastIndex((one) => one > 0 && one < depth);
    const own = placeTitled(title, areas, isArea(around));
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

/**
 * Where a section goes by its title alone; null where that does not say.
 * @param inArea it stands in an area: that has a summary and findings too
 */
export function placeTitled(
  title: string,
  areas: readonly Area[],
  inArea: boolean,
): string | null {
  const area = areaTitled(title, areas);
  if (area !== null) return area;
  const announced = announcedIn(title);
  if (announced === "innovation" || announced === "signpost") return announced;
  if (inArea) return null;
  const known = titles.find(([, words]) => words.test(title))?.[0];
  return known ?? (announced === "recommendation" ? "executiveSummary" : null);
}
