import type { Area } from "#workflows/frameworks/index.ts";
import type {
  ReadBlock,
  ReadItem,
  ReportRead,
} from "../../documents/report-in/report-read.ts";
import type { Priority } from "../../recommendations/recommendation.ts";
import { excerpt } from "../../ui/excerpt.ts";
import { folded } from "../placing/alike.ts";
import { type PassageKind, isPlace } from "./kinds.ts";
import { itemsInTables, wordsInTable } from "./in-tables.ts";
import { labelsIn } from "./labels.ts";
import type { Corrections } from "./mapping.ts";
import { ownWordsIn } from "./own-words.ts";
import { placeTitled, placesOf } from "./places.ts";

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
  /** It is the heading of its section. */
  isTop: boolean;
  /** The table that it was read from, by its key; null for others. */
  table: string | null;
  /** It can be said to be the heading of a section of its own. */
  canBegin: boolean;
  /** The area of a finding, where it is not that of its section. */
  areaKey: string | null;
  /** How urgent somebody said a recommendation is; null for as it is read. */
  priority: Priority | null;
}

/** A section of a report, and where it goes. */
export interface Section {
  /**
   * "s0" is what stands before the first heading; "p12" a section that somebody
   * said to begin with that passage.
   */
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
  { kinds, places, areas: moved, priorities }: Corrections,
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
  /** What of each recognised section the next passage of it goes on with. */
  const parts = [...sections];
  for (const [at, block] of report.blocks.entries()) {
    const nth = (block.section ?? -1) + 1;
    const key = `p${at}`;
    const kind = kinds[key] ?? recognised(block, at);
    const within = parts[nth];
    if (!within) continue;
    const isFirst = within.passages.length === 0;
    const begins = kind === "section" && !isFirst;
    const section = begins
      ? sectionFrom({ key, text: block.text }, within, places[key], areas)
      : within;
    if (begins) {
      sections.splice(sections.indexOf(within) + 1, 0, section);
      parts[nth] = section;
    }
    const isTop = begins || (isFirst && block.kind === "heading");
    const canBegin = !isFirst && block.kind !== "table";
    section.passages.push({
      ...passageFrom(block, key),
      ...{ kind, isTop, canBegin },
    });
  }
  addFromTables(report, sections, kinds);
  for (const passage of sections.flatMap((section) => section.passages)) {
    const area = areas.find(({ key }) => key === moved[passage.key]);
    passage.areaKey = area?.key ?? null;
    passage.priority = priorities[passage.key] ?? null;
  }
  return sections.filter(({ passages }) => passages.length > 0);
}

/**
 * A section that somebody said to begin with a passage: it goes where its
 * heading says, else with the section that it stood in, until it is moved.
 */
function sectionFrom(
  { key, text }: { key: string; text: string },
  within: Section,
  moved: string | undefined,
  areas: readonly Area[],
): Section {
  const inArea = areas.some((area) => area.key === within.place);
  const titled = placeTitled(text, areas, inArea);
  // Two of their own are two: else nothing would have begun.
  const own = titled ?? (within.place === "own" ? "own" : null);
  const said = isPlace(moved, areas) ? moved : undefined;
  const place = said ?? own ?? within.place;
  const around = said === undefined && own === null ? within.key : null;
  const isTitled =
    around === null && (place === "own" || (own !== null && place === own));
  return { key, title: excerpt(text), place, around, isTitled, passages: [] };
}

const passageFrom = (
  { text, kind: shape, level = 0, label = "" }: ReadBlock,
  key: string,
) => ({
  ...{ key, text, shape, level, label },
  ...{ table: null, areaKey: null, priority: null },
});

/** Items of tables: each stands behind the table that it was read from. */
function addFromTables(
  report: ReportRead,
  sections: readonly Section[],
  kinds: Corrections["kinds"],
) {
  const placeOf = ({ key }: Passage) => Number(key.slice(1));
  const { blocks } = report;
  for (const [at, item] of itemsInTables(report).entries()) {
    const { kind, label = "", paragraph } = item;
    const key = `p${blocks.length + at}`;
    const table = blocks.findLastIndex(
      (one) => one.kind === "table" && one.paragraph <= paragraph,
    );
    const home = sections.find(({ passages }) =>
      passages.some((one) => placeOf(one) === table),
    );
    if (!home) continue;
    const next = home.passages.findIndex(
      (one) => placeOf(one) > table && placeOf(one) < blocks.length,
    );
    const shape = kind === "recommendation" ? kind : "finding";
    const text = wordsInTable(item);
    home.passages.splice(next < 0 ? home.passages.length : next, 0, {
      ...{ key, text, kind: kinds[key] ?? kind, shape, label },
      ...{ level: 0, isTop: false, canBegin: false },
      ...{ table: `p${table}`, areaKey: null, priority: null },
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
  const labels = labelsIn(report, known);
  const own = ownWordsIn(report);
  const team = new Set(report.team.map(({ paragraph }) => paragraph));
  const title = folded(report.title ?? "");
  return (block: ReadBlock, at: number): PassageKind => {
    if (own.has(at)) return "label";
    const item = known.get(at);
    if (item) return item;
    const words = folded(block.text);
    if (block.section === null && words === title) return "leaveOut";
    if (team.has(block.paragraph)) return "member";
    if (labels.has(at) || block.isRead) return "label";
    const isHeading = block.kind === "heading" || block.kind === "subheading";
    return isHeading ? "heading" : "text";
  };
}
