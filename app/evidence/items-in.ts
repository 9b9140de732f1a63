interface Link {
  evidenceId: string;
  criterionKey: string;
}

/** How many items are linked to criteria of an area; each counts once. */
export function itemsIn(
  area: { criteria: ReadonlyArray<{ key: string }> },
  links: readonly Link[],
): number {
  const keys = new Set(area.criteria.map(({ key }) => key));
  const inArea = links.filter(({ criterionKey }) => keys.has(criterionKey));
  return new Set(inArea.map(({ evidenceId }) => evidenceId)).size;
}
