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
  return sealOf(title, canonicalJson(blocks));
}

/** Whether a stored version is letter by letter what was sealed. */
export function isAsSealed(kept: {
  title: string;
  blocks: string;
  sha256: string;
}): boolean {
  return sealOf(kept.title, kept.blocks) === kept.sha256;
}

/** As it is stored: parsing could fill in what was not there. */
function sealOf(title: string, blocks: string): string {
  return createHash("sha256")
    .update(`{"blocks":${blocks},"title":${JSON.stringify(title)}}`, "utf8")
    .digest("hex");
}
