import { type Fields, type Kept, noteShelf } from "./note-shelf.ts";
import type { Items } from "./note-store.ts";

/** How a send ended, by what is to be done about it. */
export type Reply =
  "taken" | "changed" | "refused" | "signedOut" | "full" | "unsure";

/** How a push ended; "refused" needs its writer's eyes. */
export type Outcome = "saved" | "refused" | "signedOut" | "full" | "waiting";

interface Parts {
  storage: Items;
  /** Begins the name of every entry: whose notes, of which challenge. */
  owner: string;
  /** Posts a note's fields over a version. */
  send: (note: Kept, fields: Fields) => Promise<Reply>;
  newKey: () => string;
  now: () => number;
  /** Told when a note goes on under another id. */
  renamed: (from: string, to: string) => void;
}

/**
 * The notes of one writer on one device, sent until the server has them.
 * The protocol: one send at a time for a note; what was sent without an answer
 * is sent again as it was, which the server takes as the same save; only then
 * what was typed since. If the note was changed elsewhere meanwhile, what is
 * here becomes a note of its own: nothing typed is lost or overwritten.
 */
export function noteOutbox(parts: Parts) {
  const { now } = parts;
  const { find, put, drop, all } = noteShelf(parts.storage, parts.owner);
  const running = new Map<string, Promise<Outcome>>();

  /** Keeps what is typed, at once. */
  const keep = (note: Pick<Kept, "key" | "path" | "fields" | "version">) => {
    const before = find(note.key);
    put({
      saved: null,
      sent: null,
      done: false,
      ...before,
      ...note,
      version: before?.version ?? note.version,
      at: now(),
    });
  };

  const finish = (key: string, done: boolean) => {
    const note = find(key);
    if (note) put({ ...note, done });
  };

  /** Sends a note until the server has what is kept, or it cannot go on. */
  const push = (key: string): Promise<Outcome> => {
    const before = running.get(key);
    const mine = before ? before.then(() => work(key)) : work(key);
    running.set(key, mine);
    void mine.finally(() => {
      if (running.get(key) === mine) running.delete(key);
    });
    return mine;
  };

  const work = async (key: string): Promise<Outcome> => {
    const note = find(key);
    if (!note) return "saved";
    if (!note.sent && isSaved(note)) {
      if (note.done) drop(key);
      return "saved";
    }
    const payload = note.sent ?? note.fields;
    put({ ...note, sent: payload });
    const reply = await parts.send(note, payload);
    const present = find(key) ?? note;
    if (reply === "unsure") return "waiting";
    if (reply === "taken") {
      const version = note.version + 1;
      put({ ...present, version, saved: payload, sent: null });
      return work(key);
    }
    if (reply === "changed" && note.version > 0) {
      const fresh = parts.newKey();
      drop(key);
      put({ ...present, key: fresh, version: 0, saved: null, sent: null });
      parts.renamed(key, fresh);
      return work(fresh);
    }
    if (reply === "signedOut" || reply === "full") {
      // This one was not kept; one before it, unanswered, may have been.
      put({ ...present, sent: note.sent });
      return reply;
    }
    put({ ...present, sent: null });
    // What left with the page before was refused, not what was typed since.
    const since = note.sent !== null && !isSame(payload, present.fields);
    return since ? work(key) : "refused";
  };

  return { find, all, keep, finish, drop, push };
}

/** Whether the server is known to have all that is kept. */
export function isSaved({ saved, fields }: Kept): boolean {
  return saved !== null && isSame(saved, fields);
}

function isSame(one: Fields, other: Fields): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
}
