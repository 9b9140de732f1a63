import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createWriteStream } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { onTestFinished } from "vitest";
import { ZipFile } from "yazl";
import type { Context } from "#app/context.server.ts";
import { exportChallenge } from "#app/transfer/export-challenge.server.ts";
import { testApp } from "#test/support/app.ts";
import { fillEveryTable } from "#test/support/every-table.ts";
import { evidenceText, sha256 } from "#test/support/frozen.ts";

export async function aFolder() {
  const folder = await mkdtemp(join(tmpdir(), "critical-friend-export-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function aFilledApp() {
  const app = await testApp();
  await fillEveryTable(app.db);
  const text = Readable.from([Buffer.from(evidenceText)]);
  await (await app.store.arrive(text)).keep();
  return app;
}

/** A zip of our own making, as a stranger may send it. */
export async function aZip(parts: Record<string, string>, compress = false) {
  const file = join(await aFolder(), "made.zip");
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(parts)) {
    zip.addBuffer(Buffer.from(text), name, { compress });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
  return file;
}

export interface Exported {
  version: number;
  council: { name: string; nation: string };
  people: Array<{ id: string; name: string; email: string }>;
  tables: Record<string, Array<Record<string, unknown>>>;
}

/** An export's text, changed, in a new zip. */
export async function changed(
  change: (content: Exported) => void,
  evidence: Record<string, string> = {
    [`evidence/${sha256(evidenceText)}`]: evidenceText,
  },
) {
  const file = join(await aFolder(), "whole.zip");
  await exportChallenge(await aFilledApp(), "ch", file);
  const bytes = await readFile(file, "latin1");
  const text = bytes.slice(bytes.indexOf("{\n"), bytes.indexOf("\n}\n") + 3);
  const content = JSON.parse(text) as Exported;
  change(content);
  return aZip({ "challenge.json": JSON.stringify(content), ...evidence });
}

export const countOf = async (
  app: Context,
  table: "person" | "challenge" | "note",
) => (await app.db.selectFrom(table).selectAll().execute()).length;
