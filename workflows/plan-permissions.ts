import type { Role } from "./people.ts";

/** What a person may be in an improvement plan. */
export const planRoles = ["planLead", "planContributor", "planViewer"] as const;

export type PlanRole = (typeof planRoles)[number];

const titles = {
  planLead: "Plan lead",
  planContributor: "Plan contributor",
  planViewer: "Plan viewer",
} as const satisfies Record<PlanRole, string>;

/** The name of a part in a plan as people say it. */
export const planRoleTitle = (role: PlanRole): string => titles[role];

/**
 * What a role in a challenge makes of a person in the plan that came from it:
 * the council writes its plan, the peer team and the sponsor read it, and the
 * programme's office sees none of it.
 */
const fromChallenge = {
  programmeManager: null,
  challengeManager: "planViewer",
  leadPeer: "planViewer",
  peer: "planViewer",
  councilLead: "planLead",
  councilContributor: "planContributor",
  sponsor: "planViewer",
  viewer: "planViewer",
} as const satisfies Record<Role, PlanRole | null>;

/**
 * The parts in a plan of who has these roles in its challenge, with those of
 * their own, as stored.
 */
export function planRolesFrom(
  held: readonly Role[],
  own: readonly string[] = [],
): PlanRole[] {
  const parts = new Set(held.map((role) => fromChallenge[role]));
  return planRoles.filter((role) => parts.has(role) || own.includes(role));
}

const writers = ["planLead", "planContributor"] as const;

/**
 * Who may write what of a plan. Deny by default. A plan is lived with for
 * years: nothing of it closes with the challenge that it came from.
 */
const whoMayWriteInPlan = {
  actions: writers,
  files: ["planLead"],
  decisions: ["planLead"],
  people: ["planLead"],
  sections: ["planLead"],
  columns: ["planLead"],
  editions: ["planLead"],
  publication: ["planLead"],
  pack: writers,
  rounds: ["planLead"],
  settings: ["planLead"],
} as const satisfies Record<string, readonly PlanRole[]>;

export type PlanContent = keyof typeof whoMayWriteInPlan;

/** What of a plan is written, and the parts that write it. */
export const planWriters: ReadonlyArray<[PlanContent, readonly PlanRole[]]> = [
  ["actions", whoMayWriteInPlan.actions],
  ["sections", whoMayWriteInPlan.sections],
  ["columns", whoMayWriteInPlan.columns],
  ["editions", whoMayWriteInPlan.editions],
  ["publication", whoMayWriteInPlan.publication],
  ["rounds", whoMayWriteInPlan.rounds],
  ["decisions", whoMayWriteInPlan.decisions],
  ["files", whoMayWriteInPlan.files],
  ["pack", whoMayWriteInPlan.pack],
  ["settings", whoMayWriteInPlan.settings],
  ["people", whoMayWriteInPlan.people],
];

/** Whether one of these parts may write a content of a plan. */
export function mayWriteInPlan(
  content: PlanContent,
  held: readonly PlanRole[],
): boolean {
  const allowed: readonly PlanRole[] = whoMayWriteInPlan[content];
  return held.some((role) => allowed.includes(role));
}
