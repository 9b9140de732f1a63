import { expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import { factsOf } from "#app/challenge/facts.server.ts";
import { NotNow } from "#app/errors.ts";
import { sendDraft } from "#app/report/send-draft.server.ts";
import { testApp } from "#test/support/app.ts";
import { aReport } from "./a-report.ts";

async function aWholeReport() {
  const app = await testApp();
  const report = await aReport(app);
  const { id, people } = report;
  const facts = async () =>
    factsOf(app.db, await enter(app.db, people.leadPeer, id));
  return { app, facts, ...report };
}

test("a finding that is a draft again holds the report up, and stays behind what rests on it", async () => {
  const { app, facts, findings, move } = await aWholeReport();
  await app.db
    .updateTable("finding")
    .set({ status: "draft" })
    .where("id", "=", findings[0]?.id ?? "")
    .execute();
  expect(await facts()).toMatchObject({
    draftFindings: [{ name: "Strength 1 of area 1" }],
    recommendationsWithoutFinding: [],
  });
  await expect(sendDraft(app, await move("leadPeer"))).rejects.toThrow(NotNow);
  await app.db
    .updateTable("finding")
    .set({ removed_at: app.now() })
    .where("id", "=", findings[0]?.id ?? "")
    .execute();
  expect(await facts()).toMatchObject({
    draftFindings: [],
    recommendationsWithoutFinding: [{ name: "Recommendation 1" }],
  });
});

test("an outcome that this kind of challenge cannot have decides nothing", async () => {
  const { app, facts } = await aWholeReport();
  expect(await facts()).toMatchObject({ hasOverallOutcome: true });
  await app.db
    .updateTable("outcome")
    .set({ outcome: "noLevelSought", level: null })
    .execute();
  const now = await facts();
  expect(now.hasOverallOutcome).toBe(false);
  // An area may be left out of the level.
  expect(now.areas.every(({ hasOutcome }) => hasOutcome)).toBe(true);
});

test("a finding that the report leaves out is no ground for a recommendation", async () => {
  const { app, facts, id, framework } = await aWholeReport();
  expect((await facts()).recommendationsWithoutFinding).toEqual([]);
  const [, ...others] = framework.areas.map(({ key }) => key);
  await app.db
    .updateTable("challenge")
    .set({ areas_in_scope: JSON.stringify(others) })
    .where("id", "=", id)
    .execute();
  expect(await facts()).toMatchObject({
    recommendationsWithoutFinding: [{ name: "Recommendation 1" }],
  });
});
