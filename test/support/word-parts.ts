import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import yauzl, { type Entry, type ZipFile } from "yauzl";

/** The parts of a Word file as text, by their path. */
export async function partsOf(file: Uint8Array): Promise<Map<string, string>> {
  const zip = await promisify<Buffer, object, ZipFile>(yauzl.fromBuffer)(
    Buffer.from(file),
    { lazyEntries: true },
  );
  const parts = new Map<string, string>();
  return new Promise((resolve, reject) => {
    zip.on("error", reject);
    zip.on("end", () => resolve(parts));
    zip.on("entry", (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        text(stream).then((content) => {
          parts.set(entry.fileName, content);
          zip.readEntry();
        }, reject);
      });
    });
    zip.readEntry();
  });
}
