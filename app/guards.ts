import type { Handler } from "express";
import { rateLimit } from "express-rate-limit";
import helmet from "helmet";
import { ledHeader } from "./led.ts";
import type { Settings } from "./settings.server.ts";

/** A letter, digit or "-._~" written as a percent code. */
const needlessCode = /%(?:3\d|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9ae]|2[de])/i;

/**
 * Answers 414 to addresses no page of ours has: matching a route against a
 * very long or deep path costs seconds of CPU (CVE-2026-55685). And 404 to
 * other spellings of one: Express and Remix do not agree about them, so a page
 * could be reached around its guard.
 */
export const refuseOddPaths: Handler = (request, response, next) => {
  const path = request.path;
  if (needlessCode.test(path) || request.originalUrl.includes("%00")) {
    response.status(404).type("text").send("There is no such page.");
    return;
  }
  if (path.length > 1024 || path.split("/").length > 24) {
    response.status(414).type("text").send("This address is too long.");
    return;
  }
  next();
};

/** Tells a script where its form led, instead of leading it there. */
export const tellWhereLed: Handler = (request, response, next) => {
  if (!request.headers[ledHeader]) return next();
  response.writeHead = new Proxy(response.writeHead, {
    apply(write, self, args: unknown[]) {
      const to = response.getHeader("location");
      if (args[0] !== 303 || to === undefined) {
        return Reflect.apply(write, self, args);
      }
      response.removeHeader("location");
      response.setHeader(ledHeader, to);
      return Reflect.apply(write, self, [204]);
    },
  });
  next();
};

/** Sets the headers of every answer. Pages run only our own script files. */
export function securityHeaders(
  { baseUrl }: Settings,
  development: boolean,
): Handler {
  const secure = baseUrl.startsWith("https:");
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: development ? ["'self'", "ws:"] : ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // "no-referrer" makes browsers send "Origin: null" with plain forms.
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    strictTransportSecurity: secure,
  });
}

/**
 * Once a request was answered without being read to its end, reads and drops
 * the rest: a browser looks at the answer to a refused upload only when it has
 * sent everything. Past the limit it closes the connection.
 */
export function takeRestOfBody(most: number): Handler {
  return (request, response, next) => {
    response.on("finish", () => {
      if (request.complete || request.destroyed) return;
      let left = most;
      // The reader that was given up would stop the flow again.
      request.removeAllListeners("data");
      request.on("data", (chunk: Buffer) => {
        left -= chunk.length;
        if (left < 0) request.destroy();
      });
      request.resume();
    });
    next();
  };
}

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses forms that another site posts in a signed-in person's name. */
export const refuseForeignForms: Handler = (request, response, next) => {
  if (safe.has(request.method) || isOwn(request)) return next();
  response.status(403).type("text").send("This form came from another site.");
};

function isOwn(request: Parameters<Handler>[0]): boolean {
  const site = request.get("sec-fetch-site");
  if (site) return site === "same-origin" || site === "none";
  const origin = request.get("origin");
  if (!origin) return true;
  return URL.canParse(origin) && new URL(origin).host === request.get("host");
}

/** The pages on which somebody could try passwords or fill mailboxes. */
export const secretPages = [
  "/sign-in",
  "/forgotten-password",
  "/reset-password/:token",
  "/invitations/:token",
  "/update/:token",
  "/update/:token/:actionId",
  // Pages without script never ask for these, but the framework answers them.
].flatMap((path) => [path, `${path}.data`]);

/**
 * Answers 429 to an address that fails again and again, whichever accounts it
 * tries. Generous: a whole council may share one address. One account from one
 * address is limited closer, by the sign-in itself.
 */
export function refuseFloods(limit = 100): Handler {
  return rateLimit({
    windowMs: 15 * 60 * 1000,
    limit,
    skip: (request) => safe.has(request.method),
    skipSuccessfulRequests: true,
    standardHeaders: "draft-7",
    legacyHeaders: false,
    message: "Too many attempts from this address. Wait 15 minutes.",
  });
}
