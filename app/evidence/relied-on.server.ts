import type { Kysely } from "kysely";
import {
  listCitations,
  listReliedOnSent,
} from "#db/queries/evidence-citations.ts";
import type { Tables } from "#db/schema.ts";
import type { Area } from "#workflows/frameworks/index.ts";
import type { Sight } from "#workflows/permissions.ts";
import { findingName } from "../findings/finding.ts";

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

/** For the team: by item, the findings that rest on it. */
export async function citingFindings(
  db: Kysely<Tables>,
  challengeId: string,
  areas: readonly Area[],
): Promise<Map<string, CitingFinding[]>> {
  const citing = new Map<string, CitingFinding[]>();
  for (const row of await listCitations(db, challengeId)) {
    const area = areas.find(({ key }) => key === row.area_key);
    const finding = { id: row.id, name: findingName(row, area) };
    for (const item of itemsOf(row)) {
      const others = citing.get(item) ?? [];
      if (others.some(({ id }) => id === row.id)) continue;
      citing.set(item, [...others, finding]);
    }
  }
  return citing;
}

type Citation = Awaited<ReturnType<typeof listCitations>>[number];

const itemsOf = ({ evidence_id, pointer_to }: Citation) =>
  [evidence_id, pointer_to].filter((id) => id !== null);
