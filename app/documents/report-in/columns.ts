import { announcedBy } from "./announced.ts";

/** What a column of a table holds of the thing that each row is. */
export type Column =
  | "number"
  | "recommendation"
  | "seen"
  | "priority"
  /** What goes along with it in words: who does it, by when, why. */
  | "beside";

const columns: ReadonlyArray<[Column, RegExp]> = [
  [
    "number",
    /^(#|no|nr|num|number|rec no|item( no)?|ref( no)?|reference( number)?|recommendation (no|number|ref))$/,
  ],
  [
    "recommendation",
    /^(the |our |key |main |peer |team |proposed )*(recommendations?|recommended (actions?|improvements?)|actions? ?(\/|or|and) ?recommendations?|recommendations? ?(\/|or|and) ?actions?|what we recommend|we recommend( that)?)$/,
  ],
  [
    "priority",
    /^(level of |suggested )?(priority|urgency)( level| rating)?( ?\(.*\))?$/,
  ],
  [
    "seen",
    /^(the |our |key |main )*(findings?|observations?|feedback|comments?|what (we|the team) (saw|found|heard|noted|observed)|what was (seen|found|heard|noted))$/,
  ],
  [
    "beside",
    /^(suggested |proposed |expected |intended )*(by )?(who|whom|lead|leads|lead officer|owner|responsib\w+|responsible officer|when|dates?|target( date)?|deadline|timescales?|timeframe|timing|areas?|themes?|sections?|topics?|pages?|criteri(on|a)|why|reasons?|rationale|evidence|source|where|impact|benefits?|outcomes?)$/,
  ],
];

/** What a column holds by its header; null where that is not known. */
export function columnOf(header: string): Column | null {
  const words = plain(header);
  return columns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const kinds = {
  strength: /^(positive|strong|works well)$/,
  consideration:
    /^(concerns?|consideration|negative|weak|improvement|development|to improve)$/,
};

/** What a cell says that its row is, when it says nothing else. */
export function kindSaid(cell: string): "strength" | "consideration" | null {
  const announced = announcedBy(cell);
  if (announced === "strength" || announced === "consideration") {
    return announced;
  }
  const words = plain(cell);
  if (kinds.strength.test(words)) return "strength";
  return kinds.consideration.test(words) ? "consideration" : null;
}

/** How urgent a cell says that its row is: "High", "M", "Low priority". */
export function prioritySaid(cell: string): "high" | "medium" | "low" | null {
  const words = plain(cell).replace(/ priority$/, "");
  if (/^(high|h)$/.test(words)) return "high";
  if (/^(medium|med|m)$/.test(words)) return "medium";
  return /^(low|l)$/.test(words) ? "low" : null;
}

/** The cell is nothing but a number of a list: "3.", "R3", "Rec 3". */
export const isNumber = (cell: string): boolean =>
  /^(r|rec|no|recommendation)?[ .]{0,2}\d{1,3}[.):]?$/i.test(cell.trim());

const longest = 120;

const plain = (cell: string) =>
  cell
    .slice(0, longest)
    .toLowerCase()
    .replaceAll(".", "")
    .replaceAll(/\s+/g, " ")
    .replace(/[\s:*]+$/, "")
    .trim();
