/** Which part of a long list an address asks for. */
export interface PageAsked {
  /** 1, 2, 3 … within what there is. */
  number: number;
  count: number;
  offset: number;
}

/**
 * Reads `?page=` kindly: anything odd is the first page, too far the last.
 * @param name instead of "page", where a page has a second long list
 */
export function pageOf(
  url: URL,
  total: number,
  size: number,
  name = "page",
): PageAsked {
  const count = Math.max(1, Math.ceil(total / size));
  const asked = Number(url.searchParams.get(name) ?? "1");
  const number = Number.isInteger(asked)
    ? Math.min(Math.max(asked, 1), count)
    : 1;
  return { number, count, offset: (number - 1) * size };
}
