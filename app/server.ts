import { existsSync } from "node:fs";
import { type RequestListener, type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express from "express";
import { ipKeyGenerator } from "express-rate-limit";
import { checkDatabase } from "#db/queries/health.ts";
import type { Context } from "./context.server.ts";
import { CannotStart } from "./errors.ts";
import {
  refuseFloods,
  refuseForeignForms,
  refuseOddPaths,
  secretPages,
  securityHeaders,
  takeRestOfBody,
  tellWhereLed,
} from "./guards.ts";
import { visitorOf } from "./people/visitor.server.ts";
import { roomByRoom } from "./room-by-room.ts";

/** Adds the files that a browser fetches: built ones for ever, others shortly. */
function serveFiles(web: express.Express) {
  web.use(
    "/assets",
    express.static("build/client/assets", { immutable: true, maxAge: "1y" }),
  );
  if (existsSync("build/client")) {
    web.use(express.static("build/client", { maxAge: "1h" }));
  }
}

interface Options {
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Middleware that comes first, such as Vite's in development. */
  before?: express.Handler;
}

/** The web application: guards, files, then Remix with its context. */
export function createWeb(app: Context, { build, before }: Options) {
  const web = express();
  web.disable("x-powered-by");
  web.set("trust proxy", app.settings.trustProxy);
  web.use(refuseOddPaths);
  web.use(securityHeaders(app.settings, Boolean(before)));
  // A long report in 3 ms for 7.5 at the usual level, and a fifth larger.
  web.use(compression({ level: 3 }));
  if (before) web.use(before);
  serveFiles(web);
  web.get("/healthz", (_request, response) => {
    checkDatabase(app.db).then(
      () => response.type("text").send("well"),
      () => response.status(503).type("text").send("no database"),
    );
  });
  web.use(takeRestOfBody(app.settings.uploadLimit));
  web.use(refuseForeignForms);
  web.use(tellWhereLed);
  web.use(secretPages, refuseFloods());
  const remix = remixFor(app, before ? "development" : "production");
  const answering =
    typeof build === "function" ? () => remix(build) : roomByRoom(build, remix);
  web.all("*", (request, ...rest) => answering(request.path)(request, ...rest));
  return web;
}

/** Makes what draws the pages of a build. */
const remixFor =
  (app: Context, mode: "development" | "production") =>
  (build: Options["build"]) =>
    createRequestHandler({
      build,
      mode,
      getLoadContext: async (request, response) => ({
        app,
        visitor: await visitorOf(app, request.headers.cookie),
        address: ipKeyGenerator(request.ip ?? ""),
        remembered: new Map(),
        readyHtml: new Map(),
        retitled: null,
        sent: null,
        drained: () => drained(response),
      }),
    });

/** Waits until a slow reader has taken what was written so far, or has gone. */
function drained(response: express.Response): Promise<void> {
  return new Promise((resolve) => {
    if (!response.writableNeedDrain || response.destroyed) return resolve();
    const go = () => {
      response.off("drain", go).off("close", go);
      resolve();
    };
    response.on("drain", go).on("close", go);
  });
}

/**
 * Starts listening; resolves with the address once requests are answered.
 * @throws CannotStart when the port or the address is not to be had
 */
export async function listen(
  web: RequestListener,
  { port, host }: { port: number; host: string },
): Promise<{ server: Server; port: number }> {
  const server = createServer(web);
  // A slow line in a borrowed room must not cut a large upload short.
  server.requestTimeout = 60 * 60 * 1000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(cannotListen(error, port, host)));
    server.listen(port, host, resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}

function cannotListen(error: Error, port: number, host: string): Error {
  const code = "code" in error ? error.code : "";
  const why =
    code === "EADDRINUSE"
      ? `another program is using port ${port}; stop it, or choose another with PORT`
      : error.message;
  return new CannotStart(`Cannot listen on ${host}:${port}: ${why}`);
}
