import { canonicalJson } from "../challenge/canonical.ts";
import { fingerprint } from "../challenge/fingerprint.server.ts";
import type { Block } from "./blocks.ts";

/** What the seal of a version covers. */
export interface Sealed {
  title: string;
  blocks: readonly Block[];
}

/**
 * The seal of a version: the fingerprint of its title and blocks as JSON with
 * the keys in alphabetical order and no spaces.
 */
export function sealOf({ title, blocks }: Sealed): string {
  return sealed(title, canonicalJson(blocks));
}

/** Whether a stored version is letter by letter what was sealed. */
export function isAsSealed(kept: {
  title: string;
  blocks: string;
  sha256: string;
}): boolean {
  return sealed(kept.title, kept.blocks) === kept.sha256;
}

/** As it is stored: parsing could fill in what was not there. */
const sealed = (title: string, blocks: string) =>
  fingerprint(`{"blocks":${blocks},"title":${JSON.stringify(title)}}`);
