import type { Readable } from "node:stream";
import yauzl, { type Entry, type ZipFile } from "yauzl";
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
    const entries = await listEntries(zip);
    for (const entry of entries.values()) refuseOdd(entry, largestFile);
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

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  if (zip.entryCount > mostEntries) {
    throw new Error("This is not an export: it holds too many files.");
  }
  return new Promise((resolve, reject) => {
    zip.on("entry", (entry: Entry) => {
      if (entries.has(entry.fileName)) {
        return reject(new Error(`The export holds ${entry.fileName} twice.`));
      }
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once("end", () => resolve(entries));
    zip.once("error", (error: Error) =>
      reject(
        new Error(`This is not an export: ${error.message}.`, { cause: error }),
      ),
    );
    zip.readEntry();
  });
}

const evidenceName = /^evidence\/[0-9a-f]{64}$/;

function refuseOdd(entry: Entry, largestFile: number): void {
  const { fileName, compressedSize, uncompressedSize } = entry;
  const isContent = fileName === contentName;
  if (!isContent && !evidenceName.test(fileName)) {
    throw new Error(`This is not an export: it holds “${fileName}”.`);
  }
  if (entry.isEncrypted() || !entry.canDecodeFileData()) {
    throw new Error(`${fileName} in the export cannot be unpacked.`);
  }
  if (uncompressedSize > (isContent ? longestContent : largestFile)) {
    throw new Error(
      isContent
        ? `${fileName} in the export is too large.`
        : `${fileName} in the export is larger than this installation takes; raise UPLOAD_LIMIT_MB.`,
    );
  }
  if (uncompressedSize > (compressedSize + 1024) * mostGain) {
    throw new Error(`${fileName} in the export is packed beyond belief.`);
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
