/** The proof that a version is still what was sent. */
export function Fingerprint({ sha256 }: { sha256: string }) {
  return (
    <p className="cf-small cf-secondary cf-report__seal">
      Fingerprint of this version (SHA-256):{" "}
      <code className="cf-hash">{sha256}</code>
    </p>
  );
}
