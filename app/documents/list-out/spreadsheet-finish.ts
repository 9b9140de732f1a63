import { buffer } from "node:stream/consumers";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { escaped, xmlPart } from "../word-out/xml-text.ts";
import { zipped } from "../word-out/zipped.ts";

/**
 * What the writer of spreadsheets leaves undone: the children of a font stand
 * in the order of the format, properties of our own are named, and the same
 * list makes the same bytes.
 */
export async function finished(
  file: Buffer,
  at: string,
  properties: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  const parts = await partsOf(file);
  const styles = parts.get("xl/styles.xml");
  if (styles)
    parts.set("xl/styles.xml", Buffer.from(inOrder(styles.toString())));
  if (Object.keys(properties).length > 0) addProperties(parts, properties);
  return zipped(parts, at);
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006";

function addProperties(
  parts: Map<string, Buffer>,
  properties: Readonly<Record<string, string>>,
): void {
  const before = (path: string, end: string, element: string) => {
    const xml = parts.get(path)?.toString() ?? "";
    parts.set(path, Buffer.from(xml.replace(end, () => `${element}${end}`)));
  };
  before(
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>`,
  );
  before(
    "_rels/.rels",
    "</Relationships>",
    `<Relationship Id="rIdCustom" Type="${office}/relationships/custom-properties" Target="docProps/custom.xml"/>`,
  );
  // Numbers below 2 are the format's own.
  const each = Object.entries(properties).map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escaped(name)}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
  );
  const root = `<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${each.join("")}</Properties>`;
  parts.set("docProps/custom.xml", Buffer.from(xmlPart(root)));
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
