import { PassThrough, Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import busboy from "busboy";
import { Invalid } from "../errors.ts";
import { mostFiles } from "./most-files.ts";
import { cleaned, isOwnName } from "./read-form.server.ts";

/** A file as it arrives, before it is read. */
export interface FilePart {
  field: string;
  /** As the browser says it: to be shown after cleaning, never a path. */
  name: string;
  bytes: Readable;
}

interface Limits {
  /** How many files one form may carry. */
  files: number;
  /** How many bytes of a file are handed on; one more than it may have. */
  fileSize: number;
}

const fieldLimits = { fields: 200, fieldSize: 512 * 1024, fieldNameSize: 100 };

/**
 * Reads a form with files as a stream, in flat memory. The text fields come
 * back cleaned as `readForm` does; each file goes through `take` as it comes.
 * When one `take` fails, the rest is still read, so that the browser gets an
 * answer instead of a broken connection.
 * @param take what it does not consume is read past
 * @returns `tooMany` when there were more files or fields than allowed; those
 *   beyond the limit are not among the results
 * @throws Invalid when the form is broken off, or what a `take` threw; then
 *   the results of those that worked go to `undo`
 */
export async function readMultipart<T>(
  request: Request,
  limits: Limits,
  take: (part: FilePart) => Promise<T>,
  undo: (taken: T) => Promise<void>,
): Promise<{ fields: FormData; files: T[]; tooMany: boolean }> {
  const fields = new FormData();
  const taking: Array<Promise<T>> = [];
  let tooMany = false;
  const parser = parserFor(request, limits);
  parser.on("field", (name, value) => {
    if (isOwnName(name)) fields.append(name, cleaned(value));
  });
  parser.on("file", (field, bytes, { filename }) => {
    // Of a broken-off upload; `take` sees it too, when it is still reading.
    bytes.on("error", () => {});
    // A file field that was left empty comes as a file without a name.
    if (!filename) bytes.resume();
    else taking.push(taken(take, { field, name: quoted(filename), bytes }));
  });
  for (const limit of ["filesLimit", "fieldsLimit", "partsLimit"] as const) {
    parser.on(limit, () => (tooMany = true));
  }
  const read = await settled(pipeline(bodyOf(request), atMost(limits), parser));
  const ended = await Promise.allSettled(taking);
  const files = ended.flatMap((end) =>
    end.status === "fulfilled" ? [end.value] : [],
  );
  const fault = ended.find((end) => end.status === "rejected")
    ?.reason as unknown;
  if (read && !fault) return { fields, files, tooMany };
  for (const file of files) await undo(file);
  throw read ? fault : brokenOff();
}

/**
 * The text fields of a form with files, in flat memory; the files are read
 * past and kept nowhere. Empty when the form is broken off.
 * @param fileSize how many bytes each of its files may have
 */
export async function readPastFiles(
  request: Request,
  fileSize: number,
): Promise<FormData> {
  const limits = { files: mostFiles, fileSize };
  const nothing = () => Promise.resolve();
  const read = readMultipart(request, limits, nothing, nothing);
  return read.then(
    ({ fields }) => fields,
    () => new FormData(),
  );
}

const brokenOff = () =>
  new Invalid({ "": "The upload was broken off. Send the form again." });

function parserFor(request: Request, { files, fileSize }: Limits) {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) throw brokenOff();
  try {
    return busboy({
      headers: { "content-type": type },
      // Browsers send names in UTF-8; the default would read Latin-1.
      defParamCharset: "utf8",
      limits: { ...fieldLimits, files, fileSize },
    });
  } catch {
    throw brokenOff();
  }
}

async function taken<T>(
  take: (part: FilePart) => Promise<T>,
  part: FilePart,
): Promise<T> {
  // The parser waits for ever for a file stream that somebody destroyed, as a
  // full disk does: the stream handed on may be, this one is read to its end.
  const bytes = part.bytes.pipe(new PassThrough());
  part.bytes.on("error", (error) => bytes.destroy(error));
  try {
    return await take({ ...part, bytes });
  } finally {
    part.bytes.unpipe(bytes);
    bytes.destroy();
    part.bytes.resume();
  }
}

function bodyOf(request: Request): Readable {
  if (!request.body) throw brokenOff();
  return Readable.fromWeb(request.body as ReadableStream);
}

/** Bounds what is read in all, files over the limit included. */
function atMost({ files, fileSize }: Limits) {
  let left = files * fileSize + fieldLimits.fields * fieldLimits.fieldSize;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      left -= chunk.length;
      done(left < 0 ? new Error("Too much") : null, chunk);
    },
  });
}

const settled = (work: Promise<void>) =>
  work.then(
    () => true,
    () => false,
  );

/** Browsers send a quotation mark in a file's name so (HTML, multipart data). */
const quoted = (name: string) => name.replaceAll("%22", '"');
