import { NotNow } from "../errors.ts";
import type { Call } from "../respond.server.ts";
import { download, forOneReader } from "./download.ts";
import { Refused } from "./guard/refused.ts";
import type { WordReport } from "./word-out/word-report.ts";

const mediaType =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * Answers with a report as a Word file, which takes a while to write and holds
 * up nobody else.
 * @throws NotNow while too many files are waited for
 */
export async function wordDownload(
  { app, request }: Pick<Call, "app" | "request">,
  { name, report }: { name: string; report: WordReport },
): Promise<Response> {
  const bytes = await app.documents
    .run("writeWord", report)
    .catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      throw new NotNow(
        "Too many files are being made just now. Try again in a minute.",
      );
    });
  return download(request, { bytes, name, mediaType }, forOneReader);
}
