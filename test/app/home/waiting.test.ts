import { expect, test } from "vitest";
import { waitingFor } from "#app/home/waiting.server.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";
import { aChallenge, testApp } from "#test/support/app.ts";

const own = (stage: Stage, role: ChallengeRole) => [stage, role] as const;

test.each([
  [...own("scoping", "challengeManager"), true, ["Your step: agree the scope"]],
  [...own("selfAssessment", "sponsor"), true, []],
  [...own("findings", "leadPeer"), true, ["Your step: agree the findings"]],
  [...own("findings", "peer"), true, []],
  [...own("findings", "councilLead"), false, []],
  [...own("councilResponse", "viewer"), false, []],
  [
    ...own("improvement", "councilLead"),
    true,
    ["Your step: publish the report"],
  ],
  [...own("improvement", "leadPeer"), false, []],
  [...own("closed", "councilLead"), false, []],
] as const)("at %s, of %s: waits %s", async (stage, role, waits, steps) => {
  const app = await testApp();
  const { people } = await aChallenge(app, { stage });
  const [place] = await waitingFor(app, people[role]);
  expect(place?.waits).toBe(waits);
  expect(place?.toDo.map(({ sentence }) => sentence)).toEqual(steps);
});

test("a published report is published once; overdue actions wait", async () => {
  const app = await testApp("2026-09-02T09:00:00.000Z");
  const { id, people } = await aChallenge(app, { stage: "improvement" });
  await app.db
    .updateTable("challenge")
    .set({ published_at: app.now() })
    .where("id", "=", id)
    .execute();
  const dues = [
    ["May 2026", "underWay"],
    ["June 2026", "complete"],
    ["May 2027", "notStarted"],
    ["TBC", "underWay"],
  ] as const;
  for (const [index, [byWhen, status]] of dues.entries()) {
    await app.db
      .insertInto("plan_action")
      .values({
        id: `a${index}`,
        challenge_id: id,
        number: index + 1,
        text: "Do it",
        owners: "",
        measure: "",
        rag_reason: "",
        version: 1,
        by_when: byWhen,
        status,
        updated_by: people.councilLead.id,
        created_at: app.now(),
        updated_at: app.now(),
      })
      .execute();
  }
  const [place] = await waitingFor(app, people.councilLead);
  expect(place?.toDo).toEqual([
    {
      sentence: "1 action of the improvement plan overdue",
      href: `/challenges/${id}/plan?overdue=on`,
    },
  ]);
});
