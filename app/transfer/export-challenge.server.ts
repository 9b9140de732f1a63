import { open, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import { atOneMoment } from "#db/at-one-moment.ts";
import { findChallenge } from "#db/queries/challenges.ts";
import {
  type TransferRows,
  readTransferPeople,
  readTransferRows,
} from "#db/queries/transfer.ts";
import { transferNames, transferTable } from "#db/queries/transfer-tables.ts";
import { canonicalJson } from "../challenge/canonical.ts";
import type { Context } from "../context.server.ts";
import { NotFound } from "../errors.ts";
import {
  type Content,
  archiveFormat,
  archiveVersion,
  contentName,
  evidenceFolder,
  evidenceIn,
} from "./archive.ts";

/**
 * Writes everything of a challenge into a new zip file: its rows as JSON and
 * its evidence, streamed. The same challenge gives the same bytes. For who
 * runs the installation: it holds what each side keeps from the other.
 * @throws NotFound without such a challenge; an Error when the file is there
 *   already or evidence is missing, and then leaves no file
 */
export async function exportChallenge(
  app: Context,
  challengeId: string,
  file: string,
): Promise<{ rows: number; files: number }> {
  const content = await readContent(app, challengeId);
  const evidence = evidenceIn(content.tables);
  await write(file, () => pack(app, content, evidence));
  return {
    rows: transferNames.reduce(
      (sum, name) => sum + content.tables[name].length,
      0,
    ),
    files: evidence.length,
  };
}

function pack(
  { store }: Context,
  content: Content,
  evidence: ReturnType<typeof evidenceIn>,
): ZipFile {
  const zip = new ZipFile();
  const text = JSON.stringify(JSON.parse(canonicalJson(content)), null, 1);
  zip.addBuffer(Buffer.from(`${text}\n`), contentName, plain);
  for (const { sha256, bytes } of evidence) {
    const options = { ...plain, size: bytes };
    // Opened one after the other: a challenge may hold thousands.
    zip.addReadStreamLazy(`${evidenceFolder}${sha256}`, options, (give) => {
      store.get(sha256).then(
        (stream) => give(null, stream),
        () => zip.emit("error", missing(sha256)),
      );
    });
  }
  zip.end();
  return zip;
}

/** No compression and no clock: the bytes depend on the content alone. */
const plain = {
  compress: false,
  forceDosTimestamp: true,
  mtime: new Date(1980, 0, 1),
  mode: 0o100644,
};

const missing = (sha256: string) =>
  new Error(`The evidence ${sha256} is missing in the store.`);

async function write(file: string, make: () => ZipFile): Promise<void> {
  const handle = await open(file, "wx").catch((error: Error) => {
    const code = "code" in error ? error.code : "";
    if (code === "EEXIST") throw new Error(`There is a file ${file} already.`);
    throw new Error(`${file} cannot be written: ${error.message}`);
  });
  const out = handle.createWriteStream();
  const zip = make();
  zip.once("error", (error: Error) => out.destroy(error));
  try {
    await pipeline(zip.outputStream, out);
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

/** Reads it as it stands at one moment; nobody's change waits for it. */
async function readContent(
  app: Context,
  challengeId: string,
): Promise<Content> {
  return atOneMoment(app.db, async (db) => {
    const challenge = await findChallenge(db, challengeId);
    if (!challenge) {
      throw new NotFound(
        `There is no challenge ${challengeId}: “challenge list” names those that there are.`,
      );
    }
    const tables = await readTransferRows(db, challengeId);
    // The challenge before it is not in the file.
    for (const row of tables.challenge) row["previous_challenge_id"] = null;
    return {
      format: archiveFormat,
      version: archiveVersion,
      challenge: challengeId,
      council: {
        id: challenge.councilId,
        name: challenge.councilName,
        nation: challenge.nation,
      },
      people: await readTransferPeople(db, peopleIn(tables)),
      tables,
    };
  });
}

/** The ids of everybody whom some row names. */
function peopleIn(tables: TransferRows): string[] {
  const ids = new Set<string>();
  for (const name of transferNames) {
    const columns = Object.entries(transferTable(name).of)
      .filter(([, table]) => table === "person")
      .map(([column]) => column);
    for (const row of tables[name]) {
      for (const column of columns) {
        const id = row[column];
        if (typeof id === "string") ids.add(id);
      }
    }
  }
  return [...ids];
}
