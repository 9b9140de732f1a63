import { WrittenTable } from "../../ui/WrittenTable.tsx";
import { excerpt } from "../../ui/excerpt.ts";
import { rowsOf } from "../../ui/written-table.ts";
import type { Passage } from "./passages.ts";

interface Props {
  /** As `isTable` says. */
  passage: Pick<Passage, "text">;
}

/** So many rows tell which table it is, the header among them. */
const rowsShown = 4;
/** So many letters of a cell are shown. */
const cellShown = 60;

/** Whether a passage has the rows and columns of a table; a mere frame has not. */
export const isTable = ({ shape, text }: Pick<Passage, "shape" | "text">) =>
  shape === "table" && text.includes("\t") && text.includes("\n");

/** How a table is called, by its header: "Ward, People". */
export const headerOf = ({ text }: Props["passage"]): string =>
  excerpt((rowsOf(text)[0] ?? []).filter((cell) => cell !== "").join(", "));

/** The first rows of a table, to tell which it is. */
export function TableRead({ passage }: Props) {
  const rows = rowsOf(passage.text);
  const width = Math.max(...rows.map(({ length }) => length));
  const more = rows.length - rowsShown;
  return (
    <div className="cf-passages__table">
      <WrittenTable
        name={`Table: ${headerOf(passage)}`}
        rows={rows.slice(0, rowsShown).map((cells) =>
          Array.from({ length: width }, (_, at) => {
            const text = excerpt(cells[at] ?? "", cellShown);
            return { text, drawn: text };
          }),
        )}
      />
      {more > 0 && (
        <p className="cf-secondary">
          and {more === 1 ? "1 more row" : `${more} more rows`}
        </p>
      )}
    </div>
  );
}
