import { pathToFileURL } from "node:url";
import type {
  HandleDocumentRequestFunction,
  ServerBuild,
} from "@remix-run/node";
import { renderToString } from "react-dom/server";
import { enter } from "#app/challenge/enter.server.ts";
import { annotationsFor } from "#app/comments/annotations.server.ts";
import type { Context } from "#app/context.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { AnnotatedReport } from "#app/report/AnnotatedReport.tsx";
import { readVersion } from "#app/report/read-version.server.ts";
import { createWeb, listen } from "#app/server.ts";
import { fetchBytes } from "./measure.ts";

/**
 * The document of a page, drawn by `entry.server.tsx` again and again from data
 * that is at hand already: no request, no queries, no encoding, no compression.
 */
export async function documentOf(app: Context, path: string, cookie: string) {
  const kept: Array<Parameters<HandleDocumentRequestFunction>> = [];
  const build = (await import(
    pathToFileURL("build/server/index.js").href
  )) as ServerBuild;
  const { module } = build.entry;
  const watched: ServerBuild = {
    ...build,
    entry: {
      module: {
        ...module,
        default: (...drawn) => {
          kept.push(drawn);
          return module.default(...drawn);
        },
      },
    },
  };
  const web = createWeb(app, { build: watched });
  const { server, port } = await listen(web, { host: "127.0.0.1", port: 0 });
  const { length } = await fetchBytes({
    url: `http://127.0.0.1:${port}${path}`,
    headers: { cookie },
  });
  server.close();
  const [page] = kept;
  if (!page) throw new Error(`${path} drew nothing`);
  // Its stream of data was read by the first drawing.
  delete page[3].serverHandoffStream;
  return () => {
    void module.default(...page);
    return length;
  };
}

/**
 * The text of the first draft with its comments, as nothing but React draws it
 * from data at hand: without the frame of the page, and nothing kept.
 */
export async function reportTextOf(
  app: Context,
  who: Visitor,
  challengeId: string,
) {
  const standing = await enter(app.db, who, challengeId);
  const call = { app, ...standing };
  const { row, blocks, shown } = await readVersion(call, "1");
  const annotations = await annotationsFor(call, row);
  const { top, commentHref } = shown;
  const text = { blocks, annotations, top, commentHref };
  return () => Buffer.byteLength(renderToString(<AnnotatedReport {...text} />));
}
