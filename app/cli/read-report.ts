import { asData } from "../documents/report-in/as-data.ts";
import { createWorkshop } from "../documents/workshop.server.ts";
import type { LoneCommand } from "./commands.ts";
import { bytesOf } from "./file-bytes.ts";
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
