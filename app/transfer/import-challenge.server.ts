import { text } from "node:stream/consumers";
import type { Kysely } from "kysely";
import { isUniqueViolation } from "#db/errors.ts";
import { findChallenge } from "#db/queries/challenges.ts";
import { insertCouncil, lockCouncil } from "#db/queries/councils.ts";
import {
  type TransferRow,
  insertPeople,
  insertTransferRows,
  readColumns,
} from "#db/queries/transfer.ts";
import {
  type TransferName,
  transferNames,
  transferTable,
} from "#db/queries/transfer-tables.ts";
import type { Tables } from "#db/schema.ts";
import type { Context } from "../context.server.ts";
import { keepingFiles } from "../evidence/keep-files.server.ts";
import type { Arrival } from "../evidence/store.server.ts";
import {
  type Content,
  archiveVersion,
  contentName,
  contentSchema,
  evidenceFolder,
  evidenceIn,
  headSchema,
} from "./archive.ts";
import { checkContent, parentsFirst } from "./check-content.ts";
import { checkMeaning } from "./check-meaning.server.ts";
import {
  matchCouncil,
  matchPeople,
  refuseConflicts,
} from "./match-people.server.ts";
import { type Archive, openArchive } from "./open-archive.server.ts";
import { withPlanOfItsOwn } from "./plan-of-its-own.ts";

/** What an import brought. */
export interface Imported {
  id: string;
  title: string;
  addedPeople: number;
  files: number;
}

/**
 * Takes in a challenge that another installation exported: all of it or
 * nothing. People are matched by email, the council by name; who is new gets
 * an account without a password and sets one by a reset link.
 * @throws an Error in words for a person when the challenge is here already,
 *   or when the file is not one of ours, broken, or not for this installation
 */
export async function importChallenge(
  app: Context,
  file: string,
): Promise<Imported> {
  const archive = await openArchive(file, app.settings.uploadLimit);
  const arrived: Arrival[] = [];
  try {
    const content = await readContent(archive);
    checkContent(content, await readColumns(app.db));
    checkMeaning(content);
    await refuseKnown(app.db, content);
    await receiveEvidence(app, archive, content, arrived);
    const imported = await keepingFiles(app, arrived, (keep) =>
      insert(app, content, keep),
    );
    return { ...imported, files: arrived.length };
  } finally {
    archive.close();
    for (const one of arrived) await one.discard();
  }
}

async function readContent(archive: Archive): Promise<Content> {
  const json = parse(await text(await archive.read(contentName)));
  const head = headSchema.safeParse(json);
  if (!head.success) {
    throw new Error("This is not an export of a challenge.");
  }
  if (head.data.version !== archiveVersion) {
    throw new Error(
      `The export has format ${head.data.version}; this installation reads format ${archiveVersion}.`,
    );
  }
  const content = contentSchema.safeParse(json);
  if (content.success) {
    const { data } = content;
    return { ...data, tables: withPlanOfItsOwn(data.tables) };
  }
  const [issue] = content.error.issues;
  throw new Error(
    `The export is damaged at ${issue?.path.join(".") ?? "its beginning"}.`,
  );
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error("This is not an export: its text is no JSON.", {
      cause: error,
    });
  }
}

async function refuseKnown(db: Kysely<Tables>, content: Content) {
  const known = await findChallenge(db, content.challenge);
  if (known) {
    throw new Error(
      `This challenge is here already: “${known.title}” of ${known.councilName}.`,
    );
  }
}

/** Streams the evidence in and compares its hashes; keeps nothing yet. */
async function receiveEvidence(
  { store }: Context,
  archive: Archive,
  { tables }: Content,
  arrived: Arrival[],
): Promise<void> {
  const expected = evidenceIn(tables);
  for (const { sha256, bytes } of expected) {
    const there = archive.evidence.get(sha256);
    if (!there) throw new Error(`The evidence ${sha256} lacks in the export.`);
    if (there.bytes !== bytes) throw differs(sha256);
  }
  if (archive.evidence.size > expected.length) {
    throw new Error("The export holds evidence that nothing in it speaks of.");
  }
  for (const { sha256 } of expected) {
    const arrival = await store.arrive(
      await archive.read(`${evidenceFolder}${sha256}`),
    );
    arrived.push(arrival);
    if (arrival.sha256 !== sha256) throw differs(sha256);
  }
}

const differs = (sha256: string) =>
  new Error(`The evidence ${sha256} is not what it was: its hash differs.`);

async function insert(
  app: Context,
  content: Content,
  keep: () => Promise<void>,
): Promise<Omit<Imported, "files">> {
  const columns = await readColumns(app.db);
  try {
    return await app.db.transaction().execute(async (db) => {
      const { newId } = app;
      const people = await matchPeople(db, content.people, newId);
      const council = await matchCouncil(db, content.council, newId);
      const councilId = council.ids.get(content.council.id) ?? "";
      // Nobody joins the other side meanwhile; a new council has no sides yet.
      await lockCouncil(db, councilId);
      await refuseConflicts(db, content, councilId, people.ids);
      await insertPeople(db, people.added, app.now());
      for (const one of council.added) {
        await insertCouncil(db, { ...one, at: app.now() });
      }
      const ids = { person: people.ids, council: council.ids };
      for (const name of transferNames) {
        const rows = parentsFirst(name, content.tables[name]);
        const own = [...(columns.get(name)?.keys() ?? [])];
        const here = rows.map((row) => known(name, row, ids));
        await insertTransferRows(db, name, own, here);
      }
      await keep();
      return {
        id: content.challenge,
        title: String(content.tables.challenge[0]?.["title"]),
        addedPeople: people.added.length,
      };
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new Error("Something of this challenge is here already.", {
      cause: error,
    });
  }
}

/** A row with the ids that its people and council have here. */
function known(
  name: TransferName,
  row: TransferRow,
  ids: Record<"person" | "council", ReadonlyMap<string, string>>,
): TransferRow {
  const here = { ...row };
  for (const [column, table] of Object.entries(transferTable(name).of)) {
    if (table !== "person" && table !== "council") continue;
    const id = row[column];
    if (typeof id === "string") here[column] = ids[table].get(id) ?? id;
  }
  return here;
}
