import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A file taken in: kept under its hash, so the same bytes are kept once. */
export interface Kept {
  sha256: string;
  bytes: number;
}

/** Where the bytes of evidence live. */
export interface EvidenceStore {
  /** Streams bytes in. Throws as the stream does, and then keeps nothing. */
  put: (bytes: Readable) => Promise<Kept>;
  /** Streams bytes out. Throws when there are none under that hash. */
  get: (sha256: string) => Promise<Readable>;
}

/** A store in a folder: data/evidence/ab/abcdef… */
export function folderStore(folder: string): EvidenceStore {
  const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  return {
    async put(bytes) {
      const arriving = join(folder, "arriving", randomUUID());
      await mkdir(join(folder, "arriving"), { recursive: true });
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
          createWriteStream(arriving, { flags: "wx" }),
        );
        const sha256 = hash.digest("hex");
        await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true });
        await rename(arriving, placeOf(sha256));
        return { sha256, bytes: size };
      } catch (error) {
        await rm(arriving, { force: true });
        throw error;
      }
    },
    async get(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("Not a hash");
      await stat(placeOf(sha256));
      return createReadStream(placeOf(sha256));
    },
  };
}
