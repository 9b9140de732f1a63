import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import {
  mkdir,
  open,
  readdir,
  rename,
  rm,
  stat,
  unlink,
} from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A file taken in: kept under its hash, so the same bytes are kept once. */
export interface Kept {
  sha256: string;
  bytes: number;
}

/** A file that is here but not kept yet; one of the two must be called. */
export interface Arrival extends Kept {
  /** Where it can be looked into. */
  path: string;
  /** Moves it to its place, safe from a power cut. */
  keep: () => Promise<void>;
  /** Removes it; does nothing once it is kept. */
  discard: () => Promise<void>;
}

/** Where the bytes of evidence live. */
export interface EvidenceStore {
  /** Streams bytes in, to be looked at first. Leaves nothing when it throws. */
  arrive: (bytes: Readable) => Promise<Arrival>;
  /** Streams bytes out. Throws when there are none under that hash. */
  get: (sha256: string) => Promise<Readable>;
  /** Removes kept bytes, of which no row may speak; none are none too many. */
  remove: (sha256: string) => Promise<void>;
}

/** A store in a folder: data/evidence/ab/abcdef… */
export function folderStore(folder: string): EvidenceStore {
  const arriving = join(folder, "arriving");
  const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  const swept = sweep(arriving);
  const arrive = async (bytes: Readable): Promise<Arrival> => {
    await swept;
    await mkdir(arriving, { recursive: true });
    const path = join(arriving, randomUUID());
    const kept = await write(bytes, path);
    const remove = () => rm(path, { force: true });
    return {
      ...kept,
      path,
      keep: () => moveTo(placeOf(kept.sha256), path),
      discard: remove,
    };
  };
  return {
    arrive,
    async get(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("Not a hash");
      await stat(placeOf(sha256));
      return createReadStream(placeOf(sha256));
    },
    remove: (sha256) => rm(placeOf(sha256), { force: true }),
  };
}

async function write(bytes: Readable, path: string): Promise<Kept> {
  const hash = createHash("sha256");
  let size = 0;
  try {
    await pipeline(
      bytes,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          size += chunk.length;
          yield chunk;
        }
      },
      createWriteStream(path, { flags: "wx", flush: true }),
    );
    return { sha256: hash.digest("hex"), bytes: size };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

async function moveTo(place: string, path: string) {
  const folder = join(place, "..");
  await mkdir(folder, { recursive: true });
  await rename(path, place);
  // The name, not only the bytes, must survive a power cut.
  const directory = await open(folder);
  await directory.sync().finally(() => directory.close());
}

const longestUpload = 2 * 60 * 60 * 1000;

/**
 * Removes what a crash left half-written. Only what is old: another process
 * may be writing into the same folder.
 */
async function sweep(folder: string) {
  const names = await readdir(folder).catch(() => []);
  const before = Date.now() - longestUpload;
  for (const name of names) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found && found.mtimeMs < before) await unlink(path).catch(() => {});
  }
}
