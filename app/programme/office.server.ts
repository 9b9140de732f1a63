import type { Kysely } from "kysely";
import type { Tables } from "#db/schema.ts";
import type { Context } from "../context.server.ts";
import { NotFound } from "../errors.ts";
import { type Keyed, keepPress, ledBefore, pressOf } from "../once.server.ts";
import type { Letter } from "../people/mail.server.ts";
import type { Visitor } from "../people/visitor.server.ts";

/** Who acts for the programme: a programme manager, or the command line. */
export type Actor = Visitor | "system";

/** What a use case of the programme works with while its transaction is open. */
export interface Office {
  db: Kysely<Tables>;
  at: string;
  /** Null on the command line. */
  person: Visitor | null;
  /** Keeps a letter with the change; it goes out once that is kept. */
  write: (letter: Letter) => Promise<void>;
}

/**
 * The door for changes to the programme itself. The same form sent twice does
 * its work once and leads to the same address.
 * @param work returns the address to go to
 * @throws NotFound for anybody but a programme manager
 */
export async function inOffice(
  app: Context,
  { actor, form }: { actor: Actor; form?: Keyed | undefined },
  work: (office: Office) => Promise<string>,
): Promise<string> {
  const person = actor === "system" ? null : actor;
  if (person && !person.isProgrammeManager) throw new NotFound();
  const press = pressOf(form, person?.id);
  const earlier = async () => (press ? ledBefore(app.db, press) : undefined);
  const before = await earlier();
  if (before) return before;
  const letters: Array<() => void> = [];
  const at = app.now();
  try {
    const location = await app.db.transaction().execute(async (db) => {
      const write = async (letter: Letter) =>
        void letters.push(await app.mail.keep(letter, db));
      const address = await work({ db, at, person, write });
      if (press) await keepPress(db, press, { location: address, at });
      return address;
    });
    for (const send of letters) send();
    return location;
  } catch (error) {
    // The first press may have made what this one stumbles over.
    const first = await earlier();
    if (first) return first;
    throw error;
  }
}
