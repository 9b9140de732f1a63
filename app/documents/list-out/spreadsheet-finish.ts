import { buffer } from "node:stream/consumers";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { zipped } from "../word-out/zipped.ts";

/**
 * What the writer of spreadsheets leaves undone: the children of a font stand
 * in the order of the format, and the same list makes the same bytes.
 */
export async function finished(file: Buffer, at: string): Promise<Buffer> {
  const parts = await partsOf(file);
  const styles = parts.get("xl/styles.xml");
  if (styles)
    parts.set("xl/styles.xml", Buffer.from(inOrder(styles.toString())));
  return zipped(parts, at);
}

const order =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " ",
  );

const inOrder = (styles: string): string =>
  styles.replace(/<font>(.*?)<\/font>/g, (_, children: string) => {
    const sorted = (children.match(/<[^>]+>/g) ?? []).sort(
      (one, other) => placeOf(one) - placeOf(other),
    );
    return `<font>${sorted.join("")}</font>`;
  });

const placeOf = (child: string) =>
  order.indexOf(/^<(\w+)/.exec(child)?.[1] ?? "");

/** The parts of a file that was just made here, by their names. */
async function partsOf(file: Buffer): Promise<Map<string, Buffer>> {
  const zip = await opened(file);
  const parts = new Map<string, Buffer>();
  return new Promise((resolve, reject) => {
    zip.on("error", reject).on("end", () => resolve(parts));
    zip.on("entry", (entry: Entry) => {
      // A folder of its own is no part.
      if (entry.fileName.endsWith("/")) return zip.readEntry();
      contentOf(zip, entry).then((content) => {
        parts.set(entry.fileName, content);
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
}

const opened = (file: Buffer) =>
  new Promise<ZipFile>((resolve, reject) => {
    yauzl.fromBuffer(file, { lazyEntries: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });

const contentOf = (zip: ZipFile, entry: Entry) =>
  new Promise<Buffer>((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) =>
      error ? reject(error) : buffer(stream).then(resolve, reject),
    );
  });
