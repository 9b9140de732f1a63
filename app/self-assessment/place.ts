import type { Area, Criterion } from "#workflows/frameworks/index.ts";
import { NotFound } from "../errors.ts";

/**
 * The area of an address, out of those in scope.
 * @throws NotFound
 */
export function areaIn(areas: readonly Area[], key: string): Area {
  const area = areas.find((one) => one.key === key);
  if (!area) throw new NotFound();
  return area;
}

/**
 * The criterion of an address inside its area.
 * @throws NotFound
 */
export function criterionIn(area: Area, key: string): Criterion {
  const criterion = area.criteria.find((one) => one.key === key);
  if (!criterion) throw new NotFound();
  return criterion;
}
