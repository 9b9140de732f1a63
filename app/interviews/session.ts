import { z } from "zod";
import type { Session } from "#db/queries/sessions.ts";
import {
  day,
  keysOf,
  line,
  once,
  optionalLine,
  optionalWebAddress,
  ticked,
  version,
  whenGood,
} from "../forms/fields.ts";

/** The kinds of session, as people say them. */
export const sessionKinds = {
  interview: "Interview",
  focusGroup: "Focus group",
  visit: "Visit",
  meeting: "Meeting",
} as const;

/** Whether a session took place, as people say it. */
export const sessionStatuses = {
  planned: "Planned",
  held: "Held",
  notHeld: "Not held",
} as const;

export type SessionStatus = keyof typeof sessionStatuses;

const clock = (missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .regex(/^([01]?\d|2[0-3])[:.]?[0-5]\d$/, "Enter a time such as 09:30")
    .transform((typed) => {
      const digits = typed.replace(/\D/, "").padStart(4, "0");
      return `${digits.slice(0, 2)}:${digits.slice(2)}`;
    });

export const sessionSchema = z
  .object({
    title: line("Enter a title", 150),
    kind: z.enum(keysOf(sessionKinds), { error: "Choose the kind" }),
    groupId: z.string().max(64).default(""),
    who: line("Enter who is met, by role", 500),
    anyway: z.boolean().default(false),
    day: day("Enter the date"),
    starts: clock("Enter when it starts"),
    ends: clock("Enter when it ends"),
    place: optionalLine(150),
    link: optionalWebAddress,
    peers: ticked,
    version: version.default(0),
    once,
  })
  .refine(({ starts, ends }) => starts < ends, {
    path: ["ends"],
    error: "Enter an end that is after the start",
    when: whenGood("starts", "ends"),
  });

export type SessionInput = z.output<typeof sessionSchema>;

export const statusSchema = z
  .object({
    status: z.enum(keysOf(sessionStatuses), {
      error: "Choose whether it was held",
    }),
    reason: optionalLine(500),
    version,
  })
  .refine(({ status, reason }) => status !== "notHeld" || reason !== "", {
    path: ["reason"],
    error: "Enter why it was not held",
  });

export type StatusInput = z.output<typeof statusSchema>;

/** What the choice of no stakeholder group is called. */
export const noGroup = "No group";

/** The words for a stored kind. */
export function kindTitle(kind: string): string {
  return kind in sessionKinds
    ? sessionKinds[kind as keyof typeof sessionKinds]
    : kind;
}

/** The words for a stored status. */
export function statusTitle(status: string): string {
  return status in sessionStatuses
    ? sessionStatuses[status as SessionStatus]
    : status;
}

export const removeSessionSchema = z.object({ version });

/** A stored session as its form has it. */
export function sessionInputOf(session: Session): Partial<SessionInput> {
  return {
    kind: session.kind as keyof typeof sessionKinds,
    title: session.title,
    groupId: session.groupId ?? "",
    day: session.startsAt.slice(0, 10),
    starts: session.startsAt.slice(11),
    ends: session.endsAt.slice(11),
    place: session.place,
    link: session.link,
    who: session.who,
    peers: session.peers.map(({ id }) => id),
    version: session.version,
  };
}
