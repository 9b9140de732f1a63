import { excerpt } from "../../ui/excerpt.ts";

/** A text with the words that open it told apart. */
export interface Opened {
  leadIn: string;
  text: string;
  /**
   * The opening is only a name for lists: the text has all the words, and the
   * report is to print those alone.
   */
  isName: boolean;
}

const longestLead = 100;

/** "Carers: ask them." opens with "Carers"; so does a short first sentence. */
const openings = [
  /^([^\n:.!?]{3,100}):\s+(\S[^]*)$/,
  /^([^\n]{3,100}?[.!?])\s+(\S[^]*)$/,
];

/**
 * Tells the opening words of a text apart, as recommendations and examples have
 * some. Put together again by the report they are the text, word by word.
 */
export function opened(text: string): Opened {
  for (const opening of openings) {
    const [, leadIn = "", rest = ""] = opening.exec(text) ?? [];
    if (leadIn !== "" && !abbreviated.test(leadIn)) {
      return { leadIn: leadIn.trim(), text: rest, isName: false };
    }
  }
  return { leadIn: excerpt(text, longestLead), text, isName: true };
}

/** A point that ends no sentence. */
const abbreviated = /\b(e\.?g|i\.?e|etc|cllr|dr|mr|mrs|ms|no|st)\.$/i;

/** The same below a heading, which opens what has no opening of its own. */
export function openedUnder(heading: string, text: string): Opened {
  const own = opened(text);
  if (!own.isName || heading === "" || heading.length > longestLead) return own;
  return { leadIn: heading, text, isName: false };
}
