import { Notice } from "../ui/Notice.tsx";

/** What is said of a text that is not what was sent. */
export const notAsSent = {
  title: "This is not the text that was sent",
  words:
    "It was changed since, not through this service: it no longer has the fingerprint that it was sent under.",
} as const;

/** Says above the text that it is not what was sent; nothing where it is. */
export function NotAsSent({ matches }: { matches: boolean }) {
  if (matches) return null;
  return (
    <Notice kind="warning" title={notAsSent.title}>
      {notAsSent.words}
    </Notice>
  );
}

/** The fingerprint under which a version was sent, for comparing copies. */
export function Fingerprint({ sha256 }: { sha256: string }) {
  return (
    <p className="cf-small cf-secondary cf-report__seal">
      Fingerprint of this version (SHA-256):{" "}
      <code className="cf-fingerprint">{sha256}</code>
    </p>
  );
}
