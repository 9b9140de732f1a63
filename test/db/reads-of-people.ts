import * as assignments from "#db/queries/assignments.ts";
import * as challenges from "#db/queries/challenges.ts";
import * as dates from "#db/queries/dates.ts";
import * as councils from "#db/queries/councils.ts";
import * as departments from "#db/queries/departments.ts";
import * as events from "#db/queries/events.ts";
import * as invitations from "#db/queries/invitations.ts";
import * as mail from "#db/queries/mail.ts";
import * as memberships from "#db/queries/memberships.ts";
import * as namesKnown from "#db/queries/names-known.ts";
import * as resets from "#db/queries/password-resets.ts";
import * as people from "#db/queries/people.ts";
import * as programme from "#db/queries/programme.ts";
import * as receipts from "#db/queries/receipts.ts";
import * as signIns from "#db/queries/sign-ins.ts";
import * as signOffs from "#db/queries/sign-offs.ts";
import * as transfer from "#db/queries/transfer.ts";
import * as waiting from "#db/queries/waiting.ts";
import { type Reads, at, id, key, page } from "#test/db/asked.ts";

const told = { ...key, audiences: ["both"], events: ["issueFinal"] } as const;
const lead = { id: "lead", name: "", email: "" };

/** Reads of people, challenges and the programme, each finding something. */
export const readsOfPeople: Reads = {
  assignments: (db) => [assignments.listAssignments(db, id, "all")],
  challenges: (db) => [
    challenges.findChallenge(db, id),
    challenges.findChallengeAtKey(db, "public"),
    challenges.listChallenges(db, { personId: "lead", ...page }),
    challenges
      .findChallenge(db, id)
      .then(
        (challenge) =>
          challenge && challenges.listEarlierChallenges(db, challenge),
      ),
  ],
  councils: (db) => [
    councils.listCouncils(db, page),
    councils.countCouncils(db),
    councils.countIdleCouncils(db, ["closed"]),
    councils.findCouncilByName(db, "Aldermoor"),
    councils.listCouncilNames(db),
    councils.findCouncil(db, "co"),
    councils.findCouncilSaved(db, "co"),
  ],
  dates: (db) => [dates.listDates(db, id)],
  departments: (db) => [
    departments.listDepartments(db, id),
    departments.findDepartment(db, id, "dep"),
  ],
  events: (db) => [
    events.listEvents(db, { ...told, notesOf: ["issueFinal"], ...page }),
    events.countEvents(db, told),
    events.findLatestEvent(db, id, ["issueFinal"]),
    events.findLatestMove(db, id),
    events.listMoments(db, id, "issueFinal"),
  ],
  invitations: (db) => [
    invitations.findInvitationByToken(db, "secret token"),
    invitations.listOpenInvitations(db, id, ["viewer"]),
    invitations.findOpenInvitation(db, id, "inv"),
  ],
  mail: (db) => [
    mail.listMail(db, page),
    mail.countMail(db),
    mail.listWaiting(db, "2026-01-01"),
    mail.countNotSent(db, {
      since: "2026-01-01",
      waitingSince: "2027-01-01",
    }),
  ],
  memberships: (db) => [
    memberships.listRolesOf(db, id, "lead"),
    memberships.listRolesByChallenge(db, [id], "lead"),
    memberships.listRolesInCouncil(db, "co", "lead", ["closed"]),
    memberships.listMembers(db, id),
    memberships.findMember(db, id, "m1"),
    memberships.listPeople(db, id, { emailsOf: ["leadPeer"] }),
  ],
  "names-known": (db) => [
    namesKnown.listNamesInPlan(db, "plan"),
    namesKnown.listNamesKnown(db, id, ["leadPeer"]),
    namesKnown.listWhoIsMet(db, id),
  ],
  "password-resets": (db) => [
    resets.countResetsSince(db, "lead", "2026-01-01"),
    resets.findReset(db, "secret reset"),
  ],
  people: (db) => [
    people.findAccount(db, "lead"),
    people.findAccountByEmail(db, "lead@example.org"),
    people.listDemoAccounts(db),
    people.findDemoAccount(db, "demo"),
  ],
  programme: (db) => [
    programme.listChallengesOf(db, "co"),
    programme.countChallenges(db),
    programme.countChallenges(db, "improvement"),
    programme.countByState(db),
    programme.listLiveChallenges(db, ["closed"]),
    programme.listLiveDates(db, ["closed"]),
    programme.findLatestChallengeOf(db, "co"),
  ],
  receipts: (db) => [receipts.findReceipt(db, "k", "lead")],
  "sign-ins": (db) => [
    signIns.findSignIn(db, "in", at),
    signIns.listSignIns(db, "lead", at),
  ],
  "sign-offs": (db) => [
    signOffs.findLatestSignOff(db, id, "selfAssessment"),
    signOffs.findLatestReady(db, id),
  ],
  transfer: (db) => [
    transfer.readTransferPeople(db, ["lead"]),
    transfer.readColumns(db),
    transfer.findPeopleHere(db, [lead]),
  ],
  waiting: (db) => [
    waiting.listPlacesOf(db, "lead"),
    waiting.countRequestsByChallenge(db, [id], "answered"),
    waiting.listAssignedCriteria(db, [id], "lead"),
    waiting.listActionsDue(db, [id], ["underWay"]),
    waiting.listActionsDueIn(db, ["plan"], ["underWay"]),
    waiting.countSessionsToWriteUp(db, [id], "peer", "2026-03-12T17:00"),
    waiting.countCommentsToAnswer(db, [id]),
    waiting.countAnswersToConfirm(db, [id], "lead"),
  ],
};
