import { NotNow } from "../errors.ts";

/**
 * What to throw when a thing was changed after a person read it: they decided
 * on other words.
 * @param what the thing, as people say it: "this note"
 * @param by who changed it; null where that is not kept
 * @param then what they were about to do
 */
export const readAgain = (
  what: string,
  by: string | null,
  then = "decide",
): NotNow =>
  new NotNow(
    `${by ? `${by} changed ${what}` : `${capital(what)} was changed`} after you opened the page. Read it again, then ${then}.`,
  );

const capital = (words: string) =>
  words.slice(0, 1).toUpperCase() + words.slice(1);
