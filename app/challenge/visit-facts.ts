import type { FactRows } from "#db/queries/facts.ts";
import type { Facts } from "#workflows/facts.ts";
import type { Standing } from "./enter.server.ts";

/** The evidence that nobody of the team has opened, with the areas it is of. */
export function unopenedFacts(
  { areas }: Pick<Standing, "areas">,
  { neverOpened }: FactRows,
): Facts["evidenceNeverOpened"] {
  const linked = new Map<string, { number: number; keys: Set<string> }>();
  for (const { id, number, criterion_key: key } of neverOpened) {
    const item = linked.get(id) ?? { number, keys: new Set() };
    linked.set(id, item);
    if (key) item.keys.add(key);
  }
  return [...linked].map(([id, { number, keys }]) => ({
    name: `Evidence item ${number}`,
    where: `evidence/${id}`,
    areaKeys: areas
      .filter(({ criteria }) => criteria.some(({ key }) => keys.has(key)))
      .map(({ key }) => key),
  }));
}

/** Whom the team is to meet, and of which sessions nobody wrote. */
export function visitFacts({ groups, sessions }: FactRows) {
  const met = (kind: string) =>
    groups.some((group) => group.kind === kind && group.sessions > 0);
  return {
    groupsWithoutSession: groups
      .filter((group) => group.needed && group.sessions === 0)
      .map(({ name }) => name),
    hasVoluntarySectorSession: met("voluntarySector"),
    hasTradeUnionSession: met("tradeUnion"),
    hasSession: sessions.length > 0,
    sessionsWithoutNotes: sessions
      .filter(({ notes }) => Number(notes) === 0)
      .map(({ id, number, title }) => ({
        name: `Session ${number} (${title})`,
        where: `timetable/${id}`,
      })),
  };
}
