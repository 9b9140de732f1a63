import { linesOf } from "./plain-words.ts";
import { isAspirationsLabel, leadIn } from "./wide-rows.ts";

/** What the words at the head of a section come to. */
export interface HeadRead {
  lead: string[];
  aspirations: string[];
  /** Paragraphs that are neither. */
  intro: string[];
}

/** Sorts the words at the head of a section; labels of lists are no words of it. */
export function headOf(
  text: string,
  wasListing = false,
): HeadRead & { isListing: boolean } {
  const found: HeadRead = { lead: [], aspirations: [], intro: [] };
  let isListing = wasListing;
  for (const line of linesOf(text)) {
    const words = line.trim();
    const lead = leadIn(words);
    const [, label = "", rest = ""] =
      /^([^:]{3,60}):\s*(\S.*)$/.exec(words) ?? [];
    if (lead) found.lead.push(lead);
    else if (isAspirationsLabel(words)) isListing = true;
    else if (isAspirationsLabel(label)) {
      isListing = true;
      found.aspirations.push(rest);
    } else if (isListing)
      found.aspirations.push(words.replace(/^[•●▪*–-]\s+/, ""));
    else found.intro.push(words);
  }
  return { ...found, isListing };
}
