import { expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import { NotFound } from "#app/errors.ts";
import { workingDraft } from "#app/report/working-draft.server.ts";
import { aPerson, testApp } from "#test/support/app.ts";
import { aReport } from "./a-report.ts";

test("the working draft is the team's: to the council it is not there", async () => {
  const app = await testApp();
  const { id, people } = await aReport(app);
  const office = await aPerson(app, "Odd Office", true);
  for (const who of [
    people.councilLead,
    people.sponsor,
    people.viewer,
    office,
  ]) {
    const standing = await enter(app.db, who, id);
    await expect(workingDraft(app.db, standing)).rejects.toThrow(NotFound);
  }
  const standing = await enter(app.db, people.peer, id);
  const { blocks, leftOut } = await workingDraft(app.db, standing);
  expect(leftOut).toBe(0);
  expect(blocks.filter(({ kind }) => kind === "finding")).toHaveLength(10);
});

test("findings that are still drafts stay out of the report, and are counted", async () => {
  const app = await testApp();
  const { id, people, findings } = await aReport(app);
  await app.db
    .updateTable("finding")
    .set({ status: "draft" })
    .where("id", "=", findings[0]?.id ?? "")
    .execute();
  const standing = await enter(app.db, people.peer, id);
  const { blocks, leftOut } = await workingDraft(app.db, standing);
  expect(leftOut).toBe(1);
  expect(JSON.stringify(blocks)).not.toContain(findings[0]?.text);
});

test("a draft finding of an area out of scope is missed by nobody", async () => {
  const app = await testApp();
  const { id, people, framework } = await aReport(app);
  const [first, ...others] = framework.areas.map(({ key }) => key);
  await app.db
    .updateTable("challenge")
    .set({ areas_in_scope: JSON.stringify(others) })
    .where("id", "=", id)
    .execute();
  await app.db
    .updateTable("finding")
    .set({ status: "draft" })
    .where("area_key", "=", first ?? "")
    .execute();
  const standing = await enter(app.db, people.peer, id);
  expect((await workingDraft(app.db, standing)).leftOut).toBe(0);
});
