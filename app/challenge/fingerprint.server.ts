import { createHash } from "node:crypto";

/**
 * The fingerprint of a text: SHA-256, as hex. Two texts with the same one are
 * the same letter by letter.
 */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
