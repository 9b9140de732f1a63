import type { Settings } from "./settings.server.ts";

type Secure = Pick<Settings, "baseUrl">;

const isSecure = ({ baseUrl }: Secure) => baseUrl.startsWith("https:");

/** A cookie's full name; `__Host-` makes browsers refuse it from elsewhere. */
export function cookieName(settings: Secure, name: string): string {
  return isSecure(settings) ? `__Host-cf-${name}` : `cf-${name}`;
}

/** The Set-Cookie header that keeps a value for a while; "" ends it. */
export function setCookie(
  settings: Secure,
  name: string,
  { value, seconds }: { value: string; seconds: number },
): string {
  const parts = [
    `${cookieName(settings, name)}=${value}`,
    "Path=/",
    `Max-Age=${seconds}`,
    "HttpOnly",
    "SameSite=Lax",
  ];
  return [...parts, ...(isSecure(settings) ? ["Secure"] : [])].join("; ");
}

/** A cookie's value in a Cookie header; nothing when it is not there. */
export function readCookie(
  settings: Secure,
  name: string,
  cookies: string | null | undefined,
): string | undefined {
  const start = `${cookieName(settings, name)}=`;
  return cookies
    ?.split(";")
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(start))
    ?.slice(start.length);
}
