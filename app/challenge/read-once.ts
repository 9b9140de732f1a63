import type { Kysely } from "kysely";
import type { Tables } from "#db/schema.ts";
import type { Standing } from "./enter.server.ts";

type Known = Pick<Standing, "challenge">;

/**
 * A read of a challenge that is done once for everybody who asks during one
 * page or one change: as long as somebody stands in the challenge as they
 * entered it. Not for what the same change writes.
 * @param read what is read, of the part of the challenge with this key
 */
export function readOnce<S extends Known, T>(
  read: (db: Kysely<Tables>, standing: S, key: string) => Promise<T>,
) {
  const done = new WeakMap<Standing["challenge"], Map<string, Promise<T>>>();
  return (db: Kysely<Tables>, standing: S, key = ""): Promise<T> => {
    const parts = done.get(standing.challenge) ?? new Map<string, Promise<T>>();
    const part = parts.get(key) ?? read(db, standing, key);
    done.set(standing.challenge, parts.set(key, part));
    return part;
  };
}
