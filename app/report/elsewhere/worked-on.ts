import type { Section } from "./passages.ts";
import { chosenIn, drawnIn } from "./touched.ts";

/** A section with its passages, as far as fields are named by them. */
interface Keyed extends Pick<Section, "key"> {
  passages: ReadonlyArray<{ key: string }>;
}

/** The sections in which a form says something new, by their keys. */
export function sectionsTouched(
  form: { drawn?: unknown },
  sections: readonly Keyed[],
): string[] {
  const drawn = drawnIn(form.drawn);
  const isTouched = (name: string) => {
    const was = drawn.get(name);
    return was !== undefined && (chosenIn(form, name) ?? was) !== was;
  };
  return sections.flatMap(({ key, passages }) =>
    isTouched(`places.${key}`) ||
    chosenIn(form, `all.${key}`) ||
    passages.some((passage) =>
      ofPassage.some((group) => isTouched(`${group}.${passage.key}`)),
    )
      ? [key]
      : [],
  );
}

const ofPassage = ["kinds", "areas", "priorities"] as const;

/**
 * The sections that somebody works on: those in which a form says something,
 * then those in which it stood before where that began a section of its own.
 */
export function workedOn(
  form: { drawn?: unknown },
  before: readonly Keyed[],
  after: readonly Keyed[],
): string[] {
  const keys = new Set([
    ...sectionsTouched(form, after),
    ...sectionsTouched(form, before),
  ]);
  return [...keys].filter((key) => after.some((one) => one.key === key));
}

/** In an address, the sections that are shown open. */
const opened = "open";

/** An address may hold so many of them. */
const mostOpen = 100;

/** How a section is called in the page that shows it. */
export const sectionId = (key: string): string => `section-${key}`;

/** The page with some of its sections open, led to the first of them. */
export function openAt(page: string, keys: readonly string[]): string {
  const [first] = keys;
  if (first === undefined) return page;
  const query = new URLSearchParams({
    [opened]: keys.slice(0, mostOpen).join(" "),
  });
  return `${page}?${query.toString()}#${sectionId(first)}`;
}

/** The sections that an address asks to be open. */
export const openIn = ({ searchParams }: URL): string[] =>
  searchParams.get(opened)?.split(" ") ?? [];
