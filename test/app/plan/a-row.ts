import { addRow } from "#app/plan/rows/write-row.server.ts";
import { insertPlanColumns } from "#db/queries/plan-columns.ts";
import { listPlanRows } from "#db/queries/plan-rows.ts";
import { insertPlanTags } from "#db/queries/plan-tags.ts";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReportedChallenge } from "./a-report.ts";

export const plainRow = {
  ...{ section: "", reference: "1.2", evidenced: "Wards are asked", gap: "" },
  ...{ tags: [] as string[], own: [] as Own, then: undefined },
  ...{ version: 0, once: undefined },
};

type Own = Array<{ columnId: string; text: string }>;

/** A plan with a column of its own, "c", and a tag, "t"; and what its lead does. */
export async function aPlanOfRows() {
  const app = await testApp();
  const challenge = await aReportedChallenge(app);
  const { planId, people, inPlan, sectionOf } = challenge;
  const hand = { by: people.councilLead.id, at: app.now() };
  const column = { id: "c", field: "other", name: "Risk" };
  await insertPlanColumns(app.db, planId, [column], hand);
  const tag = { id: "t", name: "Pay gap", colour: "D4351C", pattern: "dots" };
  await insertPlanTags(app.db, planId, [tag], hand);
  const lead = inPlan("councilLead");
  const section = sectionOf(challenge.area);
  return {
    ...{ app, ...challenge, hand, lead, section },
    other: async () => (await aReportedChallenge(app)).inPlan("councilLead"),
    asked: (planRowId = "", planSectionId = "") =>
      argsOf(app, {
        visitor: people.councilLead,
        params: { planId, planRowId, planSectionId },
      }),
    /** Adds a row to the section; returns its id. */
    added: async (words: Partial<typeof plainRow> = {}) => {
      const to = await addRow(app, lead, { ...plainRow, section, ...words });
      return to.split("/").at(-1) ?? "";
    },
    places: async (of: string) =>
      (await listPlanRows(app.db, planId))
        .filter(({ sectionId }) => sectionId === of)
        .map(({ id }) => id),
  };
}
