import type { Area } from "#workflows/frameworks/index.ts";
import { authorsOf } from "./authors.ts";
import { sectionsOf } from "./corrections.ts";
import type { Corrections, ReadAndSaid } from "./mapping.ts";
import { toMake } from "./to-make.ts";

/** So many are told one by one; who differs in more looks at the page anew. */
const mostTold = 200;

/**
 * What is kept of a report where somebody says otherwise, by the fields of the
 * form: "kinds.p12". What a form says of all of a section is said of each.
 */
export function differing(
  row: ReadAndSaid,
  said: Corrections,
  areas: readonly Area[],
): Array<[name: string, value: string]> {
  const theirs = fieldsOf(row, areas);
  const yours = fieldsOf({ ...row, corrections: said }, areas);
  // A field that only one form has is told by what it came of.
  return [...theirs].filter(
    ([name, value]) => (yours.get(name) ?? value) !== value,
  );
}

/** As many of them as a page lists. */
export const told = (
  different: ReadonlyArray<readonly [name: string, value: string]>,
): Record<string, string> => Object.fromEntries(different.slice(0, mostTold));

/** Every field of the form, as a report is understood by now. */
export function fieldsOf(
  row: ReadAndSaid,
  areas: readonly Area[],
): Map<string, string> {
  const fields = new Map<string, string>();
  const sections = sectionsOf(row, areas);
  for (const { key, now } of toMake(sections, areas).ranks) {
    fields.set(`priorities.${key}`, now ?? "");
  }
  for (const { key, place, passages } of sections) {
    fields.set(`places.${key}`, place);
    for (const { key, kind, areaKey } of passages) {
      fields.set(`kinds.${key}`, kind);
      fields.set(`areas.${key}`, areaKey ?? "");
    }
  }
  for (const { key, are } of authorsOf(row)) fields.set(`authors.${key}`, are);
  fields.set("agreed", row.corrections.agreed ? "on" : "");
  return fields;
}
