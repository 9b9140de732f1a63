import { createHash } from "node:crypto";
import { attachment, cleanFileName } from "../evidence/file-name.ts";

/** A file that was made for a person to keep. */
export interface MadeFile {
  bytes: Uint8Array;
  /** What it is called when it is kept; signs that no name can have go. */
  name: string;
  mediaType: string;
}

/** Nobody on the way may keep it or change it, as by compression. */
const forOne = "private, no-cache, no-transform";

/** For what depends on who reads it: nobody on the way may keep it. */
export const forOneReader = "private, no-store, no-transform";

/** Answers with a file to keep; shortly to whoever has these bytes already. */
export function download(
  request: Request,
  { bytes, name, mediaType }: MadeFile,
  cache = forOne,
): Response {
  const hash = createHash("sha256").update(bytes).digest("hex");
  const headers = {
    "Content-Type": mediaType,
    "Content-Disposition": attachment(cleanFileName(name)),
    "Content-Length": String(bytes.byteLength),
    "Cache-Control": cache,
    ETag: `"${hash}"`,
  };
  if (request.headers.get("if-none-match") === headers.ETag) {
    const { ETag, "Cache-Control": kept } = headers;
    return new Response(null, {
      status: 304,
      headers: { ETag, "Cache-Control": kept },
    });
  }
  const body = request.method === "HEAD" ? null : new Uint8Array(bytes);
  return new Response(body, { headers });
}
