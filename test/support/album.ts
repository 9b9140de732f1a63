import { shapesOf } from "./shapes.ts";
import { mappedAt } from "./walk.ts";

/** A page as somebody was sent it. */
export interface Sent {
  /** Who met it, and when. */
  by: string;
  path: string;
  status: number;
  html: string;
}

interface Kept {
  page: Sent;
  shapes: Set<string>;
}

/** A page to look at. */
export interface Chosen {
  page: Sent;
  /** Whether anything on it is on none before it; else only its place is. */
  isNew: boolean;
}

/** Keeps those of the pages it is shown on which there is something new. */
export function album() {
  const known = new Set<string>();
  const kept: Kept[] = [];
  const add = (page: Sent) => {
    if (!page.html.startsWith("<!DOCTYPE html>")) return;
    const shapes = shapesOf(page.html);
    // Of every place in the URL map a page is kept, whatever it is built of.
    if (page.status === 200)
      shapes.add(`${place} ${mappedAt(page.path)?.path ?? page.path}`);
    if ([...shapes].every((shape) => known.has(shape))) return;
    for (const shape of shapes) known.add(shape);
    kept.push({ page, shapes });
  };
  return { add, fewest: () => fewest(kept) };
}

const place = "a page at";

/** What looking at a page costs, in letters: as much again for the shortest. */
const cost = ({ html }: Sent) => 20_000 + html.length;

/** Few of the pages, with all that there is on them: those that pay first. */
function fewest(kept: readonly Kept[]): Chosen[] {
  const all = kept.map((one) => ({ ...one, unseen: one.shapes.size }));
  const withShape = new Map<string, typeof all>();
  for (const one of all) {
    for (const shape of one.shapes) {
      const others = withShape.get(shape);
      if (others) others.push(one);
      else withShape.set(shape, [one]);
    }
  }
  const worth = ({ page, unseen }: (typeof all)[number]) => unseen / cost(page);
  const chosen: Chosen[] = [];
  while (withShape.size > 0) {
    const richest = all.reduce((one, other) =>
      worth(other) > worth(one) ? other : one,
    );
    const unseen = [...richest.shapes].filter((shape) => withShape.has(shape));
    const isNew = unseen.some((shape) => !shape.startsWith(place));
    chosen.push({ page: richest.page, isNew });
    for (const shape of unseen) {
      for (const one of withShape.get(shape) ?? []) one.unseen -= 1;
      withShape.delete(shape);
    }
  }
  return chosen;
}
