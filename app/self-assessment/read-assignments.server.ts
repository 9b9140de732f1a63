import { listAssignments } from "#db/queries/assignments.ts";
import { listMembers } from "#db/queries/memberships.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { assignable } from "./assign-criteria.server.ts";

/** Every criterion in scope with the people it is given to. */
export async function readAssignments(call: ChallengeCall) {
  const { app, challenge, areas, may } = call;
  const given = await listAssignments(app.db, challenge.id, "all");
  const writers = (await listMembers(app.db, challenge.id)).filter(({ role }) =>
    assignable.includes(role),
  );
  const people = new Map(
    writers.map(({ personId, name, department }) => [
      personId,
      department ? `${name}, ${department}` : name,
    ]),
  );
  return {
    top: `/challenges/${challenge.id}`,
    open: may("assignments"),
    people: [...people].map(([value, label]) => ({
      value,
      label: `${label} (${countFor(given, value)})`,
    })),
    areas: areas.map((area) => ({
      key: area.key,
      number: area.number,
      title: area.title,
      criteria: area.criteria.map(({ key, number, title }) => ({
        key,
        label: `${number} ${title}`,
        people: given
          .filter(({ criterionKey }) => criterionKey === key)
          .map(({ name }) => name),
      })),
    })),
  };
}

export type AssignmentsView = Awaited<ReturnType<typeof readAssignments>>;

const countFor = (
  given: ReadonlyArray<{ personId: string }>,
  personId: string,
) => given.filter((one) => one.personId === personId).length;
