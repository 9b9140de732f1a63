import { crc32, inflateRawSync } from "node:zlib";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { Refused } from "./refused.ts";
import { UnsafeZip, type ZipLimits, entriesOf } from "./zip-entries.ts";

/** The parts of an office file by name; each is unpacked when it is read. */
export interface Parts {
  names: ReadonlySet<string>;
  /** Its bytes; undefined for what is not there. Throws Refused. */
  read: (name: string) => Promise<Uint8Array | undefined>;
}

const megabyte = 1024 * 1024;

/** The largest document that is taken. */
export const largestDocument = 25 * megabyte;

const limits: ZipLimits = {
  entries: 2000,
  bytes: 200 * megabyte,
  entryBytes: () => 64 * megabyte,
  gain: 250,
  gainFrom: 2 * megabyte,
};

/**
 * Opens an office file in memory, without unpacking anything.
 * @throws Refused for a zip that is damaged, or that could do harm
 */
export async function openParts(bytes: Buffer): Promise<Parts> {
  const { zip, entries } = await listed(bytes);
  return {
    names: new Set(entries.keys()),
    read: async (name) => {
      const entry = entries.get(name);
      return entry && unpacked(bytes, zip, entry);
    },
  };
}

async function listed(bytes: Buffer) {
  try {
    const zip = await yauzl.fromBufferPromise(bytes, {
      lazyEntries: true,
      strictFileNames: true,
    });
    return { zip, entries: await entriesOf(zip, limits) };
  } catch (error) {
    throw new Refused(refusalOf(error), { cause: error });
  }
}

function refusalOf(error: unknown) {
  if (!(error instanceof UnsafeZip)) return "broken";
  const isMuch = error.fault === "tooLarge" || error.fault === "tooManyEntries";
  return isMuch ? "tooMuch" : "beyondBelief";
}

async function unpacked(
  bytes: Buffer,
  zip: ZipFile,
  entry: Entry,
): Promise<Uint8Array> {
  try {
    const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(
      entry,
      { minimal: true },
    );
    const packed = bytes.subarray(start, start + entry.compressedSize);
    const part = entry.isCompressed() ? inflated(packed, entry) : packed;
    if (
      part.length !== entry.uncompressedSize ||
      crc32(part) !== entry.crc32 >>> 0
    ) {
      throw new Error(`${entry.fileName} is not what the list says`);
    }
    return part;
  } catch (error) {
    throw new Refused("broken", { cause: error });
  }
}

/** Stops at the size in the list, which may lie. */
const inflated = (packed: Uint8Array, { uncompressedSize }: Entry) =>
  inflateRawSync(packed, { maxOutputLength: Math.max(uncompressedSize, 1) });
