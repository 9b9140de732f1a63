import type { ReportVersion } from "#db/queries/reports.ts";
import type { PaperList } from "../documents/list-out/paper-table.ts";
import type {
  WordComment,
  WordReport,
} from "../documents/word-out/word-report.ts";
import { formatDate, formatDateTime } from "../ui/dates.ts";
import { mostAnnotations } from "./annotation.ts";
import type { Block } from "./blocks.ts";
import { reportFileName } from "./file-name.ts";
import { notAsSent } from "./Fingerprint.tsx";
import { leftOutWords } from "./left-out.ts";
import { isAsSealed } from "./seal.server.ts";
import { versionName } from "./version-name.ts";
import type { WorkingDraft } from "./working-draft.server.ts";

/** A report to be written to a Word file, and what the file is called. */
export interface WordFile {
  name: string;
  report: WordReport;
}

interface Asked {
  council: string;
  comments?: readonly WordComment[];
  /** Whether there may be more comments than those. */
  isCut?: boolean;
  /** Who is shown these comments. */
  reader?: string;
  /** Who may be: people who read what this one does, the council, or both sides. */
  audience?: keyof typeof audiences;
  isLocked?: boolean;
  /** The register of comments, to be annexed. */
  annex?: PaperList | null;
}

/** How a file with comments is called, and what it says of them. */
const audiences = {
  reader: {
    name: "with comments",
    remark: (reader: string) =>
      `With the comments that ${reader} can read: for people who may read them too.`,
  },
  council: {
    name: "with comments for the council alone",
    remark: (reader: string) =>
      `With the comments that ${reader} can read, also those that were not sent to the peer team: keep it inside the council.`,
  },
  inside: {
    name: "with comments for the council alone",
    remark: () =>
      "With what the council alone reads, and no other comments: keep it inside the council.",
  },
  both: {
    name: "with comments",
    remark: () => "With the comments that were sent to the peer team.",
  },
} as const;

/** A version of the report as a Word file. */
export function versionInWord(
  version: ReportVersion,
  blocks: readonly Block[],
  {
    council,
    comments = [],
    isCut = false,
    reader = "",
    audience = "reader",
    isLocked = false,
    annex = null,
  }: Asked,
): WordFile {
  const { id, number, kind, title, sha256, created_at } = version;
  const name = versionName(version);
  const said = comments.length > 0;
  // What is final is not commented on any more.
  const locked = isLocked && kind === "draft";
  return {
    name: reportFileName(
      title,
      [
        annex ? `${name.toLowerCase()} with annex` : name.toLowerCase(),
        ...(said ? [audiences[audience].name] : []),
        ...(locked ? ["for comments only"] : []),
      ].join(", "),
      "docx",
    ),
    report: {
      id,
      number,
      title,
      council,
      name,
      remarks: [
        `${kind === "draft" ? "Sent" : "Issued"} on ${formatDate(created_at)}.`,
        ...(said ? [audiences[audience].remark(reader)] : []),
        ...(isCut
          ? [`Of the comments only the first ${mostAnnotations}.`]
          : []),
        ...(isAsSealed(version)
          ? []
          : [`${notAsSent.title}. ${notAsSent.words}`]),
      ],
      seal: sha256,
      at: created_at,
      blocks,
      before: null,
      comments,
      isLocked: locked,
      annex,
    },
  };
}

/** The report as it would be sent now: it is nobody's but the peer team's. */
export function draftInWord(
  { title, blocks, leftOut }: WorkingDraft,
  { id, council, at }: { id: string; council: string; at: string },
): WordFile {
  return {
    name: reportFileName(title, "working draft", "docx"),
    report: {
      id: `draft-${id}`,
      number: null,
      title,
      council,
      name: "Working draft, not sent",
      remarks: [
        `As it stood on ${formatDateTime(at)}. Only the peer team may read this.`,
        ...(leftOut > 0 ? [`${leftOutWords(leftOut)}.`] : []),
      ],
      seal: "",
      at,
      blocks,
      before: null,
      comments: [],
      isLocked: false,
    },
  };
}

/** The same with all that is another in an earlier version as tracked changes. */
export function withChanges(
  { report }: WordFile,
  earlier: { name: string; blocks: readonly Block[] },
): WordFile {
  const { title, name, remarks } = report;
  const since = `changes since ${earlier.name}`;
  return {
    name: reportFileName(title, `${name}, ${since}`.toLowerCase(), "docx"),
    report: {
      ...report,
      name: `${name}: ${since}`,
      remarks: [
        ...remarks,
        "What was added and removed is shown as tracked changes.",
      ],
      before: earlier.blocks,
    },
  };
}
