import { expect, test } from "vitest";
import type { Context } from "#app/context.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { withdrawInvitation } from "#app/people/change-invitation.server.ts";
import { invite } from "#app/people/invite.server.ts";
import { sightWordsOf } from "#app/programme/policy.ts";
import { loader as historyPage } from "#app/routes/history.tsx";
import { type Audience, insertEvent } from "#db/queries/events.ts";
import { insertMembership } from "#db/queries/memberships.ts";
import type { Event } from "#workflows/challenge.ts";
import { roles } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import { invitationIdOf, offer } from "../people/an-invitation.ts";
import { argsOf } from "#test/support/route.ts";

async function happened(
  app: Context,
  challengeId: string,
  event: string,
  audience: Audience = "both",
) {
  await insertEvent(app.db, {
    id: app.newId(),
    challengeId,
    at: app.now(),
    personId: null,
    event,
    subject: "subject",
    note: "note",
    audience,
  });
}

async function moved(
  app: Context,
  challengeId: string,
  event: Event,
  from: Stage,
  to: Stage,
) {
  await insertEvent(app.db, {
    ...{ id: app.newId(), challengeId, at: app.now(), personId: null },
    ...{ event, from, to, note: "Why", audience: "both" },
  });
}

async function read(app: Context, id: string, visitor: Visitor) {
  const args = { visitor, params: { challengeId: id } };
  const { events, pages } = await historyPage(argsOf(app, args));
  return { said: events.map(({ what }) => what).toReversed(), pages };
}

test("the programme's office reads of scope and people, not of what is written", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app);
  const office = await aPerson(app, "Ines Programme", true);
  for (const event of [
    "scopeChanged",
    "sessionPlanned",
    "sessionNotHeld",
    "evidenceAdded",
    "requestWaived",
    "returnSelfAssessment",
    "impactWaived",
    "commitmentsTakenIn",
    "personInvited",
    "evidenceReplaced",
    "withdraw",
  ]) {
    await happened(app, id, event);
  }
  expect(await read(app, id, office)).toEqual({
    said: [
      "Scope changed: subject",
      "Self-assessment sent back: subject",
      "Invited: subject",
      "Challenge withdrawn: subject",
    ],
    pages: 1,
  });
  for (const role of ["peer", "sponsor", "viewer"] as const) {
    expect((await read(app, id, people[role])).said).toHaveLength(11);
  }
});

test("the office reads that an answer went back, and not why", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app);
  const office = await aPerson(app, "Ines Programme", true);
  await moved(app, id, "returnSelfAssessment", "evidence", "selfAssessment");
  await moved(app, id, "withdraw", "selfAssessment", "withdrawn");
  const notesTo = async (visitor: Visitor) => {
    const args = { visitor, params: { challengeId: id } };
    const { events } = await historyPage(argsOf(app, args));
    return events.map(({ note }) => note).toReversed();
  };
  expect(await notesTo(people.councilContributor)).toEqual(["Why", "Why"]);
  expect(await notesTo(people.viewer)).toEqual(["Why", "Why"]);
  expect(await notesTo(office)).toEqual(["", "Why"]);
});

test.each<[Event, Stage, Stage, string]>([
  [
    "returnSelfAssessment",
    "evidence",
    "selfAssessment",
    "Self-assessment sent back: from Evidence to Self-assessment",
  ],
  ["reopen", "findings", "interviews", "Reopened: from Findings to Interviews"],
  [
    "issueAnotherDraft",
    "finalising",
    "councilResponse",
    "Another draft sent: from Finalising to Council response",
  ],
  [
    "withdraw",
    "findings",
    "withdrawn",
    "Challenge withdrawn: it stood at Findings",
  ],
  [
    "reopen",
    "withdrawn",
    "findings",
    "Taken up again at Findings, where it was withdrawn",
  ],
  ["agreeScope", "scoping", "selfAssessment", "Scope agreed"],
  ["publish", "improvement", "improvement", "Report published"],
])("%s from %s to %s says “%s”", async (event, from, to, words) => {
  const app = await testApp();
  const { id, people } = await aChallenge(app);
  await moved(app, id, event, from, to);
  expect((await read(app, id, people.peer)).said).toEqual([words]);
});

test("what a side may not see it is not told of, nor of what nobody listed", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app);
  await happened(app, id, "noteRemoved");
  await happened(app, id, "noteRemoved", "team");
  await happened(app, id, "departmentHeard", "council");
  for (const audience of ["both", "team", "council"] as const) {
    await happened(app, id, "unheardOf", audience);
  }
  expect((await read(app, id, people.peer)).said).toEqual([
    "Note removed: subject",
    "Note removed: subject",
  ]);
  expect((await read(app, id, people.councilLead)).said).toEqual([
    "Department’s comments: subject",
  ]);
  expect((await read(app, id, people.viewer)).said).toEqual([]);
});

test("a programme manager who also looks on reads what a viewer reads", async () => {
  const app = await testApp();
  const { id } = await aChallenge(app);
  const office = await aPerson(app, "Ines Programme", true);
  await insertMembership(app.db, {
    id: app.newId(),
    challengeId: id,
    personId: office.id,
    role: "viewer",
    organisations: [],
    department: "",
    at: app.now(),
  });
  await happened(app, id, "positionTaken", "council");
  expect((await read(app, id, office)).said).toEqual([]);
});

test("what is left out is not counted either", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app);
  for (let n = 0; n < 51; n += 1) await happened(app, id, "evidenceAdded");
  const office = await aPerson(app, "Ines Programme", true);
  expect(await read(app, id, office)).toEqual({ said: [], pages: 1 });
  expect((await read(app, id, people.peer)).pages).toBe(2);
});

test("an invitation without a name is told of by its role, not its address", async () => {
  const app = await testApp();
  const { id, by, people } = await aChallenge(app);
  const nameless = { ...offer("peer"), name: "" };
  const address = await invite(app, by("challengeManager"), nameless);
  await withdrawInvitation(
    app,
    by("challengeManager"),
    invitationIdOf(address),
  );
  const { said } = await read(app, id, people.councilLead);
  expect(said.at(-1)).toBe("Invitation withdrawn: Peer");
});

test("the policy says that history is as much as a side may know", () => {
  for (const role of roles) {
    expect(sightWordsOf("history", role)).toBe("What your side may know");
  }
  expect(sightWordsOf("scope", "peer")).toBe("Everything");
});
