import { importChallenge } from "../transfer/import-challenge.server.ts";
import type { Command } from "./commands.ts";
import { readWords } from "./read-words.ts";

/** Takes in a challenge that was exported elsewhere. */
export const importNow = {
  usage: "FILE",
  about: "Take in a challenge that “export” wrote, all of it or nothing",
  async run(app, args) {
    const [file] = readWords(args, ["FILE"]);
    const { id, title, addedPeople, files } = await importChallenge(app, file);
    const address = `${app.settings.baseUrl}/challenges/${id}`;
    return {
      text: `Took in “${title}” with ${files} files of evidence: ${address}\n${addedPeople} people are new here; each sets a password by a reset link.`,
      data: { id, title, address, addedPeople, files },
    };
  },
} satisfies Command;
