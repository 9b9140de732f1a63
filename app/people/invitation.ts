import { z } from "zod";
import {
  type ChallengeRole,
  type Side,
  challengeRoles,
  sideOf,
} from "#workflows/people.ts";
import type { Editable } from "#workflows/permissions.ts";
import { once, optionalLine, whenGood } from "../forms/fields.ts";
import { email } from "./person.ts";

/** An invitation's link works this many days. */
export const daysInvited = 14;

/** What is said where an invitation is waited for no longer. */
export const noOpenInvitation =
  "No open invitation is here: it was accepted or withdrawn. The people page shows who takes part.";

/** What a form for several lines gives, as a list without empty ones. */
const lines = z
  .string()
  .max(2000, "Use 2,000 characters or fewer")
  .default("")
  .transform((text) =>
    text
      .split("\n")
      .map((part) => part.trim())
      .filter((part) => part !== ""),
  );

const role = z.enum(challengeRoles, { error: "Choose a role" });

/** Who is invited to what. */
export const inviteeSchema = z.object({ role, email });

const department = optionalLine(100);

/** A peer comes from somewhere: the report says so. */
const fromSomewhere = {
  asks: ({
    role,
    organisations,
  }: {
    role: ChallengeRole;
    organisations: string[];
  }) => sideOf(role) !== "team" || organisations.length > 0,
  or: {
    path: ["organisations"],
    error: "Enter the organisation this person comes from",
    when: whenGood("role", "organisations"),
  },
};

/** A contributor answers for a department. */
const forDepartment = {
  asks: ({ role, department }: { role: ChallengeRole; department: string }) =>
    role !== "councilContributor" || department !== "",
  or: {
    path: ["department"],
    error: "Enter the department this person answers for",
    when: whenGood("role", "department"),
  },
};

export const inviteSchema = z
  .object({
    role,
    name: z
      .string({ error: "Enter the person’s name" })
      .trim()
      .min(1, "Enter the person’s name")
      .max(100, "Use 100 characters or fewer"),
    email,
    organisations: lines,
    department,
    once,
  })
  .refine(fromSomewhere.asks, fromSomewhere.or)
  .refine(forDepartment.asks, forDepartment.or);

export type InviteInput = z.output<typeof inviteSchema>;

/** A role as it is corrected, over what was read of it. */
export const memberSchema = z
  .object({
    role,
    organisations: lines,
    department,
    seen: z.string().max(64).default(""),
  })
  .refine(fromSomewhere.asks, fromSomewhere.or)
  .refine(forDepartment.asks, forDepartment.or);

export type MemberInput = z.output<typeof memberSchema>;

/** Which permission giving or changing a role asks for. */
export function peopleOf(
  role: ChallengeRole,
): Extract<Editable, "teamPeople" | "councilPeople"> {
  return sideOf(role) === "team" ? "teamPeople" : "councilPeople";
}

/** Which permission ending a role asks for. */
export function endingOf(
  role: ChallengeRole,
): Extract<Editable, "teamRoleEnds" | "councilRoleEnds"> {
  return sideOf(role) === "team" ? "teamRoleEnds" : "councilRoleEnds";
}

/** The roles of a side, in their order. */
export function rolesOn(side: Side): ChallengeRole[] {
  return challengeRoles.filter((role) => sideOf(role) === side);
}

/** The roles that somebody with this permission may give and change now. */
export function rolesToGive(may: (content: Editable) => boolean) {
  return challengeRoles.filter((role) => may(peopleOf(role)));
}

/** A stored role. Throws on a name that is none: corrupt data. */
export function roleFrom(stored: string): ChallengeRole {
  const role = challengeRoles.find((known) => known === stored);
  if (!role) throw new Error(`Unknown role: ${stored}`);
  return role;
}

/** What the page says once a letter of invitation is written. */
export const letterSaid = (byMail: boolean): string =>
  byMail ? "The letter is on its way" : "The letter is written";
