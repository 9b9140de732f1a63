import type { Match } from "../../report/placing/match-units.ts";
import type { Returned } from "../../report/placing/place-returned.ts";

/**
 * Which blocks a file has in another place, though nobody tracked that: as few
 * as can be, so that one moved over many is that one. What is only much alike
 * may be another paragraph.
 */
export function outOfOrder({
  units,
  matches,
}: Pick<Returned, "units" | "matches">): Match[] {
  const there = matches.filter(
    ({ unit, how }) => how !== "alike" && units[unit]?.now.trim() !== "",
  );
  const stayed = longestRise(there.map(({ block }) => block));
  return there.filter((_, at) => !stayed.has(at));
}

/** The places of the most numbers that rise from one to the next. */
function longestRise(numbers: readonly number[]): Set<number> {
  /** The place of the lowest number that ends a rise of each length. */
  const ends: number[] = [];
  const before = numbers.map((number, at) => {
    let [from, to] = [0, ends.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) from = middle + 1;
      else to = middle;
    }
    ends[from] = at;
    return ends[from - 1];
  });
  const rise = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) rise.add(at);
  return rise;
}
