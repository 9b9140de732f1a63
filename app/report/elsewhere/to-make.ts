import type { Area } from "#workflows/frameworks/index.ts";
import { excerpt } from "../../ui/excerpt.ts";
import type { Priority } from "../../recommendations/recommendation.ts";
import { isHeading, unranked } from "./kinds.ts";
import { type Opened, openedUnder } from "./lead-in.ts";
import type { Passage, Section } from "./passages.ts";
import { isRank, priorityRead, withoutRank } from "./rank.ts";
import { type Found, longestHeading, sorted } from "./sorted.ts";
import { emptiedAmong } from "./emptied.ts";
import { written, writtenItem } from "./written.ts";

/** A finding that is to be made of passages. */
export interface NewFinding {
  kind: "strength" | "consideration";
  areaKey: string;
  subheading: string;
  text: string;
}

export interface NewRecommendation extends Opened {
  priority: Priority;
}

/** How urgent the recommendation is that a passage becomes. */
export interface Rank {
  /** The passage’s key. */
  key: string;
  /** As the file says it; null where it does not. */
  read: Priority | null;
  /** As it was read or somebody said; null for neither. */
  now: Priority | null;
}

export interface NewExample extends Opened {
  kind: "innovation" | "signpost";
  areaKey: string | null;
  council: string;
}

/** All that a report becomes here. */
export interface ToMake {
  findings: NewFinding[];
  recommendations: NewRecommendation[];
  examples: NewExample[];
  /** Texts by the section of our report, or the area, that they stand in. */
  texts: Array<{ section: string; text: string }>;
  own: Array<{ title: string; text: string }>;
  members: string[];
  /** Findings whose section is of no area: they stay text of it. */
  homeless: number;
  /** Of every recommendation, in their order. */
  ranks: Rank[];
  leftOut: number;
}

/** What the sections of a report become, in their order. */
export function toMake(
  sections: readonly Section[],
  areas: readonly Area[],
): ToMake {
  const made: ToMake = {
    ...{ findings: [], recommendations: [], examples: [], texts: [] },
    ...{ own: [], members: [], homeless: 0, ranks: [], leftOut: 0 },
  };
  const isArea = (place: string) => areas.some(({ key }) => key === place);
  const addText = textsOf(made, sections);
  const parts = sections.map((section) => {
    const areaKey = isArea(section.place) ? section.place : null;
    const { text, items } = sorted(section, areaKey, made);
    // A heading that no item has in its words stays text.
    const said = new Set(items.map((item) => addItem(made, item)));
    const left = text.filter((passage) => !said.has(passage));
    return { section, left, hasItems: items.length > 0 };
  });
  const isEmptied = emptiedAmong(parts);
  for (const part of parts) {
    if (!isEmptied(part)) addText(part.section, part.left);
  }
  return made;
}

/** Puts what stays text of a section where it belongs. */
function textsOf(made: ToMake, sections: readonly Section[]) {
  const byKey = new Map(sections.map((one) => [one.key, one]));
  const own = new Map<Section, ToMake["own"][number]>();
  return (section: Section, text: readonly Passage[]) => {
    const words = written(text);
    if (words === "") return;
    if (section.place !== "own") {
      made.texts.push({ section: section.place, text: words });
      return;
    }
    let outer = section;
    for (let next: Section | undefined = section; next;) {
      outer = next;
      next = byKey.get(next.around ?? "");
    }
    const present = own.get(outer);
    if (present) present.text += `\n\n${words}`;
    else {
      const title = excerpt(titleOf(outer), longestHeading);
      const begun = { title, text: words };
      own.set(outer, begun);
      made.own.push(begun);
    }
  };
}

function titleOf({ title, passages: [first] }: Section): string {
  return first?.isTop && isHeading(first.kind) ? first.text : title;
}

/** @returns the heading that it stands under, if its words are in it */
function addItem(
  made: ToMake,
  { kind, areaKey, under, passages }: Found,
): Passage | null {
  const [first, ...rest] = passages;
  const ranked =
    kind === "recommendation" && first ? withoutRank(first.text) : null;
  const text = writtenItem(
    ranked && first ? [{ ...first, text: ranked.text }, ...rest] : passages,
  );
  const heading = under?.text.replace(/\s*:$/, "") ?? "";
  if (kind === "strength" || kind === "consideration") {
    const subheading = excerpt(heading, longestHeading);
    made.findings.push({ kind, areaKey: areaKey ?? "", subheading, text });
    return subheading === heading ? under : null;
  }
  const words = openedUnder(isRank(heading) ? "" : heading, text);
  const isSaid = isRank(heading) || words.leadIn === heading;
  if (kind === "recommendation") {
    const { key = "", priority = null } = first ?? {};
    const read = ranked?.printed ?? priorityRead(heading, text);
    const now = priority ?? read;
    made.ranks.push({ key, read, now });
    made.recommendations.push({ ...words, priority: now ?? unranked });
    return isSaid ? under : null;
  }
  const body = [heading, words.leadIn].find((one) => isBody.test(one));
  const council = (kind === "signpost" && body) || "";
  made.examples.push({ ...words, kind, areaKey, council });
  // The report names its council with every signpost.
  return isSaid || (council !== "" && council === heading) ? under : null;
}

/** What names a council, and not what it does. */
const isBody = /^[^,]{0,60}\b(council|borough|authority|county|city|service)$/i;
