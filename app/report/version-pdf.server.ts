import { mediaTypes } from "../documents/media-types.ts";
import type { ReportVersion } from "#db/queries/reports.ts";
import type { Context } from "../context.server.ts";
import type { MadeFile } from "../documents/download.ts";
import type { PaperList } from "../documents/list-out/paper-table.ts";
import { made } from "../documents/make-file.ts";
import type { Paper, PaperPart } from "../documents/pdf-out/paper.ts";
import { partsFrom } from "../documents/pdf-out/report-parts.ts";
import { dayInLondon, formatDate, formatDateTime } from "../ui/dates.ts";
import { blocksFrom } from "./blocks.ts";
import { reportFileName } from "./file-name.ts";
import { notAsSent } from "./Fingerprint.tsx";
import { keepLastMade } from "./keep-last.ts";
import { leftOutWords } from "./left-out.ts";
import { isAsSealed } from "./seal.server.ts";
import { versionName } from "./version-name.ts";
import type { WorkingDraft } from "./working-draft.server.ts";

const kept = keepLastMade<Uint8Array>(10);
const sizes = new Map<string, number>();

/** How large a version's PDF is; null until somebody has asked for it. */
export const sizeOfPdf = (versionId: string): number | null =>
  sizes.get(versionId) ?? null;

/**
 * A version as a PDF: made once, for a version never changes. What stands in
 * an annex does, so a file with one is made each time.
 * @throws NotNow while too many files are waited for
 */
export async function versionFile(
  app: Pick<Context, "documents">,
  version: ReportVersion,
  annex: PaperList | null = null,
): Promise<MadeFile> {
  const make = () => made(app, "typeset", versionPaper(version, annex));
  const which = versionName(version).toLowerCase();
  const bytes = annex ? await make() : await kept(version.id, make);
  if (!annex) sizes.set(version.id, bytes.byteLength);
  return {
    bytes,
    name: reportFileName(
      version.title,
      annex ? `${which} with annex` : which,
      "pdf",
    ),
    mediaType,
  };
}

function versionPaper(version: ReportVersion, annex: PaperList | null): Paper {
  const { title, kind, sha256, created_at } = version;
  const name = versionName(version);
  return {
    title,
    author,
    day: dayInLondon(created_at),
    caption: name,
    mark: kind === "draft" ? name : "",
    facts: [
      [kind === "draft" ? "Sent on" : "Issued on", formatDate(created_at)],
      ["Fingerprint (SHA-256)", sha256],
    ],
    notices: isAsSealed(version)
      ? []
      : [`${notAsSent.title}. ${notAsSent.words}`],
    parts: partsFrom(blocksFrom(version.blocks)),
    annex: annex ? annexParts(annex) : [],
  };
}

const annexParts = ({ title, remarks, table }: PaperList): PaperPart[] => [
  { type: "heading", level: 1, text: title, listed: true },
  ...remarks.map((text): PaperPart => ({
    type: "text",
    look: "plain",
    runs: [{ text }],
  })),
  {
    type: "table",
    shares: table.columns.map(({ share }) => share),
    rows: [table.columns.map((column) => column.title), ...table.rows],
  },
];

/** The team's working draft as a PDF that says on each page what it is. */
export async function workingDraftFile(
  app: Pick<Context, "documents" | "now">,
  { title, blocks, leftOut }: WorkingDraft,
): Promise<MadeFile> {
  const now = app.now();
  const when = formatDateTime(now);
  const bytes = await made(app, "typeset", {
    title,
    author,
    day: dayInLondon(now),
    caption: "Working draft, not sent",
    mark: `Working draft of ${when}: for the peer team only`,
    facts: [["As it stood on", when]],
    notices: [
      "Only the peer team may read this.",
      ...(leftOut > 0 ? [`${leftOutWords(leftOut)}.`] : []),
    ],
    parts: partsFrom(blocks),
  });
  return {
    bytes,
    name: reportFileName(title, "working draft", "pdf"),
    mediaType,
  };
}

const author = "The peer team";
const mediaType = mediaTypes.pdf;
