import type { Call } from "../respond.server.ts";
import { download, forOneReader } from "./download.ts";
import { made } from "./make-file.ts";
import { mediaTypes } from "./media-types.ts";
import type { WordReport } from "./word-out/word-report.ts";

/**
 * Answers with a report as a Word file, which takes a while to write and holds
 * up nobody else.
 * @throws NotNow while too many files are waited for
 */
export async function wordDownload(
  { app, request }: Pick<Call, "app" | "request">,
  { name, report }: { name: string; report: WordReport },
): Promise<Response> {
  const bytes = await made(app, "writeWord", report);
  return download(
    request,
    { bytes, name, mediaType: mediaTypes.docx },
    forOneReader,
  );
}
