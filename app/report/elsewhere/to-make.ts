import type { Area } from "#workflows/frameworks/index.ts";
import { excerpt } from "../../ui/excerpt.ts";
import { type ItemKind, isItem } from "./kinds.ts";
import { type Opened, opened } from "./lead-in.ts";
import type { Passage, Section } from "./passages.ts";
import { written, writtenItem } from "./written.ts";

/** A finding that is to be made of passages. */
export interface NewFinding {
  kind: "strength" | "consideration";
  areaKey: string;
  subheading: string;
  text: string;
}

export interface NewRecommendation extends Opened {
  priority: "high" | "medium" | "low";
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
  /** Recommendations that name no priority: they are of medium. */
  unranked: number;
  leftOut: number;
}

const longestHeading = 150;

/** What the sections of a report become, in their order. */
export function toMake(
  sections: readonly Section[],
  areas: readonly Area[],
): ToMake {
  const made: ToMake = {
    ...{ findings: [], recommendations: [], examples: [], texts: [] },
    ...{ own: [], members: [], homeless: 0, unranked: 0, leftOut: 0 },
  };
  const isArea = (place: string) => areas.some(({ key }) => key === place);
  for (const section of sections) {
    const areaKey = isArea(section.place) ? section.place : null;
    const { text, items } = sorted(section, areaKey, made);
    addText(made, section, text);
    for (const item of items) addItem(made, item);
  }
  return made;
}

interface Found {
  kind: ItemKind;
  areaKey: string | null;
  under: string;
  passages: Passage[];
}

/** The passages of a section: those of items, and those that stay its text. */
function sorted(
  { passages, isInside }: Section,
  areaKey: string | null,
  made: ToMake,
) {
  const text: Passage[] = [];
  const items: Found[] = [];
  let heading: Passage | null = null;
  let isUsed = true;
  let last: Passage[] = text;
  const ownArea = (passage: Passage) => passage.areaKey ?? areaKey;
  const say = (passage: Passage | null) => {
    if (heading && !isUsed) text.push(heading);
    isUsed = true;
    if (passage) text.push(passage);
    last = text;
  };
  for (const passage of passages) {
    const { kind } = passage;
    const isFinding = kind === "strength" || kind === "consideration";
    if (kind === "leaveOut") made.leftOut += 1;
    else if (kind === "member") made.members.push(passage.text);
    else if (kind === "label") {
      say(null);
      heading = null;
    } else if (kind === "more") last.push(passage);
    else if (kind === "heading") {
      if (passage.isTop && !isInside) continue;
      say(null);
      [heading, isUsed] = [passage, false];
    } else if (isItem(kind) && (ownArea(passage) !== null || !isFinding)) {
      isUsed = true;
      last = [passage];
      const under = heading?.text ?? "";
      items.push({ kind, areaKey: ownArea(passage), under, passages: last });
    } else {
      if (isFinding) made.homeless += 1;
      say(passage);
    }
  }
  say(null);
  return { text, items };
}

function addText(
  made: ToMake,
  { title, place, isInside, passages }: Section,
  text: readonly Passage[],
) {
  const words = written(text);
  if (words === "") return;
  const [first] = passages;
  const heading = first?.isTop && first.kind === "heading" ? first.text : title;
  const last = made.own.at(-1);
  if (place !== "own") made.texts.push({ section: place, text: words });
  else if (isInside && last) last.text += `\n\n${words}`;
  else made.own.push({ title: excerpt(heading, longestHeading), text: words });
}

function addItem(made: ToMake, { kind, areaKey, under, passages }: Found) {
  const text = writtenItem(passages);
  if (kind === "strength" || kind === "consideration") {
    const subheading = excerpt(under.replace(/\s*:$/, ""), longestHeading);
    made.findings.push({ kind, areaKey: areaKey ?? "", subheading, text });
  } else if (kind === "recommendation") {
    const priority = priorityIn(`${under} ${text}`);
    if (priority === null) made.unranked += 1;
    const ranked = { ...opened(text), priority: priority ?? "medium" };
    made.recommendations.push(ranked);
  } else {
    const words = opened(text);
    const council =
      kind === "signpost" && isBody.test(words.leadIn) ? words.leadIn : "";
    made.examples.push({ ...words, kind, areaKey, council });
  }
}

/** What names a council, and not what it does. */
const isBody = /^[^,]{0,60}\b(council|borough|authority|county|city|service)$/i;

const said = [
  /\b(high|medium|low)[ -]priority\b/i,
  /\bpriority:? ?\(?(high|medium|low)\b/i,
];

function priorityIn(text: string): NewRecommendation["priority"] | null {
  for (const words of said) {
    const found = words.exec(text)?.[1]?.toLowerCase();
    if (found === "high" || found === "medium" || found === "low") return found;
  }
  return null;
}
