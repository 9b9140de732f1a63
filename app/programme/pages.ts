/** Which rows a page of a list shows. */
export interface PageOf {
  page: number;
  limit: number;
  offset: number;
}

/** The page that an address asks for; the first when it asks for none. */
export function pageFrom(url: URL, limit = 50): PageOf {
  const asked = Number(url.searchParams.get("page") ?? "1");
  const page = Number.isSafeInteger(asked) && asked > 0 ? asked : 1;
  return { page, limit, offset: (page - 1) * limit };
}

/** How many pages so many rows make; at least one. */
export function pagesOf(count: number, limit: number): number {
  return Math.max(1, Math.ceil(count / limit));
}
