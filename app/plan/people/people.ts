import { z } from "zod";
import {
  type PlanRole,
  planRoleTitle,
  planRoles,
} from "#workflows/plan-permissions.ts";
import { line, once } from "../../forms/fields.ts";
import { email } from "../../people/person.ts";

const role = z.enum(planRoles, { error: "Choose a part" });

/** Who is given a part in a plan. */
export const newMemberSchema = z.object({
  role,
  name: line("Enter the person’s name", 100),
  email,
  once,
});

export type NewMemberInput = z.output<typeof newMemberSchema>;

/** A part as it is changed, over what was read of it. */
export const partSchema = z.object({
  role,
  seen: z.string().max(64).default(""),
});

export type PartInput = z.output<typeof partSchema>;

const does = {
  planLead: "Writes the plan, and says who takes part in it.",
  planContributor: "Writes the plan.",
  planViewer: "Reads the plan.",
} as const satisfies Record<PlanRole, string>;

/** The parts as choices. */
export const partChoices = planRoles.map((value) => ({
  ...{ value, label: planRoleTitle(value), hint: does[value] },
}));

/** A stored part. Throws on a name that is none: corrupt data. */
export function partFrom(stored: string): PlanRole {
  const known = planRoles.find((one) => one === stored);
  if (!known) throw new Error(`Unknown part in a plan: ${stored}`);
  return known;
}
