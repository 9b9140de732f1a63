import { z } from "zod";
import { findCouncilByName } from "#db/queries/councils.ts";
import {
  defaultFramework,
  frameworkKeys,
  frameworkOf,
  seekableLevels,
} from "#workflows/frameworks/index.ts";
import { modes } from "#workflows/stages.ts";
import { challengeSchema } from "../programme/challenge.ts";
import { startChallenge } from "../programme/start-challenge.server.ts";
import type { Command } from "./commands.ts";
import { readOptions } from "./read-options.ts";

const frameworks = frameworkKeys.join(", ");

const seekable = frameworkKeys.flatMap((key) =>
  seekableLevels(frameworkOf(key)).map((level) => level.key),
);
const levels = [...new Set(seekable)].join(", ");

const options = {
  council: { type: "string" },
  title: { type: "string" },
  framework: { type: "string" },
  mode: { type: "string" },
  level: { type: "string" },
  manager: { type: "string" },
} as const;

/** The web form's schema, with all areas in scope. */
const schema = z
  .object({
    council: z.string({ error: "Give the council’s name" }),
    title: z.string().default(""),
    framework: z
      .enum(frameworkKeys, { error: `Give one of ${frameworks}` })
      .default(defaultFramework.key as (typeof frameworkKeys)[number]),
    mode: z.enum(modes, { error: "Give award or bespoke" }).optional(),
    level: z.string().default(""),
    manager: z.string().optional(),
  })
  .transform((read): z.input<typeof challengeSchema> => ({
    councilId: read.council,
    title: read.title,
    frameworkKey: read.framework,
    mode: read.mode ?? (read.level ? "award" : "bespoke"),
    levelSought: read.level,
    areasInScope: frameworkOf(read.framework).areas.map(({ key }) => key),
    managerEmail: read.manager,
  }))
  .pipe(challengeSchema);

const named = {
  councilId: "council",
  frameworkKey: "framework",
  levelSought: "level",
  managerEmail: "manager",
};

/** Starts a challenge of a council that is there. */
export const challengeNew = {
  usage:
    "--council NAME --title TITLE [--framework KEY] [--mode award|bespoke] [--level KEY] [--manager EMAIL]",
  about: `Start a challenge with all areas in scope
    Framework: ${frameworks}
    Level, for an award: ${levels}`,
  async run(app, args) {
    const input = readOptions(args, { options, schema, named });
    const council = await findCouncilByName(app.db, input.councilId);
    if (!council) {
      throw new Error(
        `--council: there is no council “${input.councilId}”; add it with “council add”`,
      );
    }
    const asked = { ...input, councilId: council.id };
    const path = await startChallenge(app, "system", asked);
    const address = app.settings.baseUrl + path;
    const told = input.managerEmail
      ? `\nThe challenge manager’s invitation is ${app.settings.smtpUrl ? "on its way" : "in the outbox"}.`
      : "";
    return {
      text: `Started “${input.title}” of ${council.name}: ${address}${told}`,
      data: {
        id: path.split("/").at(-1),
        council: council.name,
        title: input.title,
        framework: input.frameworkKey,
        mode: input.mode,
        address,
      },
    };
  },
} satisfies Command;
