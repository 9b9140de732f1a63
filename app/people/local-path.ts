const somewhere = "http://here.invalid";

/**
 * A path inside this service as a browser will read it, or null. Only such a
 * path may be followed after signing in: a link must not lead people, freshly
 * signed in, to somebody else's look-alike.
 */
export function localPath(text: string | null | undefined): string | null {
  if (!text || /[\p{Cc}\\]/u.test(text)) return null;
  if (!text.startsWith("/") || !URL.canParse(text, somewhere)) return null;
  const { origin, pathname, search, hash } = new URL(text, somewhere);
  // "/.//evil.example" is local until its dots are resolved.
  if (origin !== somewhere || pathname.startsWith("//")) return null;
  return pathname + search + hash;
}
