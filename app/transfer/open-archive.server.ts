import type { Readable } from "node:stream";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import {
  UnsafeZip,
  type ZipFault,
  entriesOf,
} from "../documents/guard/zip-entries.ts";
import { contentName, evidenceFolder } from "./archive.ts";

/** A zip whose list of contents has been looked at, entry by entry. */
export interface Archive {
  /** The bytes of what lies under this name, unpacked as they are read. */
  read: (name: string) => Promise<Readable>;
  /** The evidence in it, by hash. */
  evidence: ReadonlyMap<string, { bytes: number }>;
  close: () => void;
}

/** The text of a very large challenge is some tens of megabytes. */
const longestContent = 512 * 1024 * 1024;
const mostEntries = 100_000;
/** Ours are not packed at all; honest packing never gains so much. */
const mostGain = 200;

/**
 * Opens a zip file and looks at every name and size in it before anything is
 * unpacked.
 * @param largestFile the largest evidence that this installation takes, in bytes
 * @throws an Error in words for a person when it is not an export of ours
 */
export async function openArchive(
  file: string,
  largestFile: number,
): Promise<Archive> {
  const zip = await openZip(file);
  try {
    const entries = await listEntries(zip, largestFile);
    for (const name of entries.keys()) refuseOther(name);
    if (!entries.has(contentName))
      throw new Error(`This is not an export: ${contentName} lacks.`);
    return {
      evidence: new Map(
        [...entries.values()]
          .filter(({ fileName }) => fileName !== contentName)
          .map(({ fileName, uncompressedSize }) => [
            fileName.slice(evidenceFolder.length),
            { bytes: uncompressedSize },
          ]),
      ),
      read: (name) => streamOf(zip, entries.get(name), name),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function openZip(file: string): Promise<ZipFile> {
  const options = {
    lazyEntries: true,
    autoClose: false,
    strictFileNames: true,
  };
  return new Promise((resolve, reject) => {
    yauzl.open(file, options, (error, zip) => {
      if (!error) return resolve(zip);
      const isThere = !("code" in error && error.code === "ENOENT");
      reject(
        new Error(
          isThere
            ? `This is not an export: ${file} is no zip file that can be read.`
            : `There is no file ${file}.`,
          { cause: error },
        ),
      );
    });
  });
}

/** Every entry by name, of a zip that does no harm. */
async function listEntries(
  zip: ZipFile,
  largestFile: number,
): Promise<Map<string, Entry>> {
  const limits = {
    entries: mostEntries,
    bytes: Infinity,
    entryBytes: (name: string) =>
      name === contentName ? longestContent : largestFile,
    gain: mostGain,
    gainFrom: 1024 * mostGain,
  };
  try {
    return await entriesOf(zip, limits);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const why =
      error instanceof UnsafeZip
        ? faults[error.fault](error.entry)
        : `This is not an export: ${message}.`;
    throw new Error(why, { cause: error });
  }
}

const faults: Record<ZipFault, (name: string) => string> = {
  tooManyEntries: () => "This is not an export: it holds too many files.",
  twice: (name) => `The export holds ${name} twice.`,
  overlaps: (name) =>
    `This is not an export: ${name} lies inside another file.`,
  packedOddly: (name) => `${name} in the export cannot be unpacked.`,
  gainsTooMuch: (name) => `${name} in the export is packed beyond belief.`,
  tooLarge: (name) =>
    name === contentName
      ? `${name} in the export is too large.`
      : `${name} in the export is larger than this installation takes; raise UPLOAD_LIMIT_MB.`,
};

const evidenceName = /^evidence\/[0-9a-f]{64}$/;

function refuseOther(name: string): void {
  if (name !== contentName && !evidenceName.test(name)) {
    throw new Error(`This is not an export: it holds “${name}”.`);
  }
}

function streamOf(
  zip: ZipFile,
  entry: Entry | undefined,
  name: string,
): Promise<Readable> {
  if (!entry) return Promise.reject(new Error(`${name} lacks in the export.`));
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(error);
      else resolve(stream);
    });
  });
}
