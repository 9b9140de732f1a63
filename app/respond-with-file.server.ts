import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { attachment } from "./evidence/file-name.ts";
import type { Call } from "./respond.server.ts";

/** A kept file, and its bytes once they are wanted. */
export interface KeptFile {
  file: {
    sha256: string;
    bytes: number;
    mediaType: string;
    fileName: string;
  };
  bytes: () => Promise<Readable>;
}

/** Streams a kept file to who may open it; shortly to who has these bytes. */
export async function respondWithFile(
  { request, drained }: Pick<Call, "request" | "drained">,
  { file, bytes }: KeptFile,
): Promise<Response> {
  const headers = {
    "Content-Type": file.mediaType,
    "Content-Disposition": attachment(file.fileName),
    "Content-Length": String(file.bytes),
    // Nobody on the way may keep it or change it, as by compression.
    "Cache-Control": "private, no-cache, no-transform",
    ETag: `"${file.sha256}"`,
  };
  if (request.headers.get("if-none-match") === headers.ETag) {
    return new Response(null, { status: 304, headers: { ETag: headers.ETag } });
  }
  if (request.method === "HEAD") return new Response(null, { headers });
  const paced = Readable.from(pace(await bytes(), drained, request.signal));
  return new Response(createReadableStreamFromReadable(paced), { headers });
}

/** No faster than the reader takes it: a slow one must not fill memory. */
async function* pace(
  bytes: Readable,
  drained: () => Promise<void>,
  signal: AbortSignal,
) {
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    await drained();
    if (signal.aborted) return;
    yield chunk;
  }
}
