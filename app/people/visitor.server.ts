import { createHash } from "node:crypto";
import { findSignIn, touchSignIn } from "#db/queries/sign-ins.ts";
import type { Context } from "../context.server.ts";

/** The signed-in person behind a request. */
export interface Visitor {
  id: string;
  name: string;
  email: string;
  isProgrammeManager: boolean;
  /** The row of this sign-in, for signing out. */
  signInId: string;
}

export const signInCookie = "cf-sign-in";

/** The stored form of a cookie's or a link's secret. */
export function digest(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

const touchEvery = 5 * 60 * 1000;

/** Reads who sent a request from its Cookie header; null when nobody did. */
export async function visitorOf(
  { db, now }: Pick<Context, "db" | "now">,
  cookies: string | undefined,
): Promise<Visitor | null> {
  const secret = cookieFrom(cookies, signInCookie);
  if (!secret) return null;
  const at = now();
  const found = await findSignIn(db, digest(secret), at);
  if (!found) return null;
  if (Date.parse(at) - Date.parse(found.seenAt) > touchEvery) {
    await touchSignIn(db, found.signInId, at);
  }
  return {
    id: found.id,
    name: found.name,
    email: found.email,
    isProgrammeManager: found.isProgrammeManager,
    signInId: found.signInId,
  };
}

function cookieFrom(cookies: string | undefined, name: string) {
  return cookies
    ?.split(";")
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}
