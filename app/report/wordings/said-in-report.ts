/** What the report says in place of a thing's own words. */
export interface SaidInReport {
  text: string;
  /** Where that is written; null while the thing is not in the draft. */
  href: string | null;
}
