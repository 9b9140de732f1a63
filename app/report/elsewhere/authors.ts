import type { Corrections, MappingInput, ReadAndSaid } from "./mapping.ts";

/** Somebody who wrote comments in a report that is brought. */
export interface Author {
  /** "a0", as forms name it. */
  key: string;
  name: string;
  comments: number;
  /** Whose side they are on; "" for nobody said it. */
  are: "" | "council" | "team";
}

/** Whoever wrote comments in a report, in the order of their first. */
export function authorsOf({ report, corrections }: ReadAndSaid): Author[] {
  const counts = new Map<string, number>();
  for (const { author } of report.comments) {
    const name = authorName(author);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, comments], at) => ({
    ...{ key: `a${at}`, name, comments },
    are: corrections.authors.find((one) => one.name === name)?.are ?? "",
  }));
}

/** What a form says of them; of whom it says nothing, what was said before. */
export const authorsFrom = (
  row: ReadAndSaid,
  said: MappingInput["authors"],
): Corrections["authors"] =>
  authorsOf(row).flatMap(({ key, name, are: before }) => {
    const are = said[key] ?? before;
    return are === "" ? [] : [{ name, are }];
  });

/** Those whose comments the council is offered. */
export const councilAuthors = ({ authors }: Pick<Corrections, "authors">) =>
  authors.flatMap(({ name, are }) => (are === "council" ? [name] : []));

/** In short, whose comments there are for somebody to take in. */
export function commentsAre(corrections: Pick<Corrections, "authors">) {
  if (councilAuthors(corrections).length > 0) return "council";
  return corrections.authors.length > 0 ? "team" : "";
}

/** What an author is called. */
export const authorName = (author: string): string =>
  author.trim() || "Somebody";
