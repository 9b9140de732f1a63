import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToString } from "react-dom/server";
import { z } from "zod";
import { BrokenBy } from "./Broken.tsx";
import { Shell } from "./Shell.tsx";
import { TopFor } from "./SiteTop.tsx";
import styles from "./styles/app.scss?url";
import { titleOfProblem } from "./ui/title.ts";

/** What `respond.server.ts` throws when somebody is refused. */
const refusal = z.object({
  data: z.unknown(),
  init: z.object({ status: z.number() }),
});

/**
 * For a route that answers with a file: whoever is refused gets a whole page,
 * with the status kept. The framework draws none for a route without a page.
 */
export function fileOrPage<T>(load: (args: LoaderFunctionArgs) => Promise<T>) {
  return async (args: LoaderFunctionArgs): Promise<T> => {
    try {
      return await load(args);
    } catch (error) {
      const refused = refusal.safeParse(error);
      if (!refused.success) throw error;
      const { data, init } = refused.data;
      throw brokenPage(args, { data, status: init.status });
    }
  };
}

function brokenPage(
  { request, context: { app, visitor } }: LoaderFunctionArgs,
  error: { data: unknown; status: number },
): Response {
  const head = (
    <>
      <title>{titleOfProblem(error)}</title>
      <link rel="stylesheet" href={styles} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    </>
  );
  const { pathname } = new URL(request.url);
  const top = (
    <TopFor who={visitor} demo={app.settings.demo} pathname={pathname} />
  );
  const html = renderToString(
    <Shell head={head} top={top}>
      <BrokenBy error={error} />
    </Shell>,
  );
  return new Response(`<!DOCTYPE html>${html}`, {
    status: error.status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
    },
  });
}
