import type { Entry, ZipFile } from "yauzl";

/** What a zip may hold. */
export interface ZipLimits {
  entries: number;
  /** Of all entries together, unpacked. */
  bytes: number;
  entryBytes: (name: string) => number;
  /** How many times its size an entry may unpack to… */
  gain: number;
  /** …once it unpacks to more bytes than this. */
  gainFrom: number;
}

export type ZipFault =
  | "tooManyEntries"
  | "twice"
  | "packedOddly"
  | "tooLarge"
  | "gainsTooMuch"
  | "overlaps";

/** A zip that could do harm; nothing of it was unpacked. */
export class UnsafeZip extends Error {
  override name = "UnsafeZip";
  constructor(
    readonly fault: ZipFault,
    /** The entry at fault. */
    readonly entry: string,
  ) {
    super(`${fault} ${entry}`);
  }
}

/**
 * Looks at every name and size in a zip before anything is unpacked. That
 * sizes do not lie is for whoever unpacks to see.
 * @throws UnsafeZip, or an Error of yauzl's for a list that cannot be read
 */
export async function entriesOf(
  zip: ZipFile,
  limits: ZipLimits,
): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  if (zip.entryCount > limits.entries)
    throw new UnsafeZip("tooManyEntries", "");
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry;
    if (entries.has(fileName)) throw new UnsafeZip("twice", fileName);
    refuseOdd(entry, limits);
    bytes += entry.uncompressedSize;
    if (bytes > limits.bytes) throw new UnsafeZip("tooLarge", fileName);
    entries.set(fileName, entry);
  }
  refuseOverlap([...entries.values()]);
  return entries;
}

function refuseOdd(entry: Entry, limits: ZipLimits): void {
  const { fileName, compressedSize, uncompressedSize } = entry;
  if (entry.isEncrypted() || !entry.canDecodeFileData()) {
    throw new UnsafeZip("packedOddly", fileName);
  }
  if (uncompressedSize > limits.entryBytes(fileName)) {
    throw new UnsafeZip("tooLarge", fileName);
  }
  if (
    uncompressedSize > limits.gainFrom &&
    uncompressedSize > compressedSize * limits.gain
  ) {
    throw new UnsafeZip("gainsTooMuch", fileName);
  }
}

const shortestHeader = 30;

/** One stretch of bytes listed under many names unpacks many times over. */
function refuseOverlap(entries: Entry[]): void {
  const inOrder = entries.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  );
  let free = 0;
  for (const entry of inOrder) {
    const start = entry.relativeOffsetOfLocalHeader;
    if (start < free) throw new UnsafeZip("overlaps", entry.fileName);
    free = start + shortestHeader + entry.compressedSize;
  }
}
