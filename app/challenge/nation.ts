import { type Nation, nations } from "#workflows/bank-holidays.ts";

/** A council's stored nation. Throws on a name that is none: corrupt data. */
export function nationOf(stored: string): Nation {
  const nation = nations.find((known) => known === stored);
  if (!nation) throw new Error(`Unknown nation: ${stored}`);
  return nation;
}
