import { eflg2009 } from "#workflows/frameworks/eflg-2009.ts";
import { eflg2021 } from "#workflows/frameworks/eflg-2021.ts";
import type {
  Criterion,
  Framework,
  Level,
} from "#workflows/frameworks/schema.ts";

export type {
  Area,
  Criterion,
  Framework,
  Level,
} from "#workflows/frameworks/schema.ts";

/** Every framework version the product knows. A version is never renamed. */
export const frameworks = {
  "eflg-2009": eflg2009,
  "eflg-2021": eflg2021,
} as const satisfies Record<string, Framework>;

export type FrameworkKey = keyof typeof frameworks;

/** The keys of all versions, oldest first. */
export const frameworkKeys = [
  "eflg-2009",
  "eflg-2021",
] as const satisfies readonly FrameworkKey[];

/** The version a new challenge starts with: the five areas. */
export const defaultFramework: Framework = frameworks["eflg-2009"];

/** True when the text is the key of a framework version. */
export function isFrameworkKey(key: string): key is FrameworkKey {
  return Object.hasOwn(frameworks, key);
}

/**
 * In: a framework key, such as "eflg-2021". Out: that version.
 * Throws RangeError on a key that no version has.
 */
export function frameworkOf(key: string): Framework {
  if (!isFrameworkKey(key)) {
    throw new RangeError(`There is no framework "${key}".`);
  }
  return frameworks[key];
}

/** Out: all criteria of all areas, in the framework's order. */
export function criteriaOf(framework: Framework): Criterion[] {
  return framework.areas.flatMap((area) => area.criteria);
}

/** In: a framework and a criterion key. Out: it. Throws RangeError. */
export function criterionOf(
  framework: Framework,
  criterionKey: string,
): Criterion {
  return found(framework, criteriaOf(framework), "criterion", criterionKey);
}

/** In: a framework and a level key. Out: the level. Throws RangeError. */
function levelOf(framework: Framework, levelKey: string): Level {
  return found(framework, framework.levels, "level", levelKey);
}

/** Out: the name people use for a level, "Achieving". Throws RangeError. */
export function levelTitle(framework: Framework, levelKey: string): string {
  return levelOf(framework, levelKey).title;
}

/** Out: the name of a level; null where none is named. Throws RangeError. */
export function levelName(
  framework: Framework,
  levelKey: string | null | undefined,
): string | null {
  return levelKey ? levelTitle(framework, levelKey) : null;
}

/**
 * Out: the levels a council may ask a peer team to judge, in rising order.
 * Source: the Local Government Association's award scheme, where the lowest
 * level was reached by self-assessment alone.
 */
export function seekableLevels(framework: Framework): Level[] {
  return framework.levels.filter((level) => level.seekable);
}

/**
 * Out: our summary of a criterion at a level, one sentence.
 * Throws RangeError when the framework has no such criterion or level.
 */
export function summaryAt(
  framework: Framework,
  criterionKey: string,
  levelKey: string,
): string {
  const { levels } = criterionOf(framework, criterionKey);
  return levels[levelOf(framework, levelKey).key] ?? "";
}

function found<Part extends { key: string }>(
  framework: Framework,
  parts: readonly Part[],
  noun: string,
  key: string,
): Part {
  const part = parts.find((one) => one.key === key);
  if (!part) throw missing(framework, noun, key);
  return part;
}

function missing(framework: Framework, noun: string, key: string) {
  return new RangeError(`"${framework.key}" has no ${noun} "${key}".`);
}
