import type { MetaFunction } from "@remix-run/node";

/** The document's title: what the page is, then the product. */
export function titled(page: string): MetaFunction {
  return ({ error }) => [
    { title: `${error ? "Problem: " : ""}${page} – Critical Friend` },
  ];
}
