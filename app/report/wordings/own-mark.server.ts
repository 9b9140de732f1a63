import type { Worded } from "#db/queries/wordings.ts";
import { fingerprint } from "../../challenge/fingerprint.server.ts";

/** What tells a thing's own words from others: a form says which it has read. */
export const ownMark = ({ leadIn, text }: Worded): string =>
  fingerprint(JSON.stringify([leadIn, text]));
