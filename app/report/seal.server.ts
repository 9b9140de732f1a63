import { createHash } from "node:crypto";
import type { Block } from "./blocks.ts";

/** What a version's fingerprint covers. */
export interface Sealed {
  title: string;
  blocks: readonly Block[];
}

/**
 * The fingerprint of a version: SHA-256, as hex, over its title and blocks as
 * JSON with the keys in alphabetical order and no spaces.
 */
export function fingerprint({ title, blocks }: Sealed): string {
  return createHash("sha256")
    .update(canonical({ title, blocks }), "utf8")
    .digest("hex");
}

/** JSON that is the same for the same value, whatever the order of keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      : part,
  );
}
