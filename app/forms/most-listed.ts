import { NotNow } from "../errors.ts";

/** So many stand on one page; what is longer is drawn page by page. */
export const mostListed = 100;

/**
 * Refuses what would make a list too long that is drawn whole.
 * @param things what it is a list of, as people say it: "recommendations"
 * @throws NotNow
 */
export function refuseMore(
  listed: { length: number },
  things: string,
  adding = 1,
): void {
  if (listed.length + adding <= mostListed) return;
  throw new NotNow(
    `There can be ${mostListed} ${things} at most, and there are ${listed.length}. Put some together, or remove some, first.`,
  );
}
