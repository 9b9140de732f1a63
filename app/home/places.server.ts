import type { Context } from "../context.server.ts";
import { pageOf } from "../forms/page.ts";
import type { Visitor } from "../people/visitor.server.ts";
import { waitingFor } from "./waiting.server.ts";

/** How many challenges that are over stand on a page. */
const size = 20;

/**
 * A person's challenges as their own page shows them: those in which something
 * waits, those that run, and, page by page, those that are over.
 */
export async function placesOf(app: Context, who: Visitor, url: URL) {
  const places = await waitingFor(app, who);
  const idle = places.filter(({ toDo }) => toDo.length === 0);
  const past = idle.filter(({ over }) => over);
  const page = pageOf(url, past.length, size);
  return {
    mine: places.filter(({ toDo }) => toDo.length > 0),
    others: idle.filter(({ over }) => !over),
    past: past.slice(page.offset, page.offset + size),
    /** Whether letters tell this person of any of them. */
    isTold: places.some((place) => place.isTold),
    page: page.number,
    pages: page.count,
  };
}

export type PlacesShown = Awaited<ReturnType<typeof placesOf>>;
