import { importChallenge } from "../transfer/import-challenge.server.ts";
import type { Command } from "./commands.ts";
import { counted } from "./counted.ts";
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
      text: `Took in “${title}” with ${counted(files, "file")} of evidence: ${address}\n${newHere(addedPeople)}`,
      data: { id, title, address, addedPeople, files },
    };
  },
} satisfies Command;

/** What those of an import need who had no account here. */
export function newHere(people: number): string {
  if (people === 0) return "Everybody in it has an account here already.";
  const who =
    people === 1 ? "One person is new here" : `${people} people are new here`;
  return `${who}: a reset link from the sign-in page sets a password.`;
}
