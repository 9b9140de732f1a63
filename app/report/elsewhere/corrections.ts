import type { Area } from "#workflows/frameworks/index.ts";
import type { ReportRead } from "../../documents/report-in/report-read.ts";
import { isItem, isPlace } from "./kinds.ts";
import type { Corrections, MappingInput } from "./mapping.ts";
import { type Section, understood } from "./passages.ts";

const none: Corrections = { kinds: {}, places: {}, areas: {} };

/** What a form says of a report that is not as it was recognised. */
export function correctionsFrom(
  report: ReportRead,
  { kinds, places, areas: moved, all }: Corrections & Pick<MappingInput, "all">,
  areas: readonly Area[],
): Corrections {
  const kept: Corrections = { kinds: {}, places: {}, areas: {} };
  for (const { key, place, passages } of understood(report, none, areas)) {
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
  { report, corrections }: { report: ReportRead; corrections: Corrections },
  areas: readonly Area[],
): Section[] => understood(report, corrections, areas);
