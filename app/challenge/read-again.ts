import { NotNow } from "../errors.ts";

/**
 * What to throw when a thing was changed after a person read it: they decided
 * on other words.
 * @param what the thing, as people say it
 * @param by who changed it; null where that is not kept
 */
export const readAgain = (what: string, by: string | null): NotNow =>
  new NotNow(
    `${by ?? "Somebody"} changed this ${what} after you opened the page. Read it again, then decide.`,
  );
