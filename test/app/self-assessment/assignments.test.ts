import { expect, test } from "vitest";
import { Forbidden, Invalid } from "#app/errors.ts";
import { endRole } from "#app/people/end-role.server.ts";
import { assignCriteria } from "#app/self-assessment/assign-criteria.server.ts";
import { listAssignments } from "#db/queries/assignments.ts";
import { insertMembership, listMembers } from "#db/queries/memberships.ts";
import { aChallenge, testApp } from "#test/support/app.ts";

const stage = "selfAssessment";

test("the council lead gives many criteria at once and takes some back", async () => {
  const app = await testApp();
  const { id, framework, people, by } = await aChallenge(app, { stage });
  const personId = people.councilContributor.id;
  const give = (criteria: string[], act: "give" | "takeAway") =>
    assignCriteria(app, by("councilLead"), { personId, criteria, act });
  await give(["area:engagement", "leadership", "leadership"], "give");
  await give(["leadership"], "give");
  const keys = async () =>
    (await listAssignments(app.db, id, "all"))
      .map(({ criterionKey }) => criterionKey)
      .toSorted();
  const engagement = framework.areas
    .filter(({ key }) => key === "engagement")
    .flatMap(({ criteria }) => criteria.map(({ key }) => key));
  expect(await keys()).toEqual([...engagement, "leadership"].toSorted());
  await give(["area:engagement"], "takeAway");
  expect(await keys()).toEqual(["leadership"]);
});

test("only people who write, only criteria in scope, only by the lead", async () => {
  const app = await testApp();
  const { people, by } = await aChallenge(app, { stage });
  const other = await aChallenge(app, { stage });
  const give = (
    personId: string,
    criteria: string[],
    attempt = by("councilLead"),
  ) => assignCriteria(app, attempt, { personId, criteria, act: "give" });
  const writer = people.councilContributor.id;
  await expect(give(people.leadPeer.id, ["leadership"])).rejects.toThrow(
    Invalid,
  );
  await expect(
    give(other.people.councilContributor.id, ["leadership"]),
  ).rejects.toThrow(Invalid);
  await expect(give(writer, ["nothing-like-it"])).rejects.toThrow(Invalid);
  await expect(
    give(writer, ["leadership"], by("councilContributor")),
  ).rejects.toThrow(Forbidden);
});

test("the peer team sees no assignment, and who left is left out", async () => {
  const app = await testApp();
  const { id, people, by } = await aChallenge(app, { stage });
  await assignCriteria(app, by("councilLead"), {
    personId: people.councilContributor.id,
    criteria: ["leadership"],
    act: "give",
  });
  for (const sight of ["sent", "none"] as const) {
    expect(await listAssignments(app.db, id, sight)).toEqual([]);
  }
  expect(await listAssignments(app.db, id, "all")).toHaveLength(1);
  await app.db
    .updateTable("membership")
    .set({ ended_at: app.now() })
    .where("person_id", "=", people.councilContributor.id)
    .execute();
  expect(await listAssignments(app.db, id, "all")).toEqual([]);
});

test("who ends as a writer is given nothing any more", async () => {
  const app = await testApp();
  const { id, people, by } = await aChallenge(app, { stage });
  const personId = people.councilContributor.id;
  await assignCriteria(app, by("councilLead"), {
    personId,
    criteria: ["leadership"],
    act: "give",
  });
  await insertMembership(app.db, {
    id: "also",
    challengeId: id,
    personId,
    role: "viewer",
    organisations: [],
    department: "",
    at: app.now(),
  });
  const members = await listMembers(app.db, id);
  const writer = members.find(({ role }) => role === "councilContributor");
  await endRole(app, by("councilLead"), writer?.id ?? "");
  expect(await listAssignments(app.db, id, "all")).toEqual([]);
});
