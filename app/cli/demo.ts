import { prepareDemonstration, scripts } from "../demo/demo.server.ts";
import { readWords } from "./read-words.ts";
import type { Command } from "./commands.ts";

/** Fills an empty database with the demonstration, as a demo start does. */
export const demo = {
  usage: "",
  about: "Fill an empty database with the demonstration (needs DEMO=1)",
  run: async (app, args, say) => {
    readWords(args, []);
    await prepareDemonstration(app, say);
    return {
      text: `The demonstration is there: ${scripts.length} challenges, one at every stage.`,
      data: scripts.map(({ council, until }) => ({ council, stage: until })),
    };
  },
} satisfies Command;
