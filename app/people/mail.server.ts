import type { Kysely } from "kysely";
import { createTransport } from "nodemailer";
import { insertMail, markMail } from "#db/queries/mail.ts";
import type { Tables } from "#db/schema.ts";
import type { Settings } from "../settings.server.ts";

/** A letter to one person, in plain text. */
export interface Letter {
  to: string;
  subject: string;
  body: string;
}

/** Sends letters. Never throws: a letter that fails stays in the outbox. */
export type Mail = (letter: Letter) => Promise<void>;

interface Needs {
  db: Kysely<Tables>;
  settings: Settings;
  now: () => string;
  newId: () => string;
}

/** Keeps every letter in the outbox, and sends it where SMTP is set up. */
export function outbox({ db, settings, now, newId }: Needs): Mail {
  const smtp = settings.smtpUrl ? createTransport(settings.smtpUrl) : null;
  return async ({ to, subject, body }) => {
    const id = newId();
    await insertMail(db, { id, to, subject, body, at: now() });
    if (!smtp) return;
    try {
      await smtp.sendMail({
        from: settings.mailFrom,
        to,
        subject,
        text: body,
      });
      await markMail(db, id, { sentAt: now(), failure: null });
    } catch (error) {
      const failure = error instanceof Error ? error.message : "Not sent";
      await markMail(db, id, { sentAt: null, failure });
    }
  };
}
