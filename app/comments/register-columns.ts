import type { Cell, ListColumn } from "../documents/list-out/list-file.ts";

/** A comment as the files of the register hold it. */
export interface RegisterEntry {
  id: string;
  number: number | null;
  draft: number | null;
  where: string;
  areas: string;
  passage: string;
  kind: string;
  text: string;
  evidence: string;
  author: string;
  department: string;
  /** Who else said it, and the departments of those. */
  alsoBy: string;
  alsoDepartments: string;
  /** What they said, for the council. */
  alsoSaid: string;
  day: string;
  outcome: string;
  reason: string;
  answeredBy: string;
  secondReader: string;
  change: string;
  before: string;
  after: string;
}

interface Column extends ListColumn {
  of: (entry: RegisterEntry) => Cell;
  /** Left out where no comment has anything in it. */
  ifAny?: boolean;
}

const columns: readonly Column[] = [
  { title: "Number", width: 10, of: ({ number }) => number },
  { title: "Made on draft", width: 10, of: ({ draft }) => draft },
  { title: "Where", width: 26, of: ({ where }) => where },
  { title: "Area", width: 18, of: ({ areas }) => areas },
  { title: "Passage", width: 30, of: ({ passage }) => passage },
  { title: "Kind", width: 16, of: ({ kind }) => kind },
  { title: "Comment", width: 44, of: ({ text }) => text },
  { title: "Evidence", width: 22, of: ({ evidence }) => evidence, ifAny: true },
  { title: "Made by", width: 18, of: ({ author }) => author },
  {
    title: "Department",
    width: 18,
    of: ({ department }) => department,
    ifAny: true,
  },
  { title: "Also said by", width: 24, of: ({ alsoBy }) => alsoBy, ifAny: true },
  {
    title: "What they said (council only)",
    width: 38,
    of: ({ alsoSaid }) => alsoSaid,
    ifAny: true,
  },
  { title: "Date", width: 13, of: ({ day }) => ({ day }) },
  { title: "Outcome", width: 16, of: ({ outcome }) => outcome },
  { title: "Reason", width: 38, of: ({ reason }) => reason, ifAny: true },
  {
    title: "Answered by",
    width: 18,
    of: ({ answeredBy }) => answeredBy,
    ifAny: true,
  },
  {
    title: "Second reader",
    width: 18,
    of: ({ secondReader }) => secondReader,
    ifAny: true,
  },
  { title: "What changed", width: 22, of: ({ change }) => change, ifAny: true },
  { title: "Before", width: 34, of: ({ before }) => before, ifAny: true },
  { title: "After", width: 34, of: ({ after }) => after, ifAny: true },
];

/** The columns of a register and their cells: none that is empty all through. */
export function tableOf(entries: readonly RegisterEntry[]) {
  const shown = columns.filter(
    ({ of, ifAny }) => !ifAny || entries.some((entry) => of(entry) !== ""),
  );
  return {
    columns: shown.map(({ title, width }) => ({ title, width })),
    rows: entries.map((entry) => ({
      key: entry.id,
      cells: shown.map(({ of }) => of(entry)),
    })),
  };
}
