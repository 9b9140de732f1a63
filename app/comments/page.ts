/** The page of a list that an address asks for: 1 when it names none. */
export function pageOf(url: URL): number {
  const asked = Number(url.searchParams.get("page") ?? "1");
  return Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1;
}
