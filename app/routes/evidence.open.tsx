import { Readable } from "node:stream";
import { createReadableStreamFromReadable, redirect } from "@remix-run/node";
import { fileOrPage } from "../BrokenPage.server.tsx";
import { attachment } from "../evidence/file-name.ts";
import { type Opened, openEvidence } from "../evidence/open-evidence.server.ts";
import { type ChallengeCall, inChallenge } from "../respond.server.ts";

export const loader = fileOrPage(
  inChallenge("evidence", async (call) => {
    const number = Number(call.param("number"));
    const id = call.param("evidenceId");
    const opened = await openEvidence(
      call.app,
      call,
      id,
      number,
      call.request.method,
    );
    return opened.kind === "link"
      ? redirect(opened.url)
      : download(call, opened);
  }),
);

async function download(
  { request, drained }: ChallengeCall,
  { file, bytes }: Extract<Opened, { kind: "file" }>,
) {
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
