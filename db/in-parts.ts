/**
 * A list in parts of so many, the last one shorter: an engine takes only so
 * many values in one statement.
 */
export function inParts<T>(list: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < list.length; at += size) {
    parts.push(list.slice(at, at + size));
  }
  return parts;
}
