import type { EntryContext } from "@remix-run/node";
import { RemixServer, isRouteErrorResponse } from "@remix-run/react";
import { renderToString } from "react-dom/server";

// All data is there before rendering starts, so one string beats a stream.
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
) {
  const html = renderToString(
    <RemixServer context={context} url={request.url} />,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  // Back, after signing out, must not show what one saw before.
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  // As bytes: a body of text is copied and checked once more on its way.
  const body = Buffer.from(`<!DOCTYPE html>${html}`);
  return new Response(body, { status, headers });
}

/** Reports faults; an answer such as 404, or a reader who left, is none. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  console.error(error);
}
