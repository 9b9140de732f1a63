import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import { open } from "#db/connection.server.ts";
import { migrate } from "#db/migrate.server.ts";
import type { Tables } from "#db/schema.ts";
import { type EvidenceStore, folderStore } from "./evidence/store.server.ts";
import { type Mail, outbox } from "./people/mail.server.ts";
import { type Throttle, createThrottle } from "./people/throttle.server.ts";
import type { Settings } from "./settings.server.ts";

/** Every dependency of a use case, built once and handed down. */
export interface Context {
  db: Kysely<Tables>;
  settings: Settings;
  /** The present moment as ISO text in UTC. */
  now: () => string;
  newId: () => string;
  store: EvidenceStore;
  mail: Mail;
  /** Counts attempts at a password, by account and address. */
  attempts: Throttle;
  close: () => Promise<void>;
}

/** Opens the database, brings it up to date, and builds the context. */
export async function createContext(
  settings: Settings,
  replace: Partial<Pick<Context, "now" | "newId">> = {},
): Promise<Context> {
  const { db, close } = open(settings.databaseUrl);
  await migrate(db);
  const now = replace.now ?? (() => new Date().toISOString());
  const newId = replace.newId ?? randomUUID;
  return {
    db,
    settings,
    now,
    newId,
    store: folderStore(settings.evidenceDir),
    mail: outbox({ db, settings, now, newId }),
    attempts: createThrottle(now, { limit: 10, within: 15 * 60 * 1000 }),
    close,
  };
}
