import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
import type { Parts } from "./package-parts.ts";

/** The parts in one file, each with the same time: the same bytes again. */
export async function zipped(parts: Parts, at: string): Promise<Buffer> {
  const zip = new ZipFile();
  // A zip keeps the time on a clock: midday is there in every zone, every day.
  const [year = 0, month = 1, day] = at.slice(0, 10).split("-").map(Number);
  const mtime = new Date(year, month - 1, day, 12);
  const names = [...parts.keys()].sort(typesFirst);
  for (const name of names) {
    const content = parts.get(name) ?? "";
    zip.addBuffer(Buffer.from(content), name, {
      mtime,
      mode: 0o100644,
      forceDosTimestamp: true,
    });
  }
  zip.end();
  return buffer(zip.outputStream);
}

/** Readers look for the list of types at the beginning. */
const typesFirst = (a: string, b: string) =>
  Number(b.startsWith("[")) - Number(a.startsWith("[")) || (a < b ? -1 : 1);
