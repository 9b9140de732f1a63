import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer, isRouteErrorResponse } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { wasSaid } from "./forms/said.server.ts";
import { ReadyHtmlProvider } from "./ui/ReadyHtml.tsx";

// All data is there before rendering starts, so one string beats a stream.
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { app, readyHtml }: AppLoadContext,
) {
  const html = renderToString(
    <ReadyHtmlProvider value={readyHtml}>
      <RemixServer context={context} url={request.url} />
    </ReadyHtmlProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  // Back, after signing out, must not show what one saw before.
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  const ends = wasSaid(app, request);
  if (ends) headers.append("Set-Cookie", ends);
  // As bytes: a body of text is copied and checked once more on its way.
  const body = Buffer.from(`<!DOCTYPE html>${titled(html, status, context)}`);
  return new Response(body, { status: statusShown(status, context), headers });
}

/**
 * A form with a fault of its own may be for a thing that is gone: the page
 * tells that it is gone, and so does the status.
 */
function statusShown(status: number, context: EntryContext): number {
  const [error] = Object.values(context.staticHandlerContext.errors ?? {});
  if (!error) return status;
  return isRouteErrorResponse(error) ? error.status : 500;
}

/** Says in the title that a form came back with errors: no meta is told. */
function titled(html: string, status: number, context: EntryContext): string {
  const { actionData, errors } = context.staticHandlerContext;
  const cameBack = status >= 400 && actionData && !errors;
  return cameBack ? html.replace(/<title>(Error: )?/, "<title>Error: ") : html;
}

/** Reports faults; an answer such as 404, or a reader who left, is none. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  console.error(error);
}
