import type { MetaFunction, SerializeFrom } from "@remix-run/node";

/** The document's title: what the page is, then the product. */
export function titled(page: string): MetaFunction {
  return ({ error }) => [
    { title: `${error ? "Problem: " : ""}${page} – Critical Friend` },
  ];
}

/** As `titled`, for a page that is called after what it loaded. */
export function titledFrom<Loader>(
  name: (data: SerializeFrom<Loader>) => string,
): MetaFunction<Loader> {
  return ({ data }) => {
    const page = data ? name(data as SerializeFrom<Loader>) : "Not shown";
    return [{ title: `${page} – Critical Friend` }];
  };
}
