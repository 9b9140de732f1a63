import type { Items } from "./note-store.ts";

/** What a form holds, without the note's id and version. */
export type Fields = Record<string, string>;

/** A note as this device keeps it until the server has all of it. */
export interface Kept {
  key: string;
  /** Where its form posts to. */
  path: string;
  fields: Fields;
  /** The version that the server is known to have; 0 for none. */
  version: number;
  /** What the server is known to have. */
  saved: Fields | null;
  /** What was sent and not answered yet: it may or may not have arrived. */
  sent: Fields | null;
  /** Whether its writer has finished it. */
  done: boolean;
  at: number;
}

/**
 * The notes of one writer on a device.
 * @param owner begins the name of every entry: whose notes, of which challenge
 */
export function noteShelf(storage: Items, owner: string) {
  const nameOf = (key: string) => `cf-note:${owner}:${key}`;

  const find = (key: string): Kept | null => {
    const text = storage.getItem(nameOf(key));
    return text ? (JSON.parse(text) as Kept) : null;
  };
  const put = (note: Kept) =>
    storage.setItem(nameOf(note.key), JSON.stringify(note));
  const drop = (key: string) => storage.removeItem(nameOf(key));

  const all = (): Kept[] =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index))
      .filter((name) => name?.startsWith(nameOf("")))
      .flatMap((name) => find(name?.slice(nameOf("").length) ?? "") ?? []);

  return { find, put, drop, all };
}
