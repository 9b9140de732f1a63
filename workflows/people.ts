/** The programme-wide role and the roles a person may hold in one challenge. */
export const roles = [
  "programmeManager",
  "challengeManager",
  "leadPeer",
  "peer",
  "councilLead",
  "councilContributor",
  "sponsor",
  "viewer",
] as const;

export type Role = (typeof roles)[number];

/** Roles given challenge by challenge; the programme manager's is not. */
export type ChallengeRole = Exclude<Role, "programmeManager">;

/** The three places a person can stand: the peer team, the council, the programme's office. */
export type Side = "team" | "council" | "programme";

/** The roles that a person is given in a challenge, in order. */
export const challengeRoles = roles.filter(
  (role): role is ChallengeRole => role !== "programmeManager",
);

const people = {
  programmeManager: { title: "Programme manager", side: "programme" },
  challengeManager: { title: "Challenge manager", side: "team" },
  leadPeer: { title: "Lead peer", side: "team" },
  peer: { title: "Peer", side: "team" },
  councilLead: { title: "Council lead", side: "council" },
  councilContributor: { title: "Council contributor", side: "council" },
  sponsor: { title: "Sponsor", side: "council" },
  viewer: { title: "Viewer", side: "council" },
} as const satisfies Record<Role, { title: string; side: Side }>;

/** The name of a role as people say it, e.g. "Lead peer". */
export function roleTitle(role: Role): string {
  return people[role].title;
}

/** The side a role stands on. */
export function sideOf(role: Role): Side {
  return people[role].side;
}

/** What a person is called whose side, not name, matters. */
export function sideTitle(side: Side): string {
  return { team: "Peer team", council: "Council", programme: "Programme" }[
    side
  ];
}

/**
 * The side from which a person with these roles sees a challenge, or null for
 * a stranger. A role in the challenge outranks the programme's office: nobody
 * can hold roles on both sides (see `conflictOfInterest`).
 */
export function sideFrom(held: readonly Role[]): Side | null {
  const sides = new Set(held.map(sideOf));
  if (sides.has("team")) return "team";
  if (sides.has("council")) return "council";
  return sides.has("programme") ? "programme" : null;
}

/**
 * Whether a new role would put one person on both sides of one council.
 * Peers are never drawn from the council under challenge (the peer challenge
 * rests on critical friends from outside; see the terms of reference).
 * @param wanted the role to be given in a challenge of the council
 * @param held every role that person holds in any challenge of that council
 */
export function conflictOfInterest(
  wanted: ChallengeRole,
  held: readonly ChallengeRole[],
): boolean {
  return held.some((role) => sideOf(role) !== sideOf(wanted));
}
