import { deleteAllAssignments } from "#db/queries/assignments.ts";
import { findLatestEvent } from "#db/queries/events.ts";
import {
  type Member,
  findMember,
  listMembers,
  listRolesOf,
  updateMembership,
} from "#db/queries/memberships.ts";
import { roleTitle, roles, sideOf } from "#workflows/people.ts";
import { mayEverEdit } from "#workflows/permissions.ts";
import {
  type Attempt,
  type Change,
  allow,
  change,
} from "../challenge/change.server.ts";
import { fingerprint } from "../challenge/fingerprint.server.ts";
import type { Work } from "../challenge/history-words.ts";
import type { Context } from "../context.server.ts";
import { Invalid, NotFound, Stale } from "../errors.ts";
import { type MemberInput, peopleOf, roleFrom } from "./invitation.ts";
import { whyStillLead } from "./plan-keeps-lead.server.ts";

type Held = Pick<Member, "role" | "organisations" | "department">;

/** What a form was read at: two may correct the same role at once. */
export const seenOf = ({ role, organisations, department }: Held): string =>
  fingerprint(JSON.stringify([role, organisations, department]));

/**
 * Changes a role within its side, and the organisations or the department that
 * stand beside it. Whoever no longer writes answers loses what they were given
 * to write. Returns the address of the people.
 * @throws NotFound when the role has ended; Invalid on `role` for one of the
 *   other side, one held already, the last challenge manager and the only lead
 *   of the plan; Stale when somebody else changed it meanwhile
 */
export async function changeRole(
  app: Context,
  attempt: Attempt,
  membershipId: string,
  input: MemberInput,
): Promise<string> {
  return change(app, attempt, async (open) => {
    const { db, challenge } = open;
    const member = await findMember(db, challenge.id, membershipId);
    if (!member) throw new NotFound();
    allow(open, peopleOf(roleFrom(member.role)));
    const wanted = { ...member, ...asRoleAsks(input) };
    const people = `/challenges/${challenge.id}/people`;
    if (seenOf(wanted) === seenOf(member)) return people;
    if (input.seen !== seenOf(member)) throw await stale(open, member);
    if (wanted.role !== member.role) await allowRoleChange(open, member, input);
    await updateMembership(db, { ...wanted, challengeId: challenge.id });
    await freeAnswers(open, member.personId);
    await open.record({
      event: "roleChanged",
      subject: subjectOf(wanted),
      note: `${said(member)}; became ${said(wanted)}.`,
      audience: "both",
    });
    return people;
  });
}

/** Of the peer team the report says where it is from; of the council's, which department. */
const asRoleAsks = ({ role, organisations, department }: MemberInput): Held =>
  sideOf(role) === "team"
    ? { role, organisations, department: "" }
    : { role, organisations: [], department };

async function allowRoleChange(
  open: Change,
  member: Member,
  { role }: MemberInput,
) {
  const { db, challenge } = open;
  const before = roleFrom(member.role);
  if (sideOf(role) !== sideOf(before)) {
    throw new Invalid({ role: "Choose a role on the same side" });
  }
  const members = await listMembers(db, challenge.id);
  const holders = (of: string) => members.filter((one) => one.role === of);
  if (before === "challengeManager" && holders(before).length === 1) {
    throw new Invalid({
      role: "This is the only challenge manager: invite another one first",
    });
  }
  const why = await whyStillLead(open, member);
  if (why !== null) throw new Invalid({ role: why });
  if (holders(role).some(({ personId }) => personId === member.personId)) {
    throw new Invalid({
      role: `${member.name} is already ${roleTitle(role).toLowerCase()} in this challenge`,
    });
  }
}

/** Frees what a person was given to write who no longer writes in any role. */
export async function freeAnswers(
  { db, challenge }: Pick<Change, "db" | "challenge">,
  personId: string,
): Promise<void> {
  const held = await listRolesOf(db, challenge.id, personId);
  const known = roles.filter((role) => held.includes(role));
  if (mayEverEdit("selfAssessment", known)) return;
  await deleteAllAssignments(db, challenge.id, personId);
}

async function stale({ db, challenge, at }: Change, member: Member) {
  const events: Work[] = ["roleChanged"];
  const by = await findLatestEvent(db, challenge.id, events, subjectOf(member));
  return new Stale({
    version: 0,
    savedBy: by?.by ?? null,
    savedAt: by?.at ?? at,
    values: {
      role: titleOf(member),
      organisations: member.organisations.join("\n"),
      department: member.department,
    },
  });
}

const titleOf = ({ role }: Pick<Held, "role">) => roleTitle(roleFrom(role));

/** As the history names a person in a role. */
const subjectOf = (member: Pick<Member, "name" | "role">) =>
  `${member.name}, ${titleOf(member).toLowerCase()}`;

const said = (member: Held) =>
  [titleOf(member), ...member.organisations, member.department]
    .filter((part) => part !== "")
    .join(", ");
