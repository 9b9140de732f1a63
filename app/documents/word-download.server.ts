import { download } from "./download.ts";
import type { WordReport } from "./word-out/word-report.ts";
import { writeWord } from "./word-out/write-word.ts";

const mediaType =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What it holds depends on who reads it: nobody on the way may keep it. */
const kept = "private, no-store, no-transform";

/** Answers with a report as a Word file. */
export async function wordDownload(
  request: Request,
  { name, report }: { name: string; report: WordReport },
): Promise<Response> {
  const bytes = await writeWord(report);
  return download(request, { bytes, name, mediaType }, kept);
}
