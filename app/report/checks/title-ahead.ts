/** What may stand between a title and its number, and says nothing else. */
const leadsTo =
  /^[”"’']?[\s,:(–—-]*(?:(?:is|are|was|were|stands?|appears?|can|be|found|set|out|given|described|listed|shown|all|now|also)\s+)*(?:(?:in|under|at|see(?:\s+also)?)\s+)?$/iu;

/**
 * Whether a title stands right before a number: "the next steps are in
 * section 7". A single word is no title: people speak of "recommendations".
 * @param before the sentence up to its reference
 */
export function endsWithTitle(before: string, title: string): boolean {
  if (!/[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(title)) return false;
  const at = before.toLowerCase().lastIndexOf(title.toLowerCase());
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]$/u.test(before.slice(0, at)) &&
    leadsTo.test(before.slice(at + title.length))
  );
}
