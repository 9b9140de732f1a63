import { createReadStream } from "node:fs";
import { fileTypeFromFile } from "file-type";
import { type FileType, fileTypes } from "./file-types.ts";

/**
 * Looks into a file: whether its bytes are what its name promises. Reads only
 * what it must, in flat memory, and never unpacks.
 * @returns null when they are, else a sentence that says what they are
 */
export async function contradiction(
  path: string,
  promised: FileType,
): Promise<string | null> {
  // By text first: "BME residents…" has the first two bytes of a bitmap.
  if (promised.content === "text") {
    const fault = await faultOfText(path);
    return fault && `${fault}.`;
  }
  const found = await fileTypeFromFile(path);
  if (found?.mime === promised.content) return null;
  const known = fileTypes.find(({ content }) => content === found?.mime);
  const what = known ? `is a ${known.name}` : "is something else";
  return `Its name promises a ${promised.name}, but its content ${what}. Save it again in the right format.`;
}

const notText = /[^\P{Cc}\t\n\v\f\r\x7f-\x9f]/u;
const otherThanText =
  /^\s*(<!doctype|<html|<svg|<script|<\?xml|<\?php|#!|%PDF-|\{\\rtf)/i;

/** What keeps a file from being plain text in UTF-8, or null. */
async function faultOfText(path: string): Promise<string | null> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let beginning = "";
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      const text = decoder.decode(chunk, { stream: true });
      if (notText.test(text)) return "It is not plain text";
      if (beginning.length < 1024) beginning += text.slice(0, 1024);
    }
    decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return "Its letters are not in UTF-8. Save it again as “CSV UTF-8” or as text in UTF-8";
  }
  return otherThanText.test(beginning)
    ? "It is a web page, a script or a document with the ending of a text"
    : null;
}
