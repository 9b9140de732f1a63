import { fileTypeFromBuffer } from "file-type";
import { largestDocument } from "./open-parts.ts";
import { type Refusal, Refused } from "./refused.ts";

/** Every zip begins so; which kind it is, its reader finds. */
const zipBegins = Buffer.from("PK");

const known: Record<string, Refusal> = {
  "application/pdf": "pdf",
  "application/rtf": "richText",
  "text/rtf": "richText",
};

/**
 * Refuses what is no zip, by its content: never by its name.
 * @throws Refused with what the file is instead
 */
export async function refuseOtherKinds(bytes: Buffer): Promise<void> {
  const refusal = await refusalOf(bytes);
  if (refusal) throw new Refused(refusal);
}

/** Why a file is no zip that may be opened; "notWord" for one of no known kind. */
export async function refusalOf(bytes: Buffer): Promise<Refusal | null> {
  if (bytes.length === 0) return "empty";
  if (bytes.length > largestDocument) return "tooLarge";
  if (bytes.subarray(0, zipBegins.length).equals(zipBegins)) return null;
  const type = await fileTypeFromBuffer(bytes);
  const mime: string = type?.mime ?? "";
  return mime === "application/x-cfb"
    ? older(bytes)
    : (known[mime] ?? "notWord");
}

/** Office files before 2007, and those under a password, name their parts. */
function older(bytes: Buffer): Refusal {
  const holds = (name: string) => bytes.includes(Buffer.from(name, "utf16le"));
  if (holds("EncryptedPackage")) return "locked";
  if (holds("WordDocument")) return "oldWord";
  if (holds("Workbook")) return "spreadsheet";
  if (holds("PowerPoint Document")) return "slides";
  return "notWord";
}
