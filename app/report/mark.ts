/**
 * A mark of a free text within the thing it belongs to, made of its words, so
 * that the same words get the same id in every draft (FNV-1a, 32 bits).
 */
export function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `~${hash.toString(36)}`;
}
