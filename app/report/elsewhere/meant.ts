import type { Area } from "#workflows/frameworks/index.ts";
import { fieldsOf } from "./differing.ts";
import { type MappingInput, type ReadAndSaid, fieldsSaid } from "./mapping.ts";
import { chosenIn, drawnIn } from "./touched.ts";

/**
 * What a form says of a report where two correct it at once: what nobody
 * touched in it stays as it was saved meanwhile.
 * @returns what is meant; where the other chose as well, by field, what was
 *   saved; and whether all that was saved meanwhile is what the form shows
 */
export function meantBy(
  row: ReadAndSaid,
  said: MappingInput,
  areas: readonly Area[],
) {
  const drawn = drawnIn(said.drawn);
  const now = fieldsOf(row, areas);
  const groups: Record<string, Record<string, string>> = {};
  let agreed = said.agreed;
  const changed = new Set<string>();
  let isSeen = true;
  const lost = choicesLost(said, drawn, now);
  for (const [name, saved] of now) {
    const was = drawn.get(name);
    const chosen = chosenIn(said, name) ?? was;
    const isTouched = was !== undefined && (chosen !== was || lost.has(name));
    const value = (isTouched ? chosen : undefined) ?? saved;
    if (was !== undefined && was !== saved) changed.add(name);
    if (was !== undefined && was !== saved && chosen !== saved) isSeen = false;
    const [group = "", key] = name.split(".");
    if (key !== undefined) (groups[group] ??= {})[key] = value;
    else agreed = value === "on" ? "on" : undefined;
  }
  return {
    meant: { ...said, ...fieldsSaid.parse(groups), agreed },
    changed,
    isSeen,
  };
}

/**
 * What somebody else called a passage meanwhile where a choice would be lost
 * for it, or mean others than it was made for: by the field of its kind.
 */
function choicesLost(
  said: MappingInput,
  drawn: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): Set<string> {
  const lost = new Set<string>();
  const saysAll = Object.values(said.all).some((kind) => kind !== "");
  for (const [name, was] of drawn) {
    const [group, key = ""] = name.split(".");
    const isTouched = (chosenIn(said, name) ?? was) !== was;
    if (isTouched && !now.has(name)) lost.add(`kinds.${key}`);
    const begins = [was, now.get(name)].filter((kind) => kind === "section");
    if (saysAll && group === "kinds" && begins.length === 1) lost.add(name);
  }
  return lost;
}
