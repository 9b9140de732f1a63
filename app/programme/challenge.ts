import { z } from "zod";
import {
  frameworkKeys,
  frameworkOf,
  seekableLevels,
} from "#workflows/frameworks/index.ts";
import { modes } from "#workflows/stages.ts";
import { line, once, optionalLine, ticked } from "../forms/fields.ts";
import { email } from "../people/person.ts";

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
  .superRefine((input, context) => {
    const framework = frameworkOf(input.frameworkKey);
    const fault = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    const levels = seekableLevels(framework).map(({ key }) => key);
    if (input.mode === "award" && !levels.includes(input.levelSought)) {
      fault("levelSought", "Choose the level the council seeks");
    }
    const areas = framework.areas.map(({ key }) => key);
    if (input.areasInScope.length === 0) {
      fault("areasInScope", "Choose at least one area");
    } else if (!input.areasInScope.every((key) => areas.includes(key))) {
      fault("areasInScope", "Choose areas of this framework");
    }
    const { managerName, managerOrganisation, managerEmail } = input;
    if ((managerName || managerOrganisation) && !managerEmail) {
      fault(
        "managerEmail",
        "Enter the challenge manager’s email address, or leave the name and organisation empty",
      );
    }
  });

export type ChallengeInput = z.output<typeof challengeSchema>;
