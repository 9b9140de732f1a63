/** What a spreadsheet calculates begins so; wide signs do, too. */
const starts = "[=+\\-@\\t\\r\uff1d\uff0b\uff0d\uff20]";
const wanting = new RegExp(`^'*${starts}`);
const guardedStart = new RegExp(`^'+${starts}`);

/**
 * Words that a spreadsheet would take for a formula, behind an apostrophe. One
 * more goes before apostrophes that stand there already: so the words come
 * back as they were when one is taken away.
 */
export const guarded = (words: string): string =>
  wanting.test(words) ? `'${words}` : words;

/** The words before they were guarded, by us or by others who do it alike. */
export const unguarded = (words: string): string =>
  guardedStart.test(words) ? words.slice(1) : words;
