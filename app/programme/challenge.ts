import { z } from "zod";
import {
  type Framework,
  frameworkKeys,
  frameworkOf,
  seekableLevels,
} from "#workflows/frameworks/index.ts";
import { modes } from "#workflows/stages.ts";
import { line, once, optionalLine, ticked, whenGood } from "../forms/fields.ts";
import { email } from "../people/person.ts";

/** Who is to manage a challenge of which council. */
export const managerSchema = z.object({
  councilId: z.string(),
  managerEmail: email,
});

export const challengeSchema = z
  .object({
    councilId: z
      .string({ error: "Choose a council" })
      .min(1, "Choose a council")
      .max(100),
    title: line("Enter a title", 150),
    frameworkKey: z.enum(frameworkKeys, { error: "Choose a framework" }),
    mode: z.enum(modes, { error: "Choose whether a level is sought" }),
    levelSought: z.string().max(100).default(""),
    areasInScope: ticked,
    managerName: optionalLine(100),
    managerEmail: email.optional(),
    managerOrganisation: optionalLine(150),
    once,
  })
  .refine(
    ({ mode, frameworkKey, levelSought }) =>
      mode === "bespoke" || levelsOf(frameworkKey).includes(levelSought),
    {
      path: ["levelSought"],
      error: "Choose the level the council seeks",
      when: whenGood("mode", "frameworkKey", "levelSought"),
    },
  )
  .refine(({ areasInScope }) => areasInScope.length > 0, {
    path: ["areasInScope"],
    error: "Choose at least one area",
    when: whenGood("areasInScope"),
  })
  .refine(
    ({ frameworkKey, areasInScope }) =>
      areasInScope.every((key) => areasOf(frameworkKey).includes(key)),
    {
      path: ["areasInScope"],
      error: "Choose areas of this framework",
      when: whenGood("frameworkKey", "areasInScope"),
    },
  )
  .refine(
    ({ managerName, managerOrganisation, managerEmail }) =>
      managerEmail || !(managerName || managerOrganisation),
    {
      path: ["managerEmail"],
      error:
        "Enter the challenge manager’s email address, or leave the name and organisation empty",
      when: whenGood("managerName", "managerOrganisation", "managerEmail"),
    },
  );

const levelsOf = (framework: (typeof frameworkKeys)[number]): string[] =>
  seekableLevels(frameworkOf(framework)).map(({ key }) => key);

const areasOf = (framework: (typeof frameworkKeys)[number]): string[] =>
  frameworkOf(framework).areas.map(({ key }) => key);

/** The areas and the levels of a framework, as a form offers them. */
export const choicesIn = (framework: Framework) => ({
  areas: framework.areas.map(({ key, number, title }) => ({
    value: key,
    label: `${number} ${title}`,
  })),
  levels: seekableLevels(framework).map(({ key, title }) => ({
    value: key,
    label: title,
  })),
});

/** How many areas a framework has, and by what word it knows them itself. */
export function sizeOf({ areas, groupWord: { many } }: Framework): string {
  const size = `${areas.length} areas`;
  return many === "areas" ? size : `${size}, which it calls ${many}`;
}

export type ChallengeInput = z.output<typeof challengeSchema>;
