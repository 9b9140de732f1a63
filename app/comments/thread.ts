/** How many replies stand on a page of a comment. */
export const repliesOnPage = 50;

/** The address of the newest of some replies, on a comment's page. */
export function newestReply(
  page: string,
  { id, count }: { id: string; count: number },
): string {
  const last = Math.ceil(count / repliesOnPage);
  return `${page}${last > 1 ? `?page=${last}` : ""}#said-${id}`;
}
