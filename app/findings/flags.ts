/** How many sources of each sort a finding cites, and how many are lost. */
export interface Cited {
  notes: number;
  evidence: number;
  answers: number;
  /** Reports written elsewhere that it came from. */
  reports: number;
  /**
   * Of how many kinds they are: what people said (in interviews, focus groups
   * and meetings, which are one kind), what the team saw (on visits and
   * otherwise), documents with the notes on them, and what the council says of
   * itself; a report written elsewhere is of none. What was told, seen and read confirm each other; the
   * coverage matrix counts more finely, by how people were met.
   */
  kinds: number;
  /** Removed or withdrawn since they were cited: they count for nothing. */
  lost: number;
}

/** What to look at: a finding should rest on more than one kind of source. */
export function flagsOf({ kinds }: Pick<Cited, "kinds">) {
  return { unsourced: kinds === 0, single: kinds === 1 };
}

/** "1 source no longer stands"; null when all that is cited still stands. */
export function lostWords({ lost }: Pick<Cited, "lost">): string | null {
  if (lost === 0) return null;
  return lost === 1
    ? "1 source no longer stands"
    : `${lost} sources no longer stand`;
}

/** "3 notes, 1 item of evidence, 1 answer"; "" for none. */
export function citedWords({
  notes,
  evidence,
  answers,
  reports,
}: Omit<Cited, "kinds" | "lost">): string {
  return [
    notes > 0 && (notes === 1 ? "1 note" : `${notes} notes`),
    evidence > 0 &&
      (evidence === 1 ? "1 item of evidence" : `${evidence} items of evidence`),
    answers > 0 && (answers === 1 ? "1 answer" : `${answers} answers`),
    reports > 0 && "a report written elsewhere",
  ]
    .filter(Boolean)
    .join(", ");
}
