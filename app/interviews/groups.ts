import { z } from "zod";
import type { Group } from "#db/queries/stakeholder-groups.ts";
import { usualGroups } from "#workflows/stakeholders.ts";
import { line, once, ticked } from "../forms/fields.ts";

/** The page on which the groups of a challenge are marked. */
export const groupsPage = (challengeId: string) =>
  `/challenges/${challengeId}/timetable/groups`;

export const markGroupsSchema = z.object({
  /** The groups ticked now, and those ticked when the page was made. */
  needed: ticked,
  was: ticked,
});

export type MarkGroupsInput = z.output<typeof markGroupsSchema>;

export const addGroupSchema = z.object({
  name: line("Enter the name of the group", 100),
  once,
});

export type AddGroupInput = z.output<typeof addGroupSchema>;

export const removeGroupSchema = z.object({ id: z.string().max(64) });

/**
 * The groups of a challenge: those stored, else the usual ones, which are
 * stored under ids of their own with the first change (until then the kind is
 * the id).
 */
export function groupsOrUsual(stored: readonly Group[]): readonly Group[] {
  if (stored.length > 0) return stored;
  return usualGroups.map(({ kind, name }) => ({
    id: kind,
    kind,
    name,
    needed: false,
    sessions: 0,
  }));
}
