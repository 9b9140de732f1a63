import { frameworkKeys, frameworkOf } from "#workflows/frameworks/index.ts";
import { announcedBy } from "./announced.ts";
import type { Placed } from "./sections.ts";
import type { ReadSection, ReportRead } from "./report-read.ts";

const leadsTo =
  /\b(conclusion|outcome|judgement|assessment|decision)\b[^.]{0,60}:$/i;

const longestLead = 300;

/** The words of our own reports. */
const says = /^the criteria for the level\b/i;

/**
 * Reads the team's conclusion: our own words for it outside the areas, or what
 * follows the line that announces it.
 */
export function outcomeIn(
  placed: readonly Placed[],
  sections: readonly ReadSection[],
): ReportRead["outcome"] {
  const ours = placed.find(
    ({ line, section }) =>
      says.test(line.text) && sections[section ?? -1]?.areaKey === null,
  );
  if (ours) return { text: ours.line.text, level: levelIn(ours.line.text) };
  const before = placed.findIndex(
    ({ line: { text } }) =>
      announcedBy(text) === "outcome" ||
      (text.length <= longestLead && leadsTo.test(text)),
  );
  const said = before < 0 ? undefined : placed[before + 1];
  if (!said || said.isTop) return null;
  return { text: said.line.text, level: levelIn(said.line.text) };
}

const levels = frameworkKeys.flatMap((key) => frameworkOf(key).levels);

/** The level that a sentence names, when it names one alone. */
function levelIn(text: string): string | null {
  const words = new Set(
    text
      .slice(0, 2000)
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  const named = levels
    .filter(({ title }) => words.has(title.toLowerCase()))
    .map(({ key }) => key);
  const [level = null, ...others] = new Set(named);
  return others.length === 0 ? level : null;
}
