import { Notice } from "../ui/Notice.tsx";

/** The proof that a version is still what was sent, or that it is not. */
export function Fingerprint({
  sha256,
  matches,
}: {
  sha256: string;
  matches: boolean;
}) {
  return (
    <>
      {!matches && (
        <Notice kind="warning" title="This is not the text that was sent">
          It was changed since, not through this service: it no longer has the
          fingerprint that it was sent under.
        </Notice>
      )}
      <p className="cf-small cf-secondary cf-report__seal">
        Fingerprint of this version (SHA-256):{" "}
        <code className="cf-fingerprint">{sha256}</code>
      </p>
    </>
  );
}
