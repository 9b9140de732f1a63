import { z } from "zod";
import { type Nation, nations as keys } from "#workflows/bank-holidays.ts";
import { choicesFrom } from "../forms/choices.ts";
import { line, once, version } from "../forms/fields.ts";

const titles = {
  "england-and-wales": "England or Wales",
  scotland: "Scotland",
  "northern-ireland": "Northern Ireland",
} as const satisfies Record<Nation, string>;

/** The nations as choices; each has bank holidays of its own. */
export const nations = choicesFrom(titles);

/** The nation of a council in words. */
export function nationTitle(nation: string): string {
  return nations.find(({ value }) => value === nation)?.label ?? nation;
}

export const councilSchema = z.object({
  name: line("Enter the council’s name", 150),
  nation: z.enum(keys, { error: "Choose a nation" }),
  once,
});

export type CouncilInput = z.output<typeof councilSchema>;

/** A correction of a council, and the version that it was read at. */
export const changeSchema = councilSchema
  .pick({ name: true, nation: true })
  .extend({ version });

export type CouncilChange = z.output<typeof changeSchema>;
