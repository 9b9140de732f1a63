import type { Context } from "../context.server.ts";
import { readCookie, setCookie } from "../cookies.server.ts";

type App = Pick<Context, "settings">;

/** Long enough for a slow line, short enough not to meet another page. */
const seconds = 60;

/** The header by which the next page says, once, what was done. */
export function sayNext({ settings }: App, said: string): string {
  return setCookie(settings, "said", {
    value: encodeURIComponent(said),
    seconds,
  });
}

/** What the page that is being drawn has to say; null when nothing. */
export function saidTo({ settings }: App, { headers }: Request): string | null {
  const value = readCookie(settings, "said", headers.get("cookie"));
  if (!value) return null;
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

/**
 * The header that ends what was said, once a person has the page. A script
 * that follows a redirect leaves it for the page it opens then.
 */
export function wasSaid(app: App, request: Request): string | null {
  const by = request.headers.get("sec-fetch-dest") ?? "document";
  if (by !== "document" || saidTo(app, request) === null) return null;
  return setCookie(app.settings, "said", { value: "", seconds: 0 });
}
