import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { onTestFinished } from "vitest";
import type { Context } from "#app/context.server.ts";
import { cookieName } from "#app/cookies.server.ts";
import { secretHash, signInName } from "#app/people/visitor.server.ts";
import { createWeb, listen } from "#app/server.ts";
import { insertSignIn } from "#db/queries/sign-ins.ts";

/** The built pages, as a production start reads them. */
export async function builtPages(): Promise<ServerBuild> {
  const path = pathToFileURL("build/server/index.js").href;
  return (await import(path)) as ServerBuild;
}

/** Serves the built application on a free port until the test ends. */
export async function serve(app: Context): Promise<string> {
  const build = await builtPages();
  const web = createWeb(app, { build });
  const { server, port } = await listen(web, { host: "127.0.0.1", port: 0 });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${port}`;
}

/** Signs a person in without the form, for tests of other things. */
export async function cookieOf(
  app: Context,
  personId: string,
): Promise<string> {
  const secret = app.newId();
  await insertSignIn(app.db, {
    id: secretHash(secret),
    personId,
    at: app.now(),
    expiresAt: "2999-01-01T00:00:00.000Z",
    device: "test",
  });
  return `${cookieName(app.settings, signInName)}=${secret}`;
}
