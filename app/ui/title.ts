import type { MetaFunction, SerializeFrom } from "@remix-run/node";
import { z } from "zod";
import { problemOf } from "../problem.ts";

const product = "Critical Friend";

type Matches = Parameters<MetaFunction>[0]["matches"];

/** The document's title: what the page is, whose challenge, the product. */
export function titled(page: string): MetaFunction {
  return ({ matches }) => [{ title: titleOf(page, matches) }];
}

/** As `titled`, for a page that is called after what it loaded. */
export function titledFrom<Loader>(
  name: (data: SerializeFrom<Loader>) => string,
): MetaFunction<Loader> {
  return ({ data, matches }) => {
    const page = data ? name(data as SerializeFrom<Loader>) : "Not shown";
    return [{ title: titleOf(page, matches) }];
  };
}

/** A page behind a secret link: no search engine lists it. */
export const hidden =
  (meta: MetaFunction): MetaFunction =>
  (asked) => [
    ...(meta(asked) ?? []),
    { name: "robots", content: "noindex, nofollow" },
  ];

/** The title of a document in whose place a problem is told. */
export function titleOfProblem(error: unknown): string {
  return `${problemOf(error).title} – ${product}`;
}

const ofChallenge = z.object({ council: z.string() });
const ofRoot = z.object({ retitled: z.string() });

/** A peer with a tab for each challenge tells them apart by the council. */
function titleOf(page: string, matches: Matches): string {
  const dataOf = (route: string) =>
    matches.find(({ id }) => id === route)?.data;
  const { council } =
    ofChallenge.safeParse(dataOf("routes/challenge")).data ?? {};
  const { retitled = page } = ofRoot.safeParse(dataOf("root")).data ?? {};
  // The names of things are made for the middle of a sentence.
  const name = retitled.charAt(0).toUpperCase() + retitled.slice(1);
  return [name, council, product].filter(Boolean).join(" – ");
}
