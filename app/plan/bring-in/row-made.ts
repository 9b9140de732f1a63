import type { ActionWords } from "#db/queries/actions.ts";
import { statusTitle } from "#workflows/action.ts";
import { statusFromWords } from "#workflows/status-words.ts";
import type { RowRead } from "../../documents/plan-in/plan-read.ts";

/** The column that keeps what a file says of a status in words of its own. */
export const statusWritten = "Status as written";

/** What stands for an action where a row tells who and when, and not what. */
const noAction = "No action is written in the file";

const rags = { R: "red", A: "amber", G: "green" } as const;

/** The actions of a row, each as a plan keeps one. */
export function actionsMade(row: RowRead): ActionWords[] {
  const said = [row.owners, row.byWhen, row.measure, row.status, row.progress];
  const isBare = said.every((words) => words === null) && row.rag === null;
  const texts = row.actions.length > 0 ? row.actions : isBare ? [] : [noAction];
  return texts.map((text, at) => {
    // What cannot be shared out for certain is said of each.
    const pair = row.pairs?.[at] ?? row;
    return {
      text,
      owners: pair.owners ?? "",
      byWhen: pair.byWhen ?? "",
      reviewOn: null,
      measure: row.measure ?? "",
      status: statusFromWords(row.status ?? "") ?? "notStarted",
      rag: row.rag && rags[row.rag],
      ragReason:
        row.ragBy === null
          ? ""
          : row.ragBy === "colour"
            ? "By colour in the file"
            : "As in the file",
      // Who gave it, and when, no file says.
      ...{ ragBy: null, ragAt: null },
    };
  });
}

/** What a row says in columns by their names, a status of its own words too. */
export function cellsMade(row: RowRead): Map<string, string> {
  const cells = new Map(Object.entries(row.other));
  const status = row.status ?? "";
  const ours = statusFromWords(status);
  const isOurs =
    ours !== null && statusTitle(ours).toLowerCase() === status.toLowerCase();
  if (status !== "" && !isOurs) cells.set(statusWritten, status);
  return cells;
}

/** The first entry of progress of a row, with where it comes from. */
export const entryMade = (
  { progress }: RowRead,
  fileName: string,
): string | null =>
  progress === null ? null : `${progress}\n(From the file “${fileName}”.)`;
