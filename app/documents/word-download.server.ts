import { download, forOneReader } from "./download.ts";
import type { WordReport } from "./word-out/word-report.ts";
import { writeWord } from "./word-out/write-word.ts";

const mediaType =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Answers with a report as a Word file. */
export async function wordDownload(
  request: Request,
  { name, report }: { name: string; report: WordReport },
): Promise<Response> {
  const bytes = await writeWord(report);
  return download(request, { bytes, name, mediaType }, forOneReader);
}
