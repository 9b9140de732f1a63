import { z } from "zod";
import type { OwnerKind } from "#workflows/owner-kinds.ts";
import { type OwnerPart, ownerParts } from "#workflows/owner-parts.ts";
import {
  line,
  once,
  optionalLine,
  optionalText,
  version,
  whenGood,
} from "../../forms/fields.ts";
import { email } from "../../people/person.ts";

const kinds = {
  person: "A person",
  post: "A post",
  team: "A team or group",
  outsideBody: "An outside body",
} as const satisfies Partial<Record<OwnerKind, string>>;

/** What an owner is that somebody has named. */
export type KindOfOwner = keyof typeof kinds;

const kindNames = Object.keys(kinds) as KindOfOwner[];

/** The kinds of owner as choices. */
export const kindChoices = kindNames.map((value) => ({
  value,
  label: kinds[value],
}));

/** A stored kind in words: "A person". Throws on a name that is none. */
export function kindSaid(stored: string): string {
  const known = kindNames.find((one) => one === stored);
  if (!known) throw new Error(`Unknown kind of owner: ${stored}`);
  return kinds[known];
}

/** What words look like that nobody resolved; "" where they do not tell. */
export function kindOfWords(kind: OwnerKind): KindOfOwner | "" {
  if (kind === "initials") return "person";
  if (kind === "everybody") return "team";
  return kindNames.find((one) => one === kind) ?? "";
}

const parts = {
  lead: "lead",
  joint: "joint",
  support: "support",
} as const satisfies Record<OwnerPart, string>;

/** What an owner does for an action, in a word. */
export const partSaid = (part: OwnerPart): string => parts[part];

/** The parts, the strongest first. */
export const partsInOrder: readonly OwnerPart[] = ownerParts;

const missingKind = "Say whether it is a person, a post, a team or a body";

const kind = z.enum(kindNames, { error: missingKind });

/** An email address or "". */
const optionalEmail = z
  .preprocess((typed) => typed || undefined, email.optional())
  .transform((address) => address ?? "");

/** What stands for an answer that is no owner known. */
export const answers = { asWritten: "as written", nobody: "nobody" } as const;

/** What a council wrote as owners may be long: see what files bring in. */
export const longestWords = 2000;

/** What is said of words: somebody known, a new owner, or nobody. */
const resolution = z
  .object({
    words: line("The words are missing", longestWords),
    /** `answers`, "owner ID", "person ID", or "" for later. */
    who: z.string().max(120).default(""),
    name: optionalLine(200),
    kind: kind.or(z.literal("")).default(""),
    email: optionalEmail,
  })
  .refine(({ who, name }) => who === "" || name === "", {
    path: ["name"],
    error: "Choose somebody above or write a new owner, not both",
    when: whenGood("who", "name"),
  })
  .refine((one) => one.email === "" || one.name !== "", {
    path: ["name"],
    error: "Enter the name that belongs to the email address",
    when: whenGood("name", "email"),
  })
  .refine((one) => one.kind !== "" || !makesOne(one), {
    path: ["kind"],
    error: missingKind,
    when: whenGood("who", "name", "kind"),
  });

const makesOne = ({ who, name }: { who: string; name: string }) =>
  name !== "" || who === answers.asWritten;

/** What is said of each of the words on a page. */
export const resolveSchema = z.object({
  rows: z.array(resolution).max(100).default([]),
  once,
});

export type ResolveInput = z.output<typeof resolveSchema>;
export type Resolution = ResolveInput["rows"][number];

/** Whether anything is said of the words; what is left blank waits. */
export const isSaid = ({ who, name }: Resolution): boolean =>
  who !== "" || name !== "";

/** An owner as its form gives it. */
export const ownerSchema = z.object({
  name: line("Enter the name"),
  kind,
  email: optionalEmail,
  note: optionalText,
  version,
  once,
});

export type OwnerInput = z.output<typeof ownerSchema>;

/** Whom an owner is merged with. */
export const mergeSchema = z.object({
  into: z.string({ error: "Choose an owner" }).min(1).max(100),
  version,
});

export type MergeInput = z.output<typeof mergeSchema>;

/** Who takes over from an owner that has left; "" for nobody yet. */
export const leftSchema = z.object({
  successor: z.string().max(100).default(""),
  version,
});

export type LeftInput = z.output<typeof leftSchema>;

/** Which words are forgotten. */
export const forgetSchema = z.object({ key: z.string().max(longestWords) });
