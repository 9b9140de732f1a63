import { z } from "zod";
import { line, once } from "../forms/fields.ts";

export const nations = [
  { value: "england-and-wales", label: "England or Wales" },
  { value: "scotland", label: "Scotland" },
  { value: "northern-ireland", label: "Northern Ireland" },
] as const;

/** The nation of a council in words. */
export function nationTitle(nation: string): string {
  return nations.find(({ value }) => value === nation)?.label ?? nation;
}

export const councilSchema = z.object({
  name: line("Enter the council's name", 150),
  nation: z.enum(
    nations.map(({ value }) => value),
    { error: "Choose a nation" },
  ),
  once,
});

export type CouncilInput = z.output<typeof councilSchema>;
