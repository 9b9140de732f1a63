import type { Area } from "#workflows/frameworks/index.ts";
import { authorsFrom } from "./authors.ts";
import { isItem, isPlace } from "./kinds.ts";
import {
  type Corrections,
  type MappingInput,
  correctionsSchema,
} from "./mapping.ts";
import { type Section, understood } from "./passages.ts";
import type { ForeignReport } from "./read-row.server.ts";

type Row = Pick<ForeignReport, "report" | "corrections">;

type Said = Pick<
  MappingInput,
  "kinds" | "places" | "areas" | "all" | "authors" | "agreed"
>;

const none = correctionsSchema.parse({});

/** What a form says of a report that is not as it was recognised. */
export function correctionsFrom(
  row: Row,
  { kinds, places, areas: moved, all, authors, agreed }: Said,
  areas: readonly Area[],
): Corrections {
  const kept: Corrections = {
    ...none,
    ...{ kinds: {}, places: {}, areas: {} },
    authors: authorsFrom(row, authors),
    agreed: agreed === "on",
  };
  for (const { key, place, passages } of understood(row.report, none, areas)) {
    const said = places[key] ?? place;
    if (said !== place && isPlace(said, areas)) kept.places[key] = said;
    const forAll = all[key] || null;
    for (const passage of passages) {
      const own = kinds[passage.key] ?? passage.kind;
      const isMeant = isItem(own) || own === "text" || own === "leaveOut";
      const kind = forAll && isMeant ? forAll : own;
      if (kind !== passage.kind) kept.kinds[passage.key] = kind;
      const area = areas.find((one) => one.key === moved[passage.key]);
      if (area) kept.areas[passage.key] = area.key;
    }
  }
  return kept;
}

/** The sections of a report as the team understands it by now. */
export const sectionsOf = (
  { report, corrections }: Row,
  areas: readonly Area[],
): Section[] => understood(report, corrections, areas);
