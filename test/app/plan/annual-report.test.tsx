import { expect, test } from "vitest";
import { readWord } from "#app/documents/word-in/read-word.ts";
import { AnnualPage } from "#app/plan/annual/AnnualPage.tsx";
import { makeEdition } from "#app/plan/editions/make-edition.server.ts";
import { addProgress } from "#app/plan/progress/add-progress.server.ts";
import { loader as file } from "#app/routes/plan.annual-report.file.tsx";
import { loader as page } from "#app/routes/plan.annual-report.tsx";
import { faultsOf } from "#test/support/office-rules.ts";
import { argsOf } from "#test/support/route.ts";
import { aPlanToView } from "./a-plan-to-view.ts";
import { progressMade } from "./an-action.ts";

/** A plan with an edition, and progress of the year before and of the year. */
async function aYear() {
  const plan = await aPlanToView("2026-07-01T09:00:00.000Z");
  const { app, add, inPlan, stored, sectionOf, area, people, planId } = plan;
  const lead = inPlan("councilLead");
  const section = sectionOf(area);
  const recommendations = [plan.own("r1")];
  await add({ section, text: "Name an owner", recommendations });
  await add({ section, text: "Publish the pay gap" });
  await makeEdition(app, lead, { title: "Start", note: "", once: undefined });
  const [owner, gap] = await stored();
  const later = { ...app, now: () => "2026-08-01T09:00:00.000Z" };
  await addProgress(later, lead, owner?.id ?? "", {
    ...{ ...progressMade, status: "complete" as const },
    ...{ text: "Every board has one", aboutOn: "2026-06-20" },
  });
  await addProgress(later, lead, gap?.id ?? "", {
    ...{ ...progressMade, text: "Asked payroll", aboutOn: "2026-03-02" },
  });
  const bytesOf = async (fileKind: string, query: string) => {
    const params = { planId, fileKind };
    const asked = { visitor: people.peer, params, query };
    return Buffer.from(await (await file(argsOf(app, asked))).arrayBuffer());
  };
  return { ...plan, lead, bytesOf };
}

const asked = "?from=2026-04-01&to=2027-03-31";

test("what was completed and done in a year is told, and of no other", async () => {
  const { view, bytesOf } = await aYear();
  const draw = (read: Awaited<ReturnType<typeof page>>) => (
    <AnnualPage {...read} />
  );
  const shown = (await view(page, draw, { query: asked })).toString();
  expect(shown).toContain("Actions completed in the year, 1 in all");
  expect(shown).toContain("Every board has one");
  expect(shown).not.toContain("Asked payroll");
  expect(shown).toContain("regulation 4");
  expect(shown).toMatch(/Recommendation 1[^]*1 of 1/);
  // The year that was over by then is what a page shows that asks for none.
  const usual = (await view(page, draw)).toString();
  expect(usual).toContain("1 April 2025 to 31 March 2026");
  expect(usual).toContain("No action was completed in the year.");
  const turned = { query: "?from=2026-04-01&to=2026-03-31" };
  expect((await view(page, draw, turned)).toString()).toContain(
    "The last day must not be before the first",
  );
  // What was mistyped stays in its field, for its own to be mended.
  const mistyped = { query: "?from=2026-04-01&to=2027-02-30" };
  const drawn = await view(page, draw, mistyped);
  const field = (id: string) =>
    drawn.querySelector(`#${id}`)?.getAttribute("value");
  expect([field("from"), field("to")]).toEqual(["2026-04-01", "2027-02-30"]);
  expect(drawn.querySelector("#to-error")?.text).toContain("real date");
  expect(drawn.querySelector("#from-error")).toBeNull();
  const word = await bytesOf("word", asked);
  const { paragraphs } = await readWord(word);
  expect(paragraphs.map(({ text }) => text)).toContain("Completed in the year");
  expect((await faultsOf(word, "docx")) ?? []).toEqual([]);
});

test("the data of a year goes out in each kind of file", async () => {
  const { bytesOf } = await aYear();
  const csv = (await bytesOf("csv", asked)).toString();
  expect(csv).toMatch(/Name an owner,2026-06-20,Every board has one,,Yes/);
  expect(csv).not.toContain("Asked payroll");
  expect((await bytesOf("web-page", asked)).toString()).toContain(
    "Every board has one",
  );
  expect((await bytesOf("pdf", asked)).subarray(0, 5).toString()).toBe("%PDF-");
  const sheet = await bytesOf("spreadsheet", asked);
  expect((await faultsOf(sheet, "xlsx")) ?? []).toEqual([]);
});
