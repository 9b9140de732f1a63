import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import {
  deleteReceipts,
  findReceipt,
  insertReceipt,
} from "#db/queries/receipts.ts";
import type { Tables } from "#db/schema.ts";
import type { Moment } from "#db/values.ts";
import type { Context } from "./context.server.ts";
import { NotNow } from "./errors.ts";

/** A form as it was read, with its key where it does its work once. */
export interface Keyed {
  once?: string | undefined;
}

/** A press of the button of a form that does its work once. */
export interface Press {
  key: string;
  personId: string;
  /** What was sent, as its fingerprint. */
  sent: string;
  /** What is said where something else was sent before. */
  changed: string;
}

/** A person's press; null for a form without a key. */
export function pressOf(
  form: Keyed | undefined,
  personId: string | undefined,
  changed = changedSince,
): Press | null {
  if (!form?.once || personId === undefined) return null;
  const { once: key, ...fields } = form;
  const text = JSON.stringify(fields);
  const sent = createHash("sha256").update(text, "utf8").digest("hex");
  return { key, personId, sent, changed };
}

/**
 * Where the same press led before, or undefined.
 * @throws NotNow when something else was sent with it then: that is saved, and
 *   this is not
 */
export async function ledBefore(
  db: Kysely<Tables>,
  { key, personId, sent, changed }: Press,
): Promise<string | undefined> {
  const before = await findReceipt(db, key, personId);
  if (before && before.sent !== sent) throw new NotNow(changed);
  return before?.location;
}

/** Remembers where a press led. */
export const keepPress = (
  db: Kysely<Tables>,
  { key, personId, sent }: Press,
  led: { location: string; at: string },
): Promise<void> => insertReceipt(db, { key, personId, sent, ...led });

/**
 * Does work that leads to an address once for a press: the second gets the
 * address of the first.
 * @param run opens a transaction and works in it
 */
export async function answeredOnce<
  Open extends { db: Kysely<Tables>; at: Moment },
>(
  app: Pick<Context, "db">,
  press: Press | null,
  work: (open: Open) => Promise<string>,
  run: (work: (open: Open) => Promise<string>) => Promise<string>,
): Promise<string> {
  if (!press) return run(work);
  const earlier = await ledBefore(app.db, press);
  if (earlier) return earlier;
  try {
    return await run(async (open) => {
      // The first press may have been under way a moment ago.
      const done = await ledBefore(open.db, press);
      if (done) return done;
      const location = await work(open);
      await keepPress(open.db, press, { location, at: open.at });
      return location;
    });
  } catch (error) {
    // The first press may have made what this one stumbles over.
    const first = await ledBefore(app.db, press);
    if (first) return first;
    throw error;
  }
}

/** Forgets presses that nobody repeats any more: a form is open for days. */
export const forgetPresses = ({ db, now }: Pick<Context, "db" | "now">) =>
  deleteReceipts(db, new Date(Date.parse(now()) - aWeek).toISOString());

const aWeek = 7 * 24 * 60 * 60 * 1000;

const changedSince =
  "What you sent first was saved when you pressed the button then. What you have changed since is not saved: it is still on this page. Copy it to where the first is, rather than save here again.";
