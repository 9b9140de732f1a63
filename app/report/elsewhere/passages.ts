import type { Area } from "#workflows/frameworks/index.ts";
import { announcedBy } from "../../documents/report-in/announced.ts";
import type {
  ReadBlock,
  ReadItem,
  ReportRead,
} from "../../documents/report-in/report-read.ts";
import { folded } from "../placing/alike.ts";
import { type PassageKind, isItem, isPlace } from "./kinds.ts";
import type { Corrections } from "./mapping.ts";
import { placesOf } from "./places.ts";

/** A passage of a report, and what it is taken for. */
export interface Passage {
  /** "p12". */
  key: string;
  text: string;
  kind: PassageKind;
  /** What it looks like in the file. */
  shape: ReadBlock["kind"];
  level: number;
  /** As printed before it: "3."; "" for none. */
  label: string;
  /** It begins its section. */
  isTop: boolean;
  /** The area of a finding, where it is not that of its section. */
  areaKey: string | null;
}

/** A section of a report, and where it goes. */
export interface Section {
  /** "s0" is what stands before the first heading. */
  key: string;
  title: string;
  /** An area's key or a part's name. */
  place: string;
  /** The section around it, where it goes with that; null for others. */
  around: string | null;
  /** Its heading is the title of what it goes into, which says it by itself. */
  isTitled: boolean;
  passages: Passage[];
}

/** A report as the team understands it: as recognised, then as corrected. */
export function understood(
  report: ReportRead,
  { kinds, places, areas: moved }: Corrections,
  areas: readonly Area[],
): Section[] {
  const found = placesOf(report, areas);
  const recognised = recognisedKinds(report);
  const sections: Section[] = [];
  for (const [at, { title, isSaid, ...one }] of found.entries()) {
    const key = `s${at}`;
    // An area may have left the scope since somebody said it.
    const said = isPlace(places[key], areas) ? places[key] : undefined;
    const outer =
      said === undefined && one.around !== null ? sections[one.around] : null;
    const place = said ?? outer?.place ?? one.place;
    const around = outer?.key ?? null;
    const isTitled =
      !outer && (place === "own" || (isSaid && place === one.place));
    sections.push({ key, title, place, around, isTitled, passages: [] });
  }
  for (const [at, block] of report.blocks.entries()) {
    const section = sections[(block.section ?? -1) + 1];
    const key = `p${at}`;
    section?.passages.push({
      ...passageFrom(block, key),
      kind: kinds[key] ?? recognised(block, at),
      isTop: section.passages.length === 0 && block.kind === "heading",
    });
  }
  addFromTables(report, sections, kinds);
  for (const passage of sections.flatMap((section) => section.passages)) {
    const area = areas.find(({ key }) => key === moved[passage.key]);
    passage.areaKey = area?.key ?? null;
  }
  return sections.filter(({ passages }) => passages.length > 0);
}

const passageFrom = (
  { text, kind: shape, level = 0, label = "" }: ReadBlock,
  key: string,
) => ({ key, text, shape, level, label, areaKey: null });

/** Items of tables: they stand behind the last table of their section. */
function addFromTables(
  { blocks, findings }: ReportRead,
  sections: readonly Section[],
  kinds: Corrections["kinds"],
) {
  const inTables = findings.filter((item) => item.blocks.length === 0);
  for (const [at, { section, kind, text, subBullets }] of inTables.entries()) {
    const home = sections[(section ?? -1) + 1];
    const key = `p${blocks.length + at}`;
    const words = [text, ...subBullets.map((one) => `- ${one}`)].join("\n");
    const last = home?.passages.findLastIndex(
      ({ shape, key }) =>
        shape === "table" || Number(key.slice(1)) >= blocks.length,
    );
    home?.passages.splice((last ?? 0) + 1, 0, {
      ...{ key, text: words, kind: kinds[key] ?? kind, shape: "finding" },
      ...{ level: 0, label: "", isTop: false, areaKey: null },
    });
  }
}

/** What the reader takes each block of a report for. */
function recognisedKinds(report: ReportRead) {
  const known = new Map<number, PassageKind>();
  const learn = (items: readonly ReadItem[], kind: PassageKind) => {
    for (const { blocks } of items) {
      blocks.forEach((at, nth) => known.set(at, nth === 0 ? kind : "more"));
    }
  };
  for (const finding of report.findings) learn([finding], finding.kind);
  learn(report.recommendations, "recommendation");
  learn(report.innovations, "innovation");
  learn(report.signposts, "signpost");
  const team = new Set(report.team.map(({ paragraph }) => paragraph));
  const title = folded(report.title ?? "");
  return (block: ReadBlock, at: number): PassageKind => {
    const item = known.get(at);
    if (item) return item;
    const words = folded(block.text);
    if (block.section === null && words === title) return "leaveOut";
    if (team.has(block.paragraph)) return "member";
    if (isLabel(block)) return "label";
    if (block.isRead) return "label";
    const isHeading = block.kind === "heading" || block.kind === "subheading";
    return isHeading ? "heading" : "text";
  };
}

/** "Strengths:", "The team was:": the report says this by itself. */
function isLabel({ text, kind }: ReadBlock): boolean {
  const announced = announcedBy(text);
  if (announced === null || announced === "outcome") return false;
  return kind !== "heading" || isItem(announced as PassageKind);
}
