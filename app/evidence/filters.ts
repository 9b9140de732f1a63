import { z } from "zod";
import type { EvidenceFilter } from "#db/queries/evidence-filter.ts";
import type { Area } from "#workflows/frameworks/index.ts";
import { evidenceKinds, sensitivities } from "./evidence.ts";

const chosen = (list: readonly [string, ...string[]]) =>
  z.enum(list).or(z.literal("")).catch("");
const ticked = z.literal("1").or(z.literal("")).catch("");

const schema = z.object({
  /** A criterion's key, or an area's after "area:". */
  place: z.string().max(100).catch(""),
  kind: chosen(evidenceKinds),
  sensitivity: chosen(sensitivities),
  neverOpened: ticked,
  notReliedOn: ticked,
  notLinked: ticked,
});

/** What the register's filter asks for, as its form and address say it. */
export type Filters = z.output<typeof schema>;

/** Reads the filter of an address kindly: what is odd asks for nothing. */
export const filtersFrom = ({ searchParams }: URL): Filters =>
  schema.parse(Object.fromEntries(searchParams));

/** Whether anything is left out. */
export const isFiltered = (filters: Filters) =>
  Object.values(filters).some((value) => value !== "");

/** The same filter as part of an address. */
export const queryOf = (filters: Filters, more: Record<string, string> = {}) =>
  new URLSearchParams(
    Object.entries({ ...filters, ...more }).filter(([, value]) => value !== ""),
  ).toString();

/**
 * The filter as the query takes it.
 * @param relied the ids of items that findings rest on
 */
export function filterOf(
  filters: Filters,
  areas: readonly Area[],
  relied: ReadonlySet<string>,
): EvidenceFilter {
  const { place, kind, sensitivity } = filters;
  const area = areas.find(({ key }) => `area:${key}` === place);
  return {
    criteria:
      area?.criteria.map(({ key }) => key) ?? (place ? [place] : undefined),
    kind: kind || undefined,
    sensitivity: sensitivity || undefined,
    neverOpened: filters.neverOpened === "1",
    notLinked: filters.notLinked === "1",
    except: filters.notReliedOn === "1" ? [...relied] : undefined,
  };
}
