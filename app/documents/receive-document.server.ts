import { buffer } from "node:stream/consumers";
import { Invalid } from "../errors.ts";
import { type FilePart, readMultipart } from "../forms/multipart.server.ts";
import { cleanFileName } from "../evidence/file-name.ts";
import { largestDocument } from "./guard/open-parts.ts";
import { Refused } from "./guard/refused.ts";
import type { SentDocument } from "./sent-document.ts";

/** What a form with one document carried. */
interface Received {
  fields: FormData;
  /** One came with the form. */
  hasFile: boolean;
  /** The document. Throws Invalid where there is none, or it is too large. */
  file: () => SentDocument;
}

/**
 * Takes in the one document of a form, under "file".
 * @param missing what is said where there is none
 * @throws Invalid when the form is broken off
 */
export async function receiveDocument(
  request: Request,
  missing = "Choose a Word file (.docx)",
): Promise<Received> {
  const limits = { files: 1, fileSize: largestDocument + 1 };
  const nothing = () => Promise.resolve();
  const { fields, files } = await readMultipart(
    request,
    limits,
    async ({ name, bytes }: FilePart): Promise<SentDocument> => ({
      name: cleanFileName(name),
      bytes: await buffer(bytes),
    }),
    nothing,
  );
  return {
    fields,
    hasFile: files.length > 0,
    file() {
      const [first] = files;
      if (!first) throw new Invalid({ file: missing });
      if (first.bytes.length > largestDocument) {
        throw new Invalid({ file: new Refused("tooLarge").message }, 413);
      }
      return first;
    },
  };
}
