import type { Kysely } from "kysely";
import { byName } from "../by-name.ts";
import type { Tables } from "../schema.ts";
import { textsFrom } from "../values.ts";
import { listExamples } from "./examples.ts";
import { listOwnSections } from "./own-sections.ts";
import { listCitedFindings, listRecommendations } from "./recommendations.ts";
import { listWordings } from "./wordings.ts";

/**
 * Everything of a challenge that its report is made from, as rows. A fixed
 * number of statements, whatever the number of rows. For the peer team only:
 * nothing here has been sent to anybody.
 * @param teamRoles those of the people it names, in the order it names them
 */
export async function readReportSource(
  db: Kysely<Tables>,
  challengeId: string,
  teamRoles: readonly string[],
) {
  return {
    team: await team(db, challengeId, teamRoles),
    sections: await sections(db, challengeId),
    ownSections: await listOwnSections(db, challengeId),
    wordings: await listWordings(db, challengeId),
    recommendations: await recommendations(db, challengeId),
    findings: await findings(db, challengeId),
    reasons: await reasons(db, challengeId),
    outcomes: await outcomes(db, challengeId),
    examples: await examples(db, challengeId),
  };
}

/** Who holds one of these roles, in their order and by name; each once. */
async function team(
  db: Kysely<Tables>,
  challengeId: string,
  roles: readonly string[],
) {
  const rows = await db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.person_id")
    .select([
      "membership.person_id as personId",
      "membership.role",
      "membership.organisations",
      "person.name",
    ])
    .where("membership.challenge_id", "=", challengeId)
    .where("membership.role", "in", [...roles])
    .where("membership.ended_at", "is", null)
    .orderBy(byName("person.name"))
    .orderBy("membership.id")
    .execute();
  const rank = ({ role }: { role: string }) => roles.indexOf(role);
  const sorted = rows.toSorted((one, other) => rank(one) - rank(other));
  const people = new Map<string, { name: string; organisations: string[] }>();
  for (const { personId, name, organisations } of sorted) {
    const known = people.get(personId)?.organisations ?? [];
    const all = new Set([...known, ...textsFrom(organisations)]);
    people.set(personId, { name, organisations: [...all] });
  }
  return [...people].map(([personId, person]) => ({ personId, ...person }));
}

const sections = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("report_section")
    .select(["section", "text"])
    .where("challenge_id", "=", challengeId)
    .execute();

/** With the findings that each cites. */
async function recommendations(db: Kysely<Tables>, challengeId: string) {
  const rows = await listRecommendations(db, { challengeId, sight: "all" });
  const cited = await listCitedFindings(db, challengeId);
  return rows.map(({ id, lead_in: leadIn, text, priority }) => ({
    ...{ id, leadIn, text, priority },
    findingIds: cited
      .filter(({ recommendation_id }) => recommendation_id === id)
      .map(({ finding_id }) => finding_id),
  }));
}

const findings = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("finding")
    .select(["id", "area_key as areaKey", "kind", "subheading", "text"])
    .select("status")
    .where("challenge_id", "=", challengeId)
    .where("removed_at", "is", null)
    .orderBy("area_key")
    .orderBy("kind")
    .orderBy("position")
    .orderBy("id")
    .execute();

const reasons = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("no_finding_reason")
    .select(["area_key as areaKey", "kind", "reason"])
    .where("challenge_id", "=", challengeId)
    .execute();

const outcomes = (db: Kysely<Tables>, challengeId: string) =>
  db
    .selectFrom("outcome")
    .select(["area_key as areaKey", "outcome", "level", "reason"])
    .where("challenge_id", "=", challengeId)
    .execute();

async function examples(db: Kysely<Tables>, challengeId: string) {
  const rows = await listExamples(db, { challengeId, sight: "all" });
  return rows.map(
    ({ id, kind, area_key: areaKey, lead_in: leadIn, text, council, url }) => ({
      ...{ id, kind, areaKey, leadIn, text, council, url },
    }),
  );
}
