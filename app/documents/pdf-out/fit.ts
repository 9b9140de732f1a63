import { lettersOf } from "../../report/letters.ts";
import type { InTable, Paper, PaperPart, Run } from "./paper.ts";

/** A table with the shares of the width that its columns take. */
type Fitted = Exclude<PaperPart, { type: "table" }> | FittedTable;

type FittedTable = Extract<PaperPart, { type: "table" }> & { widths: number[] };

/** A document as the template wants it. */
export type FittedPaper = Omit<Paper, "parts" | "annex" | "isWide"> & {
  isWide: boolean;
  parts: Fitted[];
  annex: Fitted[];
};

/** How many letters fit on a line of a page, and of one on its side. */
const upright = 88;
const onSide = 140;

/**
 * Fits a document to its pages: headings go down one step at a time, as screen
 * readers want it; what is longer than a line may break; columns get the width
 * that their words need.
 */
export function fitted(paper: Paper): FittedPaper {
  const { parts, annex = [], isWide = false, ...rest } = paper;
  const step = steps();
  return {
    ...rest,
    isWide,
    // A document without a title is refused.
    title: breakable(rest.title.trim() || "Report", upright / 3),
    parts: parts.flatMap((part) => fit(part, isWide ? onSide : upright, step)),
    annex: annex.flatMap((part) => fit(part, onSide, step)),
  };
}

type Step = (level: number) => number;

/** Gives each heading its level: at most one below that of the one before. */
function steps(): Step {
  let last = 0;
  return (level) => (last = Math.max(1, Math.min(level, last + 1)));
}

function fit(part: PaperPart, letters: number, step: Step): Fitted[] {
  switch (part.type) {
    case "heading": {
      const text = breakable(part.text, letters / 2);
      // A heading without words would be nowhere to go to.
      if (text.trim() === "") return [];
      return [{ ...part, text, level: step(part.level) }];
    }
    case "text":
      return [{ ...part, runs: part.runs.map((run) => fitRun(run, letters)) }];
    case "list":
      return [
        {
          ...part,
          items: part.items.map((item) =>
            item.flatMap((inner) => fit(inner, letters - 8, step)),
          ),
        },
      ];
    case "table":
      return [fitTable(part.rows, letters, part.shares)];
  }
}

const fitRun = (run: Run, letters: number): Run => ({
  ...run,
  text: breakable(run.text, letters * 0.7),
});

function fitTable(
  given: ReadonlyArray<readonly InTable[]>,
  letters: number,
  shares?: readonly number[],
): FittedTable {
  const count = Math.max(1, ...given.map(({ length }) => length));
  const columns = Array.from({ length: count }, (_, column) => column);
  const rows = given.map((row) =>
    columns.map((column) => (column in row ? (row[column] ?? null) : "")),
  );
  const widths = columns.map(
    (column) =>
      shares?.[column] ??
      wishOf(rows.map((row) => wordsOf(row[column] ?? null))),
  );
  const all = widths.reduce((sum, width) => sum + width, 0);
  const most = widths.map((width) =>
    Math.max(5, (0.75 * letters * width) / all),
  );
  const cells = rows.map((row) =>
    row.map((cell, column) => {
      const text = breakable(wordsOf(cell), most[column] ?? letters);
      return cell === null || typeof cell === "string"
        ? cell && text
        : { ...cell, text };
    }),
  );
  return { type: "table", rows: cells, widths };
}

const wordsOf = (cell: InTable) =>
  typeof cell === "string" ? cell : (cell?.text ?? "");

/** How wide a column would like to be, beside others. */
export const wishOf = (cells: readonly string[]): number =>
  cells.reduce((most, cell) => Math.max(most, wish(cell)), 0);

/** How wide a cell would like to be: its longest word, more for much text. */
function wish(cell: string): number {
  const word = Math.max(...cell.split(/\s/).map(({ length }) => length));
  return Math.max(
    6,
    Math.min(word + 2, 20),
    Math.min(40, Math.sqrt(cell.length) * 2.5),
  );
}

/**
 * Lets a run of letters that is longer than this break within. A tab parts
 * words: the typesetter gives it no width.
 */
function breakable(text: string, most: number): string {
  const long = new RegExp(`\\S{${Math.ceil(most)},}`, "gu");
  return text
    .replaceAll("\t", " ")
    .replace(long, (word) =>
      [...lettersOf(word)]
        .map(({ letter }, at) =>
          at > 0 && at % 5 === 0 ? `\u200B${letter}` : letter,
        )
        .join(""),
    );
}
