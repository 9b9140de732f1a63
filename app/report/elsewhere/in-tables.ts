import type {
  ReadFinding,
  ReadItem,
  ReportRead,
} from "../../documents/report-in/report-read.ts";
import { priorityTitle } from "../../recommendations/recommendation.ts";

type InTable = ReadItem & { kind: ReadFinding["kind"] | "recommendation" };

/** Items that stand in tables: passages beside those that are its blocks. */
export const itemsInTables = ({
  findings,
  recommendations,
}: Pick<ReportRead, "findings" | "recommendations">): InTable[] =>
  [
    ...findings,
    ...recommendations.map((one) => ({
      ...one,
      kind: "recommendation" as const,
    })),
  ].filter(({ blocks }) => blocks.length === 0);

/** The words of one, with its priority as a report of ours prints that. */
export function wordsInTable({ text, subBullets, priority }: ReadItem) {
  const words = [text, ...subBullets.map((one) => `- ${one}`)].join("\n");
  if (!priority) return words;
  const parting = words.includes("\n") ? "\n\n" : "  ";
  return `${words}${parting}${priorityTitle(priority)} priority`;
}
