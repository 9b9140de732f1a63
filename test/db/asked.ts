import type { Kysely } from "kysely";
import type { Tables } from "#db/schema.ts";

/** Reads that find something each, by the file of the queries. */
export type Reads = Record<
  string,
  (db: Kysely<Tables>) => Array<Promise<unknown>>
>;

/** The challenge that is filled, a page of it, and a moment after its last. */
export const id = "ch";
export const key = { challengeId: id };
export const page = { limit: 10, offset: 0 };
export const at = "2026-03-03T09:00:00.000Z";
