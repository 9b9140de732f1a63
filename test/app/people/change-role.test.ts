import { expect, test } from "vitest";
import { Forbidden, Invalid, NotFound, NotNow, Stale } from "#app/errors.ts";
import { enter } from "#app/challenge/enter.server.ts";
import { changeRole, seenOf } from "#app/people/change-role.server.ts";
import { memberSchema } from "#app/people/invitation.ts";
import { workingDraft } from "#app/report/working-draft.server.ts";
import { insertAssignments, listAssignments } from "#db/queries/assignments.ts";
import { listEvents } from "#db/queries/events.ts";
import { listMembers } from "#db/queries/memberships.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { aChallenge, testApp } from "#test/support/app.ts";

/** A challenge, and what each role of it is known by. */
async function aCast() {
  const app = await testApp();
  const cast = await aChallenge(app, { stage: "selfAssessment" });
  const held = async (role: ChallengeRole) => {
    const members = await listMembers(app.db, cast.id);
    const member = members.find((one) => one.role === role);
    if (!member) throw new Error(`Nobody is ${role}.`);
    return member;
  };
  const change = async (
    who: ChallengeRole,
    of: ChallengeRole,
    input: Partial<Parameters<typeof changeRole>[3]>,
  ) => {
    const member = await held(of);
    return changeRole(app, cast.by(who), member.id, {
      ...{ role: of, organisations: ["Fenwick"], department: "Housing" },
      seen: seenOf(member),
      ...input,
    });
  };
  return { app, cast, held, change };
}

test("where somebody comes from is corrected, and the history tells of it", async () => {
  const { app, cast, held, change } = await aCast();
  await change("challengeManager", "peer", { organisations: ["Fenwck"] });
  await change("challengeManager", "peer", { organisations: ["Fenwick"] });
  expect(await held("peer")).toMatchObject({
    ...{ organisations: ["Fenwick"], department: "" },
  });
  await change("councilLead", "councilContributor", {});
  // What stays the same is not told of.
  await change("councilLead", "councilContributor", {});
  expect(await held("councilContributor")).toMatchObject({
    ...{ organisations: [], department: "Housing" },
  });
  const events = await listEvents(app.db, {
    ...{ challengeId: cast.id, audiences: ["both"], events: ["roleChanged"] },
    ...{ notesOf: ["roleChanged"], limit: 9, offset: 0 },
  });
  expect(events.map(({ note }) => note).toReversed()).toEqual([
    "Peer; became Peer, Fenwck.",
    "Peer, Fenwck; became Peer, Fenwick.",
    "Council contributor; became Council contributor, Housing.",
  ]);
});

test("the next draft of the report names where the team comes from now", async () => {
  const { app, cast, change } = await aCast();
  const team = async () => {
    const peer = await enter(app.db, cast.people.peer, cast.id);
    const { blocks } = await workingDraft(app.db, peer);
    return blocks.map(({ text }) => text);
  };
  const { name } = cast.people.peer;
  expect(await team()).toContain(name);
  await change("challengeManager", "peer", { organisations: ["Fenwick"] });
  expect(await team()).toContain(`${name}, Fenwick`);
});

test("a role changes within its side, and rights with it", async () => {
  const { app, cast, held, change } = await aCast();
  const { personId } = await held("councilContributor");
  await insertAssignments(app.db, cast.id, personId, ["1.1"]);
  await change("councilLead", "councilContributor", { role: "sponsor" });
  const { roles } = await enter(
    app.db,
    cast.people.councilContributor,
    cast.id,
  );
  expect(roles).toEqual(["sponsor"]);
  expect(await listAssignments(app.db, cast.id, "all")).toEqual([]);
  await change("challengeManager", "peer", { role: "leadPeer" });
  expect((await enter(app.db, cast.people.peer, cast.id)).roles).toEqual([
    "leadPeer",
  ]);
});

test("no role leads to the other side, and one challenge manager stays", async () => {
  const { app, cast, held, change } = await aCast();
  const refused = [
    ["peer", "viewer", "same side"],
    ["councilLead", "peer", "same side"],
    ["challengeManager", "peer", "only challenge manager"],
  ] as const;
  for (const [of, role, words] of refused) {
    const asked = change("challengeManager", of, { role });
    await expect(asked).rejects.toThrow(Invalid);
    await expect(asked).rejects.toMatchObject({
      problems: { role: expect.stringContaining(words) },
    });
  }
  const leadPeer = await held("leadPeer");
  await app.db
    .updateTable("membership")
    .set({ person_id: leadPeer.personId })
    .where("id", "=", (await held("peer")).id)
    .execute();
  await expect(
    change("challengeManager", "peer", { role: "leadPeer" }),
  ).rejects.toMatchObject({
    problems: { role: expect.stringContaining("already lead peer") },
  });
  expect((await held("challengeManager")).personId).toBe(
    cast.people.challengeManager.id,
  );
});

test("who may invite to a side changes its roles, while the challenge runs", async () => {
  const { app, cast, held, change } = await aCast();
  await expect(change("councilLead", "peer", {})).rejects.toThrow(Forbidden);
  await expect(change("peer", "peer", {})).rejects.toThrow(Forbidden);
  const other = await aChallenge(app);
  const { id } = await held("peer");
  await expect(
    changeRole(app, other.by("challengeManager"), id, {
      ...{ role: "peer", organisations: ["Fenwick"], department: "" },
      seen: "",
    }),
  ).rejects.toThrow(NotFound);
  await app.db
    .updateTable("challenge")
    .set({ state: "closed" })
    .where("id", "=", cast.id)
    .execute();
  await expect(change("challengeManager", "peer", {})).rejects.toThrow(NotNow);
});

test("the second of two is shown what the first has saved", async () => {
  const { cast, held, change } = await aCast();
  const seen = seenOf(await held("peer"));
  await change("challengeManager", "peer", {});
  const late = change("challengeManager", "peer", {
    ...{ organisations: ["Elsewhere"], seen },
  });
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({
    theirs: {
      savedBy: cast.people.challengeManager.name,
      values: { role: "Peer", organisations: "Fenwick" },
    },
  });
});

test("a peer comes from somewhere, and a contributor answers for something", () => {
  const faults = (typed: Record<string, string>) => {
    const { error } = memberSchema.safeParse({ seen: "", ...typed });
    return error?.issues.map(({ path }) => path.join());
  };
  expect(faults({ role: "peer", organisations: " \n" })).toEqual([
    "organisations",
  ]);
  expect(faults({ role: "councilContributor" })).toEqual(["department"]);
  expect(faults({ role: "sponsor" })).toBeUndefined();
});
