import type { Nation } from "#workflows/working-days.ts";

const nations: Record<string, Nation> = {
  "england-wales": "england-and-wales",
  scotland: "scotland",
  "northern-ireland": "northern-ireland",
};

/** A council's stored nation as the calendar of bank holidays knows it. */
export function nationOf(stored: string): Nation {
  const nation = nations[stored];
  if (!nation) throw new Error(`Unknown nation: ${stored}`);
  return nation;
}
