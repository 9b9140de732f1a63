import { z } from "zod";
import { line } from "../forms/fields.ts";
import { email } from "../people/person.ts";
import { addPerson } from "../programme/add-person.server.ts";
import type { Command } from "./commands.ts";
import { readOptions } from "./read-options.ts";

const schema = z.object({
  name: line("Give the person’s name", 100),
  email,
  "programme-manager": z.boolean().default(false),
});

/** Adds an account and prints the link by which its owner sets a password. */
export const userAdd = {
  usage: "--name NAME --email EMAIL [--programme-manager]",
  about: "Add an account, or make an account a programme manager",
  async run(app, args) {
    const read = readOptions(args, {
      schema,
      options: {
        name: { type: "string" },
        email: { type: "string" },
        "programme-manager": { type: "boolean" },
      },
    });
    const person = {
      name: read.name,
      email: read.email,
      isProgrammeManager: read["programme-manager"],
    };
    const path = await addPerson(app, "system", person);
    const link = app.settings.baseUrl + path;
    return {
      text: path.startsWith("/reset-password/")
        ? `Added ${person.email}. Give its owner this link, which sets a password and works once within 14 days:\n${link}`
        : `${person.email} is now a programme manager and signs in as before: ${link}`,
      data: { ...person, link },
    };
  },
} satisfies Command;
