/** How many replies stand on a page of a comment. */
export const repliesOnPage = 50;

/**
 * The address of a reply, on its comment's page.
 * @param place where it stands among the replies: 1, 2, 3 …
 */
export function addressOfReply(
  page: string,
  { id, place }: { id: string; place: number },
): string {
  const part = Math.ceil(place / repliesOnPage);
  return `${page}${part > 1 ? `?page=${part}` : ""}#said-${id}`;
}
