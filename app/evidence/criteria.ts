import type { Area } from "#workflows/frameworks/index.ts";

/** An area with its criteria, as short as a form needs them. */
export interface AreaChoice {
  key: string;
  number: number;
  title: string;
  criteria: Array<{ key: string; number: string; title: string }>;
}

/** The areas in scope, for choosing among their criteria. */
export const choicesOf = (areas: readonly Area[]): AreaChoice[] =>
  areas.map(({ key, number, title, criteria }) => ({
    key,
    number,
    title,
    criteria: criteria.map((one) => ({
      key: one.key,
      number: one.number,
      title: one.title,
    })),
  }));

/** The criteria with these keys, in the framework's order. */
export const criteriaNamed = (
  areas: readonly Area[],
  keys: readonly string[],
) =>
  choicesOf(areas)
    .flatMap(({ criteria }) => criteria)
    .filter(({ key }) => keys.includes(key));

/** Chosen criteria by their numbers, as one line: "1.2, 3.1". */
export const criteriaWords = (
  areas: readonly AreaChoice[],
  chosen: readonly string[],
): string =>
  areas
    .flatMap(({ criteria }) => criteria)
    .filter(({ key }) => chosen.includes(key))
    .map(({ number }) => number)
    .join(", ");
