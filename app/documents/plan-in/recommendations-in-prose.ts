import { isReference } from "./cell-words.ts";
import type { Grid, Grids, Passage } from "./grid.ts";
import { linesOf, plainWords } from "./plain-words.ts";
import type { GridMapping, PlanMapping } from "./plan-read.ts";

/** A recommendation that a report makes in its running text. */
export interface Recommended {
  /** Number of its paragraph, “3.5”, where it has one. */
  paragraph: string | null;
  heading: string | null;
  text: string;
}

/** A paragraph with what stands over it. */
type Placed = Omit<Recommended, "text"> & { passage: Passage };

/**
 * Picks the recommendations out of the prose of a document: around its tables,
 * and in tables that only lay numbered paragraphs out. What somebody else is
 * said to want is none.
 */
export function recommendationsIn(
  grids: Grids,
  mapping: PlanMapping,
): Recommended[] {
  const placed = placedIn(grids, mapping);
  const found: Recommended[] = [];
  // Items that were put with what announces them.
  let taken = 0;
  for (const [at, place] of placed.entries()) {
    if (at < taken) continue;
    const { paragraph, heading, passage } = place;
    const put = (text: string) => found.push({ paragraph, heading, text });
    const said = sentencesOf(passage.text).filter(isRecommended);
    for (const sentence of said) {
      const leads =
        /[:;]$/.test(sentence) && passage.text.trim().endsWith(sentence);
      const items = leads ? itemsAfter(placed, at) : [];
      if (items.length === 0) put(sentence);
      for (const item of items) put(`${sentence} ${item}`);
      taken = at + 1 + items.length;
    }
    const isListed = heading !== null && isHeading(heading);
    if (said.length === 0 && isListed && isItem(passage)) {
      put(passage.text.trim());
    }
  }
  return found;
}

const isHeading = (heading: string) =>
  /^(\d[\d.]* )?((the|our|key|summary of) )*recommendations?$/.test(
    plainWords(heading),
  );

const isItem = ({ list, text, label }: Passage) =>
  list !== null ||
  label !== undefined ||
  /^\(?(\d{1,2}|[a-z]|[ivx]+)[.)]\s/i.test(text);

/** The list right below a paragraph that announces it. */
function itemsAfter(placed: readonly Placed[], at: number): string[] {
  const items: string[] = [];
  for (let next = at + 1; next < placed.length; next++) {
    const place = placed[next];
    if (!place || !isItem(place.passage)) break;
    if (announces(place.passage)) break;
    if (place.heading !== placed[at]?.heading) break;
    items.push(place.passage.text.trim());
  }
  return items;
}

/** The item begins a list of its own. */
const announces = ({ text }: Passage) =>
  text.trim().endsWith(":") && sentencesOf(text).some(isRecommended);

function placedIn(
  { grids, after }: Grids,
  { grids: mappings }: PlanMapping,
): Placed[] {
  const placed: Placed[] = [];
  let heading: string | null = null;
  const put = (passage: Passage, paragraph: string | null) => {
    const { text, label } = passage;
    if (!text.trim()) return;
    const typed = /^\s*(\d{1,2}(?:\.\d{1,2})+)[.)]?\s/.exec(text)?.[1];
    if (isTitle(passage)) heading = text.trim();
    else {
      const number = paragraph ?? typed ?? label ?? null;
      placed.push({ passage, heading, paragraph: number });
    }
  };
  for (const [at, grid] of grids.entries()) {
    for (const passage of grid.before) put(passage, null);
    const how = mappings[at];
    if (how) for (const one of proseIn(grid, how)) put(...one);
  }
  for (const passage of after) put(passage, null);
  return placed;
}

const isTitle = ({ heading, bold, text, list }: Passage) =>
  heading !== null || (bold && list === null && text.length < 120);

/** Paragraphs of a table that are none of a plan's rows, with their number. */
function proseIn(
  { rows }: Grid,
  { rows: kinds, isLeftOut }: GridMapping,
): Array<[Passage, string | null]> {
  const isProse = (at: number) =>
    isLeftOut || kinds[at] === "intro" || kinds[at] === "section";
  return rows.flatMap(({ cells }, at) => {
    if (!isProse(at)) return [];
    const first = cells[0]?.text.trim() ?? "";
    const number = isReference(first) ? first : null;
    return cells
      .slice(number === null ? 0 : 1)
      .flatMap(({ passages }) => passages)
      .map((passage): [Passage, string | null] => [passage, number]);
  });
}

const sentencesOf = (text: string): string[] =>
  linesOf(text).flatMap((line) =>
    line
      .trim()
      .split(
        /(?<=[.!?])(?<!\b(?:e\.g|i\.e|etc|Cllr|Mr|Mrs|Ms|Dr|No)\.)\s+(?=["“‘(]?[A-Z])/,
      ),
  );

const lead = String.raw`^(?:\d[\d.]*[.)]?\s+)?(?:(?:therefore|thus|in addition|further|furthermore|also|finally|additionally|however|consequently|accordingly|as such|for (?:this|these) reasons?|to this end|on this basis|so|and|in the light of this)\b,?\s+)*`;

const wishes = [
  "it is (?:therefore |also |further |strongly )*recommended (?:that|to)\\b",
  "(?:we|the (?:peer |review )?team) (?:would |also |therefore |strongly |further )*recommends?\\b",
  "(?:the )?(?:council|authority|cabinet|committee|forum|members|leaders?|officers|senior managers|corporate management team)(?: of the council)? should\\b",
  "(?:the )?(?:council|cabinet|committee|forum|members) (?:is|are) (?:therefore )?(?:recommended|asked|invited) to\\b",
].map((words) => new RegExp(lead + words, "i"));

const isRecommended = (sentence: string) =>
  wishes.some((wish) => wish.test(sentence));
