import { exportChallenge } from "../transfer/export-challenge.server.ts";
import type { Command } from "./commands.ts";
import { counted } from "./counted.ts";
import { readWords } from "./read-words.ts";

/** Writes everything of a challenge into one file. */
export const exportNow = {
  usage: "CHALLENGE FILE",
  about:
    "Write everything of a challenge, evidence included, into a new zip file",
  async run(app, args) {
    const [challenge, file] = readWords(args, ["CHALLENGE", "FILE"]);
    const { rows, files } = await exportChallenge(app, challenge, file);
    return {
      text: `Wrote ${file}: ${counted(rows, "row")} and ${counted(files, "file")} of evidence. It holds what each side keeps from the other: store it accordingly.`,
      data: { challenge, file, rows, files },
    };
  },
} satisfies Command;
