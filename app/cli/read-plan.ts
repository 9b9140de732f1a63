import { planAsData } from "../documents/plan-in/plan-as-data.ts";
import { createWorkshop } from "../documents/workshop.server.ts";
import type { LoneCommand } from "./commands.ts";
import { bytesOf } from "./file-bytes.ts";
import { planWords } from "./plan-words.ts";
import { readWords } from "./read-words.ts";

/** Shows what the reader sees in a council's improvement plan; keeps nothing. */
export const readPlan = {
  usage: "FILE",
  about:
    "Show what is read in an improvement plan (.docx, .xlsx, .csv): sections, rows, guesses",
  async runAlone(args) {
    const [file] = readWords(args, ["FILE"]);
    const bytes = await bytesOf(file);
    const documents = createWorkshop();
    try {
      const brought = await documents.run("readPlan", bytes);
      return { text: planWords(brought), data: planAsData(brought) };
    } finally {
      await documents.close();
    }
  },
} satisfies LoneCommand;
