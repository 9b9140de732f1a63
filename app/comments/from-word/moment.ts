/**
 * A date of a Word file as moments are kept; null for none. A clock on a wall
 * is taken for London's winter time.
 */
export function momentOf(date: string | null): string | null {
  if (date === null) return null;
  const at = Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(date) ? date : `${date}Z`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
