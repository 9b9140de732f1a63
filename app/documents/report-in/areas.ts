import {
  type Area,
  frameworkKeys,
  frameworkOf,
} from "#workflows/frameworks/index.ts";
import type { ReadSection } from "./report-read.ts";

/** Enough words in common that the title can mean nothing else. */
const alike = 0.6;

/**
 * Finds the framework whose areas a report's headings name best, and the area
 * of each section. A section inside another is about the same.
 */
export function mapAreas(sections: readonly ReadSection[]): {
  framework: string | null;
  sections: ReadSection[];
} {
  const tried = frameworkKeys.map((framework) => {
    const mapped = sections.map((section) => areaIn(framework, section.title));
    const sum = mapped.reduce((total, found) => total + (found?.score ?? 0), 0);
    return { framework, mapped, sum };
  });
  const best = tried.toSorted((a, b) => b.sum - a.sum)[0];
  if (!best || best.sum === 0)
    return { framework: null, sections: [...sections] };
  const around: Array<{ depth: number; areaKey: string | null }> = [];
  return {
    framework: best.framework,
    sections: sections.map((section, index) => {
      const { depth } = section;
      while ((around.at(-1)?.depth ?? 0) >= depth) around.pop();
      const own = best.mapped[index]?.key;
      const areaKey = own ?? around.at(-1)?.areaKey ?? null;
      around.push({ depth, areaKey });
      return { ...section, areaKey };
    }),
  };
}

/** The key of the area that a title can only mean; null for none. */
export const areaTitled = (
  title: string,
  areas: readonly Area[],
): string | null => areaAmong(areas, title)?.key ?? null;

const areaIn = (framework: (typeof frameworkKeys)[number], title: string) =>
  areaAmong(frameworkOf(framework).areas, title);

function areaAmong(areas: readonly Area[], title: string) {
  const words = wordsOf(title);
  const scored = areas.map(({ key, title, shortTitle }) => ({
    key,
    score: Math.max(
      likeness(words, wordsOf(title)),
      likeness(words, wordsOf(shortTitle)),
    ),
  }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score >= alike ? best : undefined;
}

const small = new Set(
  "a an and the of in for to your our with area theme".split(" "),
);

function wordsOf(title: string): Set<string> {
  const words =
    title
      .slice(0, 200)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => !small.has(word)));
}

/** The share of words in common: 1 for the same words, 0 for none. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / (a.size + b.size || 1);
}
