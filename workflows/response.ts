import type { Role } from "./people.ts";

/** What a council can say to a recommendation. */
export const positions = ["accepted", "inPart", "noted"] as const;

export type Position = (typeof positions)[number];

const positionWords = {
  accepted: {
    title: "Accepted",
    means: "The council will act on all of it",
  },
  inPart: {
    title: "Accepted in part",
    means: "The council will act on some of it, and says on what",
  },
  noted: {
    title: "Noted",
    means: "The council does not plan to act on it, and says why",
  },
} as const satisfies Record<Position, { title: string; means: string }>;

/** The name of a position; "" for a text that is none. */
export function positionTitle(position: string): string {
  return isPosition(position) ? positionWords[position].title : "";
}

/** One line on what a position promises. */
export function positionMeans(position: Position): string {
  return positionWords[position].means;
}

/**
 * Whether a position must say why. Source: public responses to peer reviews,
 * where what was only noted is seldom acted on unless a reason is on record.
 */
export function positionNeedsReason(position: Position): boolean {
  return position !== "accepted";
}

const isPosition = (position: string): position is Position =>
  positions.some((known) => known === position);

/** How a department's comments stand. */
export const departmentStatuses = ["waiting", "gathered", "waived"] as const;

export type DepartmentStatus = (typeof departmentStatuses)[number];

const statusTitles = {
  waiting: "Waiting",
  gathered: "Gathered",
  waived: "Waived",
} as const satisfies Record<DepartmentStatus, string>;

/** The name of a department's status; "" for a text that is none. */
export function departmentStatusTitle(status: string): string {
  const known = departmentStatuses.find((one) => one === status);
  return known ? statusTitles[known] : "";
}

/** Whether who says “not yet” must say why: all but who takes back an own word. */
export const notYetNeedsReason = (held: readonly Role[]): boolean =>
  !held.includes("councilLead");
