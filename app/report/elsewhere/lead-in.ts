import { excerpt } from "../../ui/excerpt.ts";

/** A text with the words that open it told apart. */
export interface Opened {
  leadIn: string;
  text: string;
}

const longestLead = 100;

/** "Carers: ask them." opens with "Carers"; so does a short first sentence. */
const openings = [
  /^([^\n:.!?]{3,100}):\s+(\S[^]*)$/,
  /^([^\n]{3,100}?[.!?])\s+(\S[^]*)$/,
];

/**
 * Tells the opening words of a text apart, as recommendations and examples have
 * some: its own, or else the heading above it. One without any is named in
 * lists by how it begins. The report prints the words as they were: see
 * `firstWords`.
 */
export function openedUnder(heading: string, text: string): Opened {
  const own = opened(text);
  if (own) return own;
  const isOpening = heading !== "" && heading.length <= longestLead;
  return { leadIn: isOpening ? heading : excerpt(text, longestLead), text };
}

function opened(text: string): Opened | null {
  for (const opening of openings) {
    const [, leadIn = "", rest = ""] = opening.exec(text) ?? [];
    if (leadIn !== "" && !abbreviated.test(leadIn)) {
      return { leadIn: leadIn.trim(), text: rest };
    }
  }
  return null;
}

/** A point that ends no sentence. */
const abbreviated = /\b(e\.?g|i\.?e|etc|cllr|dr|mr|mrs|ms|no|st)\.$/i;
