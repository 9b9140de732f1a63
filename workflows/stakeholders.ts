/** A kind of people that a visit may meet. */
export interface GroupKind {
  kind: string;
  name: string;
}

/**
 * The groups that a challenge starts with; leaders mark those they need and
 * add their own. Source: whom peer teams are reported to meet (councillors,
 * staff, trade unions, partners, voluntary and community groups, scrutiny).
 * "voluntarySector" and "tradeUnion" are asked about by the requirements.
 */
export const usualGroups = [
  { kind: "leader", name: "Leader and portfolio holder" },
  { kind: "chiefExecutive", name: "Chief executive and senior officers" },
  { kind: "equalityLead", name: "Equality lead and equality officers" },
  { kind: "councillors", name: "Councillors" },
  { kind: "scrutiny", name: "Scrutiny members" },
  { kind: "managers", name: "Heads of service and managers" },
  { kind: "humanResources", name: "Human resources" },
  { kind: "staff", name: "Staff" },
  { kind: "staffNetworks", name: "Staff networks" },
  { kind: "tradeUnion", name: "Trade unions" },
  { kind: "voluntarySector", name: "Voluntary and community sector" },
  { kind: "communityGroups", name: "Community groups" },
  { kind: "disabledPeople", name: "Disabled people’s group" },
  { kind: "partners", name: "Partner organisations" },
] as const satisfies readonly GroupKind[];

/** The kind of a group that a challenge adds for itself. */
export const ownGroupKind = "other";
