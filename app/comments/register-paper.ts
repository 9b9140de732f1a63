import type { PaperTable } from "../documents/list-out/paper-table.ts";
import { formatDate } from "../ui/dates.ts";
import type { RegisterEntry } from "./register-columns.ts";

interface Column {
  title: string;
  share: number;
  lines: (entry: RegisterEntry) => readonly string[];
}

const columns: readonly Column[] = [
  {
    title: "Number",
    share: 10,
    lines: ({ number }) => [String(number ?? "")],
  },
  {
    title: "Words it is about",
    share: 28,
    lines: ({ where, passage, draft }) => [
      where,
      passage && `“${passage}”`,
      draft === null ? "" : `Made on draft ${draft}`,
    ],
  },
  {
    title: "Comment",
    share: 36,
    lines: ({ kind, text, evidence, author, department, day, ...also }) => [
      kind && `${kind}:`,
      text,
      evidence,
      [author, department, formatDate(day)].filter(Boolean).join(", "),
      also.alsoBy && `Also said by ${also.alsoBy}`,
      also.alsoSaid && `What they said (council only): ${also.alsoSaid}`,
    ],
  },
  {
    title: "Answer",
    share: 28,
    lines: ({ outcome, reason, answeredBy, secondReader }) => [
      reason ? `${outcome}:` : outcome,
      reason,
      answeredBy && `Answered by ${answeredBy}`,
      secondReader && `Second reader: ${secondReader}`,
    ],
  },
  {
    title: "What changed",
    share: 30,
    lines: ({ change, before, after }) => [
      change,
      before && `Before: ${before}`,
      after && `After: ${after}`,
    ],
  },
];

/** The register in as many columns as a sheet on its side holds. */
export function paperTableOf(entries: readonly RegisterEntry[]): PaperTable {
  const cells = entries.map((entry) =>
    columns.map(({ lines }) => lines(entry).filter(Boolean).join("\n")),
  );
  const last = columns.length - 1;
  const shown = columns.filter(
    (_, at) => at < last || cells.some((row) => row[at] !== ""),
  );
  return {
    columns: shown.map(({ title, share }) => ({ title, share })),
    rows: cells.map((row) => row.slice(0, shown.length)),
  };
}
