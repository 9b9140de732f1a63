import type { Context } from "../context.server.ts";
import { pageOf } from "../forms/page.ts";
import type { Visitor } from "../people/visitor.server.ts";
import { type PlaceShown, waitingFor } from "./waiting.server.ts";

/** How many challenges stand on a page. */
const size = 30;

/**
 * A person's challenges as their own page shows them, page by page: first those
 * in which something waits, then those that run, then those that are over.
 */
export async function placesOf(app: Context, who: Visitor, url: URL) {
  const places = await waitingFor(app, who);
  const page = pageOf(url, places.length, size);
  const of = (kind: Kind) => places.filter((place) => kindOf(place) === kind);
  const shown = new Set(
    kinds.flatMap(of).slice(page.offset, page.offset + size),
  );
  const here = (kind: Kind) => of(kind).filter((place) => shown.has(place));
  return {
    count: places.length,
    mine: here("mine"),
    others: here("others"),
    past: here("past"),
    /** Whether anything waits, on whichever page. */
    waits: of("mine").length > 0,
    /** Whether letters tell this person of any of them. */
    isTold: places.some((place) => place.isTold),
    page: page.number,
    pages: page.count,
  };
}

const kinds = ["mine", "others", "past"] as const;
type Kind = (typeof kinds)[number];

function kindOf({ toDo, over }: PlaceShown): Kind {
  if (toDo.length > 0) return "mine";
  return over ? "past" : "others";
}

export type PlacesShown = Awaited<ReturnType<typeof placesOf>>;
