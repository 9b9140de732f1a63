import type { ReportVersion } from "#db/queries/reports.ts";
import type { MadeFile } from "../documents/download.ts";
import type { Paper } from "../documents/pdf-out/paper.ts";
import { partsFrom } from "../documents/pdf-out/report-parts.ts";
import { typeset } from "../documents/pdf-out/typeset.server.ts";
import { dayInLondon, formatDate, formatDateTime } from "../ui/dates.ts";
import { blocksFrom } from "./blocks.ts";
import { notAsSent } from "./Fingerprint.tsx";
import { keepLast } from "./keep-last.ts";
import { isAsSealed } from "./seal.server.ts";
import { reportFileName } from "./file-name.ts";
import { versionName } from "./version-name.ts";
import type { WorkingDraft } from "./working-draft.server.ts";
import { leftOutWords } from "./left-out.ts";

const kept = keepLast<Buffer>(10);

/** A version as a PDF: made once, for a version never changes. */
export const versionFile = (version: ReportVersion): MadeFile => ({
  bytes: kept(version.id, () => typeset(versionPaper(version))),
  name: reportFileName(
    version.title,
    versionName(version).toLowerCase(),
    "pdf",
  ),
  mediaType,
});

function versionPaper(version: ReportVersion): Paper {
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
  };
}

/** The team's working draft as a PDF that says on each page what it is. */
export function workingDraftFile(
  { title, blocks, leftOut }: WorkingDraft,
  now: string,
): MadeFile {
  const mark = `Working draft of ${formatDateTime(now)}: for the peer team only`;
  const bytes = typeset({
    title,
    author,
    day: dayInLondon(now),
    caption: "Working draft, not sent",
    mark,
    facts: [["As it stood on", formatDateTime(now)]],
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
const mediaType = "application/pdf";
