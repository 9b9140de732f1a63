/** How many words a text has. */
export function countWords(text: string): number {
  return text.trim() === "" ? 0 : text.trim().split(/\s+/).length;
}

/** "212 of 300 words", or by how many it is over. Never a reason to cut. */
export function wordsSaid(count: number, limit: number): string {
  const over = count - limit;
  if (over > 0) {
    return `${String(count)} words: ${String(over)} over the ${String(limit)} asked for`;
  }
  return `${String(count)} of ${String(limit)} words`;
}
