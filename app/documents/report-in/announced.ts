/** What a heading, or a line that serves as one, announces. */
export type Announced =
  | "strength"
  | "consideration"
  | "recommendation"
  | "innovation"
  | "signpost"
  | "team"
  | "outcome";

const ends = String.raw`( (identified|observed|found|noted|include|are))*`;

/** Labels of lists: the whole line says it. */
const labels: ReadonlyArray<[Announced, RegExp]> = [
  [
    "strength",
    new RegExp(
      String.raw`^(the |our |key |main |particular )*((areas?|examples?) of )?(strengths?|what (works|worked|is working|went) well|what the council does well|positives|achievements|good practice)( and (strengths?|good practice|achievements|positives))?${ends}$`,
    ),
  ],
  [
    "consideration",
    new RegExp(
      String.raw`^(the |our |key |main |further )*((areas?|points?|issues?|matters?|opportunities) (for|to|of) (further |future |possible )*(consider(ation)?|improve(ment)?s?|develop(ment)?s?|attention|action|focus|strengthen(ing)?|work|exploration)((,| and| or| \/|\/) ?(further |future )*(consideration|improvements?|developments?|attention|action|focus))*|considerations?|weaknesses|what (could|can) be (improved|better)|what could work better|even better if)${ends}$`,
    ),
  ],
  [
    "recommendation",
    /^(the |our |key |main |summary of |peer |team )*recommendations?( are| include)?$/,
  ],
  [
    "team",
    /^(the )?(peer |challenge |review |peer challenge |peer review )*team( members?)?$|^(members of )?the (peer |challenge |review |peer challenge |peer review )*team( members?)? (was|were|is|are|comprised|consisted of|included)$/,
  ],
  [
    "outcome",
    /^(the )?(overall )?(outcome|conclusion|assessment|judgement)( of the (peer )?(challenge|review|assessment))?$/,
  ],
];

/** What the title of a whole section may hold among other words. */
const inTitles: ReadonlyArray<[Announced, RegExp]> = [
  ["signpost", /\bsign ?post/],
  ["innovation", /\binnovat|\b(notable|good|best) practice\b|\bcase stud/],
  ["recommendation", /\brecommendations?\b/],
];

const longestLabel = 120;

/** What a line announces that is nothing but a label: "Areas for consideration:". */
export function announcedBy(line: string): Announced | null {
  const words = plain(line);
  if (words.length > longestLabel) return null;
  return labels.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** What the section of this title holds, as far as its title says. */
export function announcedIn(title: string): Announced | null {
  const words = plain(title);
  if (words.length > longestLabel) return null;
  return (
    announcedBy(title) ??
    inTitles.find(([, pattern]) => pattern.test(words))?.[0] ??
    null
  );
}

const plain = (line: string) =>
  line
    .slice(0, 2 * longestLabel)
    .toLowerCase()
    .replaceAll(/[‘’'“”"*_]/g, "")
    .replaceAll(/\s+/g, " ")
    .replace(/^\s*(\d+(\.\d+)*|[a-z])?[.)]?\s+/, (found) =>
      /\d|[.)]/.test(found) ? "" : found,
    )
    .replace(/[\s:.;…–-]+$/, "")
    .trim();
