import { findCouncilByName } from "#db/queries/councils.ts";
import { addCouncil } from "../programme/add-council.server.ts";
import { councilSchema, nations } from "../programme/council.ts";
import type { Command } from "./commands.ts";
import { readOptions } from "./read-options.ts";

const known = nations.map(({ value }) => value).join(", ");

/** Adds a council. */
export const councilAdd = {
  usage: "--name NAME --nation NATION",
  about: `Add a council; the nation is one of ${known}`,
  async run(app, args) {
    const input = readOptions(args, {
      schema: councilSchema,
      options: { name: { type: "string" }, nation: { type: "string" } },
    });
    await addCouncil(app, "system", input);
    const council = await findCouncilByName(app.db, input.name);
    return { text: `Added ${input.name}.`, data: council };
  },
} satisfies Command;
