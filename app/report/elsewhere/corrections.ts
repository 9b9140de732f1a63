import type { Area } from "#workflows/frameworks/index.ts";
import { authorsFrom } from "./authors.ts";
import { type PassageKind, isMeant, isPlace } from "./kinds.ts";
import {
  type Corrections,
  type MappingInput,
  type ReadAndSaid,
  correctionsSchema,
} from "./mapping.ts";
import { type Section, understood } from "./passages.ts";
import { toMake } from "./to-make.ts";

type Said = Pick<
  MappingInput,
  "kinds" | "places" | "areas" | "priorities" | "all" | "authors" | "agreed"
>;

const none = correctionsSchema.parse({});

/** What a form says of a report that is not as it was recognised. */
export function correctionsFrom(
  row: ReadAndSaid,
  { kinds, places, areas: moved, priorities, all, authors, agreed }: Said,
  areas: readonly Area[],
): Corrections {
  const kept: Corrections = {
    ...none,
    ...{ kinds: {}, areas: {}, priorities: {} },
    authors: authorsFrom(row, authors),
    agreed: agreed === "on",
  };
  const recognised = new Map(
    passagesOf(understood(row.report, none, areas)).map((one) => [
      one.key,
      one.kind,
    ]),
  );
  // As the form showed them: some may begin where somebody said.
  for (const { key, passages } of sectionsOf(row, areas)) {
    const forAll = all[key] || null;
    for (const passage of passages) {
      const was = recognised.get(passage.key) ?? passage.kind;
      const own = kinds[passage.key] ?? was;
      const kind = forAll ? kindForAll(forAll, own, was) : own;
      if (kind !== was) kept.kinds[passage.key] = kind;
      const area = areas.find((one) => one.key === moved[passage.key]);
      if (area) kept.areas[passage.key] = area.key;
    }
  }
  kept.places = placesFrom(row, { places, kinds: kept.kinds }, areas);
  const sections = understood(row.report, kept, areas);
  for (const { key, read } of toMake(sections, areas).ranks) {
    const said = priorities[key];
    if (said && said !== read) kept.priorities[key] = said;
  }
  return kept;
}

const passagesOf = (sections: readonly Section[]) =>
  sections.flatMap(({ passages }) => passages);

/**
 * What one of a section is where all of it is called one thing: of what is left
 * out nothing stays, and what only heads or goes on is that again afterwards.
 */
function kindForAll(
  forAll: PassageKind,
  own: PassageKind,
  recognised: PassageKind,
): PassageKind {
  if (forAll === "leaveOut") return forAll;
  if (own === "leaveOut" && !isMeant(recognised)) return recognised;
  return isMeant(own) ? forAll : own;
}

/**
 * Where sections were moved: what nobody touched goes on with the section
 * around it.
 */
function placesFrom(
  { report, corrections }: ReadAndSaid,
  { places: said, kinds }: Pick<Corrections, "places" | "kinds">,
  areas: readonly Area[],
): Corrections["places"] {
  const now = new Map(
    understood(report, corrections, areas).map(({ key, place }) => [
      key,
      place,
    ]),
  );
  const kept: Corrections["places"] = {};
  const resolved = new Map<string, string>();
  for (const { key, place, around } of understood(
    report,
    { ...none, kinds },
    areas,
  )) {
    const byItself = resolved.get(around ?? "") ?? place;
    const typed = said[key] ?? "";
    const isTouched = typed !== now.get(key) && isPlace(typed, areas);
    const meant = isTouched ? typed : corrections.places[key];
    if (meant && meant !== byItself) kept[key] = meant;
    resolved.set(key, kept[key] ?? byItself);
  }
  return kept;
}

/** The sections of a report as the team understands it by now. */
export const sectionsOf = (
  { report, corrections }: ReadAndSaid,
  areas: readonly Area[],
): Section[] => understood(report, corrections, areas);
