import type { Kysely } from "kysely";
import type { Tables } from "#db/schema.ts";
import type { Context } from "../context.server.ts";
import type { Letter } from "./mail.server.ts";

/** Keeps a letter with a change; it goes out once that is kept. */
export type Write = (letter: Letter) => Promise<void>;

/** Works in a transaction, and sends its letters once that is kept. */
export async function withLetters<T>(
  app: Context,
  work: (db: Kysely<Tables>, write: Write) => Promise<T>,
): Promise<T> {
  const letters: Array<() => void> = [];
  const result = await app.db
    .transaction()
    .execute((db) =>
      work(
        db,
        async (letter) => void letters.push(await app.mail.keep(letter, db)),
      ),
    );
  for (const send of letters) send();
  return result;
}
