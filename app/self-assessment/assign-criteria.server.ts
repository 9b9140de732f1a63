import {
  deleteAssignments,
  insertAssignments,
} from "#db/queries/assignments.ts";
import { listMembers } from "#db/queries/memberships.ts";
import { type Attempt, type Change, edit } from "../challenge/change.server.ts";
import type { Context } from "../context.server.ts";
import { Invalid } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import type { AssignmentInput } from "./answers.ts";

/** The roles that write answers and so may be given criteria. */
export const assignable = ["councilLead", "councilContributor"];

/**
 * Gives many criteria to one person, or takes them away again.
 * @returns the address of the assignments
 * @throws Invalid for a person who does not write in this challenge, or a
 *   criterion that is not in scope
 */
export async function assignCriteria(
  app: Context,
  attempt: Attempt,
  input: AssignmentInput,
): Promise<string> {
  return edit(app, attempt, "assignments", async (change) => {
    const { db, challenge } = change;
    const person = await writerNamed(change, input.personId);
    const keys = criteriaFrom(change, input.criteria);
    const write = input.act === "give" ? insertAssignments : deleteAssignments;
    await write(db, challenge.id, person.personId, keys);
    const count = `${keys.length} ${keys.length === 1 ? "criterion" : "criteria"}`;
    await change.record({
      event: input.act === "give" ? "criteriaAssigned" : "criteriaTakenBack",
      subject: `${person.name}: ${count}`,
      audience: "council",
    });
    return `/challenges/${challenge.id}/self-assessment/assignments`;
  });
}

/** A person of a form as typed who no longer writes in the challenge. */
export const writerAsTyped =
  ({ app: { db }, challenge }: ChallengeCall) =>
  async (typed: FormData): Promise<void> => {
    const id = String(typed.get("personId") ?? "");
    if (id !== "") await writerNamed({ db, challenge }, id);
  };

async function writerNamed(
  { db, challenge }: Pick<Change, "db" | "challenge">,
  id: string,
) {
  const person = (await listMembers(db, challenge.id)).find(
    ({ personId, role }) => personId === id && assignable.includes(role),
  );
  if (person) return person;
  throw new Invalid({
    personId: "They no longer write in this challenge: choose somebody else",
  });
}

function criteriaFrom({ areas }: Change, ticked: readonly string[]): string[] {
  const keys = areas.flatMap((area) =>
    area.criteria
      .filter(
        ({ key }) =>
          ticked.includes(key) || ticked.includes(`area:${area.key}`),
      )
      .map(({ key }) => key),
  );
  if (keys.length === 0) {
    throw new Invalid({ criteria: "Tick criteria that are in scope" });
  }
  return keys;
}
