import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import type { Kysely } from "kysely";
import { open } from "#db/connection.server.ts";
import { migrate } from "#db/migrate.server.ts";
import type { Tables } from "#db/schema.ts";
import { type Workshop, createWorkshop } from "./documents/workshop.server.ts";
import { CannotStart } from "./errors.ts";
import { isDiskFull } from "./full-disk.server.ts";
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
  /** Reads and writes people’s files, apart from the thread that serves them. */
  documents: Workshop;
  close: () => Promise<void>;
}

/**
 * Opens the database, brings it up to date, and builds the context.
 * @throws CannotStart when the database or the folder cannot be used
 */
export async function createContext(
  settings: Settings,
  replace: Partial<Pick<Context, "now" | "newId">> = {},
): Promise<Context> {
  await prepareFolder(settings.evidenceDir);
  const { db, close } = await openDatabase(settings.databaseUrl);
  const now = replace.now ?? (() => new Date().toISOString());
  const newId = replace.newId ?? randomUUID;
  const mail = outbox({ db, settings, now, newId });
  const documents = createWorkshop();
  return {
    db,
    settings,
    now,
    newId,
    store: folderStore(settings.evidenceDir),
    mail,
    attempts: createThrottle(now, { limit: 10, within: 15 * 60 * 1000 }),
    documents,
    close: async () => {
      await mail.settled();
      await documents.close();
      await close();
    },
  };
}

async function prepareFolder(folder: string) {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw unusable("EVIDENCE_DIR", `files cannot be kept in ${folder}`, error);
  }
}

async function openDatabase(url: string) {
  try {
    const connection = open(url);
    await migrate(connection.db).catch(async (error: unknown) => {
      await connection.close();
      throw error;
    });
    return connection;
  } catch (error) {
    // An address may hold a password: it is not repeated.
    throw unusable("DATABASE_URL", "the database cannot be used", error);
  }
}

function unusable(variable: string, what: string, error: unknown) {
  const message = error instanceof Error ? error.message : String(error);
  const why = isDiskFull(error)
    ? "there is no room left on its disk: make room there and start again"
    : message;
  return new CannotStart(`${variable}: ${what} (${why})`, { cause: error });
}
