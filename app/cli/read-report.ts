import { open } from "node:fs/promises";
import { largestDocument } from "../documents/guard/open-parts.ts";
import { Refused } from "../documents/guard/refused.ts";
import { asData } from "../documents/report-in/as-data.ts";
import { createWorkshop } from "../documents/workshop.server.ts";
import type { LoneCommand } from "./commands.ts";
import { readWords } from "./read-words.ts";
import { reportWords } from "./report-words.ts";

/** Shows what the reader sees in somebody's report; keeps nothing. */
export const readReport = {
  usage: "FILE",
  about:
    "Show what is read in a report (.docx): findings, comments, tracked changes",
  async runAlone(args) {
    const [file] = readWords(args, ["FILE"]);
    const bytes = await bytesOf(file);
    const documents = createWorkshop();
    try {
      const report = await documents.run("readReport", bytes);
      return { text: reportWords(report), data: asData(report) };
    } finally {
      await documents.close();
    }
  },
} satisfies LoneCommand;

/** Looks at the size first: a file may be larger than memory. */
async function bytesOf(file: string): Promise<Buffer> {
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
