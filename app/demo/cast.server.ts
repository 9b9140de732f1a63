import { insertMembership } from "#db/queries/memberships.ts";
import { findAccountByEmail, insertPerson } from "#db/queries/people.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import type { Context } from "../context.server.ts";
import type { Visitor } from "../people/visitor.server.ts";

interface Part {
  name: string;
  role: ChallengeRole;
  organisations?: string[];
  department?: string;
}

/** The peer team; it goes from council to council. */
export const teamParts: Part[] = [
  {
    name: "Mara Quill",
    role: "challengeManager",
    organisations: ["Local improvement office"],
  },
  {
    name: "Cllr Leo Pemberton",
    role: "leadPeer",
    organisations: ["Eastmarch County Council"],
  },
  {
    name: "Petra Osei",
    role: "peer",
    organisations: ["Port Ellan City Council"],
  },
  {
    name: "Dunstan Rhee",
    role: "peer",
    organisations: ["Brackenford Borough Council", "Brackenford Fire Service"],
  },
];

const councilParts: Part[] = [
  {
    name: "Connie Ledger",
    role: "councilLead",
    department: "Policy and insight",
  },
  {
    name: "Cole Bright",
    role: "councilContributor",
    department: "Customer services",
  },
  {
    name: "Hattie Lowe",
    role: "councilContributor",
    department: "Human resources",
  },
  {
    name: "Stella Marsh",
    role: "sponsor",
    department: "Chief executive’s office",
  },
  { name: "Vera Holt", role: "viewer", department: "Democratic services" },
];

/** The domain by which the persona switch knows the demonstration's people. */
const domain = "demo.example";

/** Names of people of one council, told apart by its short name. */
export const peopleOfCouncil = (short: string): Part[] =>
  councilParts.map((part) => ({ ...part, name: `${part.name} (${short})` }));

/** Finds or makes a person of the demonstration. They have no password. */
export async function castPerson(
  app: Context,
  name: string,
  isProgrammeManager = false,
): Promise<Visitor> {
  const local = name
    .toLowerCase()
    .replace(/^cllr /, "")
    .replaceAll(/[^a-z]+/g, ".")
    .replace(/\.$/, "");
  const email = `${local}@${domain}`;
  const found = await findAccountByEmail(app.db, email);
  const id = found?.id ?? app.newId();
  if (!found) {
    const at = app.now();
    await insertPerson(app.db, { id, name, email, isProgrammeManager, at });
  }
  return { id, name, email, isProgrammeManager, signInId: "" };
}

/** Casts people in a challenge; returns them in order with their roles. */
export async function cast(
  app: Context,
  challengeId: string,
  parts: Part[],
): Promise<Array<{ role: ChallengeRole; person: Visitor }>> {
  const members = [];
  for (const { name, role, organisations = [], department = "" } of parts) {
    const person = await castPerson(app, name);
    await insertMembership(app.db, {
      id: app.newId(),
      challengeId,
      personId: person.id,
      role,
      organisations,
      department,
      at: app.now(),
    });
    members.push({ role, person });
  }
  return members;
}
