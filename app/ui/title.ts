import type { MetaFunction, SerializeFrom } from "@remix-run/node";
import { problemOf } from "../problem.ts";

const product = "Critical Friend";

/** The document's title: what the page is, then the product. */
export function titled(page: string): MetaFunction {
  return () => [{ title: `${page} – ${product}` }];
}

/** The title of a document in whose place a problem is told. */
export function titleOfProblem(error: unknown): string {
  return `${problemOf(error).title} – ${product}`;
}

/** As `titled`, for a page that is called after what it loaded. */
export function titledFrom<Loader>(
  name: (data: SerializeFrom<Loader>) => string,
): MetaFunction<Loader> {
  return ({ data }) => {
    const page = data ? name(data as SerializeFrom<Loader>) : "Not shown";
    return [{ title: `${page} – ${product}` }];
  };
}
