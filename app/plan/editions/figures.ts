import { actionStatuses, rags, statusTitle } from "#workflows/action.ts";
import { ragWords } from "../words.ts";
import type { EditionCounts } from "./edition-content.ts";

interface Figure {
  label: string;
  value: number;
}

/** How many actions have each status, of those that any has. */
export const statusFigures = ({ status }: EditionCounts): Figure[] =>
  actionStatuses
    .map((key) => ({ label: statusTitle(key), value: status[key] }))
    .filter(({ value }) => value > 0);

/** How many have each rating, of those that any has; none is one too. */
export const ragFigures = ({ rag }: EditionCounts): Figure[] =>
  [...rags, null]
    .map((key) => ({ label: ragWords(key), value: rag[key ?? "none"] }))
    .filter(({ value }) => value > 0);
