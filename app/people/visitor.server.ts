import { createHash, randomBytes } from "node:crypto";
import { findSignIn, touchSignIn } from "#db/queries/sign-ins.ts";
import type { Context } from "../context.server.ts";
import { readCookie, setCookie } from "../cookies.server.ts";
import { ifRoom } from "../full-disk.server.ts";
import type { Settings } from "../settings.server.ts";

/** The signed-in person behind a request. */
export interface Visitor {
  id: string;
  name: string;
  email: string;
  isProgrammeManager: boolean;
  /** The row of this sign-in, for signing out. */
  signInId: string;
}

/** The name of the cookie that holds a sign-in's secret, but for its prefix. */
export const signInName = "sign-in";

/** The Set-Cookie header that keeps a sign-in's secret; "" ends it. */
export function signInCookie(
  settings: Pick<Settings, "baseUrl">,
  { secret, seconds }: { secret: string; seconds: number },
): string {
  return setCookie(settings, signInName, { value: secret, seconds });
}

/** A secret that cannot be guessed, fit for a cookie and for an address. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** The stored form of a cookie's or a link's secret. */
export function secretHash(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

const touchEvery = 5 * 60 * 1000;

/** Reads who sent a request from its Cookie header; null when nobody did. */
export async function visitorOf(
  { db, now, settings }: Pick<Context, "db" | "now" | "settings">,
  cookies: string | undefined,
): Promise<Visitor | null> {
  const secret = readCookie(settings, signInName, cookies);
  if (!secret) return null;
  const at = now();
  const found = await findSignIn(db, secretHash(secret), at);
  if (!found) return null;
  if (Date.parse(at) - Date.parse(found.seenAt) > touchEvery) {
    await ifRoom(touchSignIn(db, found.signInId, at));
  }
  return {
    id: found.id,
    name: found.name,
    email: found.email,
    isProgrammeManager: found.isProgrammeManager,
    signInId: found.signInId,
  };
}
