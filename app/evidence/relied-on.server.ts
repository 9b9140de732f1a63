import type { Kysely } from "kysely";
import {
  listCitations,
  listReliedOnSent,
} from "#db/queries/evidence-citations.ts";
import type { Tables } from "#db/schema.ts";
import type { Area } from "#workflows/frameworks/index.ts";
import type { Sight } from "#workflows/permissions.ts";

/** A finding that rests on an item. */
export interface CitingFinding {
  id: string;
  name: string;
}

/**
 * The ids of the items that findings rest on, cited themselves, through a
 * reading note, or through a place in them.
 * @param sight "all" asks the team's findings of today; "sent" only the report
 *   last sent to the council, as it was then, so that it learns nothing else
 */
export async function reliedOn(
  db: Kysely<Tables>,
  challengeId: string,
  sight: Sight,
): Promise<Set<string>> {
  if (sight === "none") return new Set();
  return new Set(
    sight === "all"
      ? (await listCitations(db, challengeId)).flatMap(itemsOf)
      : await listReliedOnSent(db, challengeId),
  );
}

/**
 * For the team: by item, the findings that rest on it, named as their pages
 * name them ("Strength 2 of area 3").
 */
export async function citingFindings(
  db: Kysely<Tables>,
  challengeId: string,
  areas: readonly Area[],
): Promise<Map<string, CitingFinding[]>> {
  const rows = await listCitations(db, challengeId);
  const names = namesOf(rows, areas);
  const citing = new Map<string, CitingFinding[]>();
  for (const row of rows) {
    for (const item of itemsOf(row)) {
      const others = citing.get(item) ?? [];
      if (others.some(({ id }) => id === row.id)) continue;
      const name = names.get(row.id) ?? "";
      citing.set(item, [...others, { id: row.id, name }]);
    }
  }
  return citing;
}

type Citation = Awaited<ReturnType<typeof listCitations>>[number];

const itemsOf = ({ evidence_id, pointer_to }: Citation) =>
  [evidence_id, pointer_to].filter((id) => id !== null);

/** Findings are numbered within their area and kind, in the rows' order. */
function namesOf(rows: readonly Citation[], areas: readonly Area[]) {
  const names = new Map<string, string>();
  const places = new Map<string, number>();
  for (const { id, area_key, kind } of rows) {
    const area = areas.find(({ key }) => key === area_key);
    if (!area || names.has(id)) continue;
    const place = (places.get(area_key + kind) ?? 0) + 1;
    places.set(area_key + kind, place);
    const word = kind === "strength" ? "Strength" : "Area for consideration";
    names.set(id, `${word} ${place} of area ${area.number}`);
  }
  return names;
}
