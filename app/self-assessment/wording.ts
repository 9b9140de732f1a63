import {
  type Criterion,
  type Framework,
  summaryAt,
} from "#workflows/frameworks/index.ts";

/** A criterion as its framework words it, with what it asks at each level. */
export const wordingOf = (
  framework: Framework,
  { key, number, title, prompts }: Criterion,
) => ({
  key,
  number,
  title,
  prompts: [...prompts],
  levels: framework.levels.map((level) => ({
    key: level.key,
    title: level.title,
    text: summaryAt(framework, key, level.key),
  })),
});
