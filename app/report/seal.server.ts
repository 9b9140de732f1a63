import { createHash } from "node:crypto";
import { canonicalJson } from "../challenge/canonical.ts";
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
    .update(canonicalJson({ title, blocks }), "utf8")
    .digest("hex");
}
