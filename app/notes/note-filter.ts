import type { NoteFilter } from "#db/queries/notes.ts";
import type { Area } from "#workflows/frameworks/index.ts";
import { placeFrom, placeTo } from "./note.ts";

/** What the form above the list has chosen, by field name; "" is any. */
export const filterFields = [
  "place",
  "session",
  "author",
  "judgement",
  "source",
  "evidence",
] as const;

export type Chosen = Record<(typeof filterFields)[number], string>;

/**
 * The notes that an address asks for. `area` and `criterion` are understood
 * beside `place`, which is what the form sends; a place that is not in the
 * framework is ignored, and no note is by an author or of a session unknown.
 */
export function filterOf(query: URLSearchParams, areas: readonly Area[]) {
  const asked = (name: string) => query.get(name) ?? "";
  const place = placeFrom(areas, placeAsked(query, areas)) ?? {
    areaKey: null,
    criterionKey: null,
  };
  const chosen: Chosen = {
    place: placeTo(place),
    session: asked("session"),
    author: asked("author"),
    judgement: asked("judgement"),
    source: asked("source"),
    evidence: asked("evidence"),
  };
  const filter: Omit<NoteFilter, "challengeId"> = {
    areaKey: place.areaKey ?? undefined,
    criterionKey: place.criterionKey ?? undefined,
    sessionId: chosen.session || undefined,
    authorId: chosen.author || undefined,
    judgement: chosen.judgement || undefined,
    source: chosen.source || undefined,
    evidenceId: chosen.evidence || undefined,
  };
  return { chosen, filter };
}

function placeAsked(query: URLSearchParams, areas: readonly Area[]): string {
  const criterion = query.get("criterion");
  const area = areas.find(({ criteria }) =>
    criteria.some(({ key }) => key === criterion),
  );
  if (criterion && area) return `${area.key}/${criterion}`;
  return query.get("place") ?? query.get("area") ?? "";
}
