import { open } from "node:fs/promises";
import { largestDocument } from "../documents/guard/open-parts.ts";
import { Refused } from "../documents/guard/refused.ts";

/**
 * What is in a file that somebody names. Looks at the size first: a file may
 * be larger than memory.
 */
export async function bytesOf(file: string): Promise<Buffer> {
  const handle = await open(file).catch((error: unknown) => {
    throw new Error(`There is no file ${file} that can be read.`, {
      cause: error,
    });
  });
  try {
    const about = await handle.stat();
    if (!about.isFile()) throw new Error(`${file} is not a file.`);
    if (about.size > largestDocument) throw new Refused("tooLarge");
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
