import type { Kysely } from "kysely";
import { createTransport } from "nodemailer";
import {
  insertMail,
  listWaiting,
  markMail,
  takeMail,
} from "#db/queries/mail.ts";
import type { Tables } from "#db/schema.ts";
import type { Settings } from "../settings.server.ts";

/** A letter to one person, in plain text. */
export interface Letter {
  to: string;
  subject: string;
  body: string;
}

/** Begins to send a letter; nobody waits for a mail server. */
type Send = () => void;

/** Keeps letters in the outbox with what they tell of, and sends them after it. */
export interface Mail {
  /** Keeps a letter; `db` is the transaction of the change it tells of. */
  keep: (letter: Letter, db: Kysely<Tables>) => Promise<Send>;
  /** Keeps a letter and begins to send it: for what is done already. */
  post: (letter: Letter) => Promise<void>;
  /**
   * Begins to send what was kept within a day and nobody sends: a run of the
   * service ended before it could. A letter twice is better than none; what
   * was kept while no mail server was set up is passed on by hand.
   */
  takeUp: () => Promise<void>;
  /** Resolves once every letter under way was taken, or was not. */
  settled: () => Promise<void>;
}

/** Whether letters go out by mail; else they wait in the outbox. */
export const byMail = ({ settings }: { settings: Settings }): boolean =>
  settings.smtpUrl !== null;

/**
 * Whether a letter waits for people to pass it on: it was kept while no mail
 * server was set up, there is none now, or it is older than what is taken up.
 */
export function isByHand(
  { settings, now }: Pick<Needs, "settings" | "now">,
  { sentAt, failure, at }: Kept,
): boolean {
  if (sentAt !== null || failure) return false;
  if (failure === "" || !byMail({ settings })) return true;
  return at < before(now(), aDay);
}

interface Kept {
  sentAt: string | null;
  failure: string | null;
  at: string;
}

interface Needs {
  db: Kysely<Tables>;
  settings: Settings;
  now: () => string;
  newId: () => string;
}

/** Keeps every letter in the outbox, and sends it where SMTP is set up. */
export function outbox({ db, settings, now, newId }: Needs): Mail {
  const smtp = settings.smtpUrl ? transport(settings.smtpUrl) : null;
  let underWay = Promise.resolve();
  /** Letters that this run has in hand, or sent and could not mark as sent. */
  const begun = new Set<string>();
  /** False too where nobody can tell: it is looked for again. */
  const takes = (id: string) => {
    const at = now();
    const lapsed = before(at, lease);
    return takeMail(db, id, { at, lapsed }).catch(() => false);
  };
  const deliver = async (id: string, { to, subject, body }: Letter) => {
    // While one run of the service ends, the next may be at work already.
    if (!smtp || !(await takes(id))) {
      begun.delete(id);
      return;
    }
    const failure = await smtp
      .sendMail({ from: settings.mailFrom, to, subject, text: body })
      .then(() => null, whyNot);
    await markMail(db, id, {
      sentAt: failure === null ? now() : null,
      failure,
    });
    begun.delete(id);
  };
  const begin = (id: string, letter: Letter) => {
    if (begun.has(id)) return;
    begun.add(id);
    // One that cannot be marked is not sent again before the next run.
    underWay = underWay.then(() => deliver(id, letter)).catch(() => undefined);
  };
  const keep: Mail["keep"] = async (letter, within) => {
    const id = newId();
    await insertMail(within, { id, ...letter, at: now(), byHand: !smtp });
    return () => begin(id, letter);
  };
  const post = async (letter: Letter) => (await keep(letter, db))();
  const takeUp = async () => {
    const left = smtp ? await listWaiting(db, before(now(), aDay)) : [];
    for (const { id, ...letter } of left) begin(id, letter);
  };
  return { keep, post, takeUp, settled: () => underWay };
}

const aMinute = 60 * 1000;
const aDay = 24 * 60 * aMinute;

/** So long a letter is left to who took it; nobody takes that long to send it. */
const lease = 10 * aMinute;

/** How often to look for letters that nobody sends. */
export const takeUpEvery = 5 * aMinute;

const before = (moment: string, length: number) =>
  new Date(Date.parse(moment) - length).toISOString();

/** So long a server may be silent; the usual minutes hold up those behind. */
const patience = {
  connectionTimeout: "10000",
  greetingTimeout: "10000",
  // One that looks into a letter before it takes it needs a while.
  socketTimeout: "30000",
};

function transport(smtpUrl: string) {
  const url = new URL(smtpUrl);
  for (const [wait, usual] of Object.entries(patience)) {
    if (!url.searchParams.has(wait)) url.searchParams.set(wait, usual);
  }
  return createTransport(url.href);
}

const whyNot = (error: unknown): string =>
  error instanceof Error ? error.message : "Not sent";
