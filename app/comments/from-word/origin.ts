/** What a Word file says of the report it was made from. */
export interface MadeOf {
  /** The id of the version; "" where the file does not say. */
  report: string;
  /** The beginning of the version's fingerprint; "" for none. */
  seal: string;
}

interface Sent {
  id: string;
  number: number;
  sha256: string;
}

/**
 * Of which version a file is: its number, or
 * - "unknown": the file does not say, as programs lose what we wrote in it;
 * - "working": of this challenge, before it was sent;
 * - "elsewhere": of another report.
 */
export type Origin = number | "unknown" | "working" | "elsewhere";

/** Tells it by the version's id or, where the challenge was moved, its seal. */
export function originOf(
  { report, seal }: MadeOf,
  challengeId: string,
  versions: readonly Sent[],
): Origin {
  if (report === "") return "unknown";
  const version = versions.find(
    ({ id, sha256 }) =>
      id === report || (seal !== "" && sha256.startsWith(seal)),
  );
  if (version) return version.number;
  return report === `draft-${challengeId}` ? "working" : "elsewhere";
}
