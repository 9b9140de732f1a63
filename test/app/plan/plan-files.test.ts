import { listPlanSections } from "#db/queries/plan-sections.ts";
import { changePlanSection } from "#app/plan/sections/write-section.server.ts";
import { expect, test } from "vitest";
import { guessMapping } from "#app/documents/plan-in/guess-mapping.ts";
import { planFrom } from "#app/documents/plan-in/plan-from.ts";
import { readGrids } from "#app/documents/plan-in/read-grids.ts";
import { addProgress } from "#app/plan/progress/add-progress.server.ts";
import { addAction } from "#app/plan/write-action.server.ts";
import { loader as csv } from "#app/routes/plan.csv.tsx";
import { loader as pdf } from "#app/routes/plan.pdf.tsx";
import { loader as page } from "#app/routes/plan.web-page.tsx";
import { loader as spreadsheet } from "#app/routes/plan.spreadsheet.tsx";
import { loader as word } from "#app/routes/plan.word.tsx";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReportedChallenge, plainAction } from "./a-report.ts";
import { firstAction, progressMade } from "./an-action.ts";

const files = { word, spreadsheet, csv };

test.each(Object.keys(files) as Array<keyof typeof files>)(
  "the whole plan goes out and is read again as it was: %s",
  async (kind) => {
    const app = await testApp();
    const { planId, people, inPlan, sectionOf } = await aReportedChallenge(app);
    const lead = inPlan("councilLead");
    await addAction(app, lead, {
      ...plainAction,
      section: sectionOf("communities"),
      text: "Name an owner for each board.\nTell the wards.",
      owners: "Ward team / HR",
      byWhen: "Nov 2026 & ongoing",
      measure: "=3 boards, “all” named",
      status: "underWay",
      rag: "amber",
    });
    const [one] = await listPlanSections(app.db, planId);
    await changePlanSection(app, lead, one?.id ?? "", {
      ...{ title: "", lead: "Head of people", version: one?.version ?? 0 },
      intro: "Where the council stands.",
      aspirations: "Staff are heard\n\nPay is fair",
    });
    const first = await firstAction(app, planId);
    const { byWhen } = first;
    const made = { ...progressMade, byWhen, rag: "red" as const };
    await addProgress(app, lead, first.id, made);
    const section = sectionOf("communities");
    const other = { ...plainAction, section, text: "Another.", rag: null };
    await addAction(app, lead, other);

    const visitor = people.peer;
    const answer = await files[kind](
      argsOf(app, { visitor, params: { planId }, query: "?status=complete" }),
    );
    expect(answer.headers.get("content-disposition")).toContain("attachment");
    const bytes = Buffer.from(await answer.arrayBuffer());
    const grids = await readGrids(bytes);
    const { rows, sections } = planFrom(grids, guessMapping(grids));

    expect(rows).toHaveLength(2);
    expect(sections[rows[0]?.section ?? -1]?.title).toMatch(/communities/i);
    expect(rows[0]).toMatchObject({
      actions: ["Name an owner for each board.", "Tell the wards."],
      owners: "Ward team / HR",
      byWhen: "Nov 2026 & ongoing",
      measure: "=3 boards, “all” named",
      status: "Under way",
      rag: "R",
    });
    expect(rows[0]?.progress).toContain("Owners named at the board");
    expect(rows[1]).toMatchObject({ actions: ["Another."], rag: null });
    // A flat list says of a section what it is called.
    if (kind !== "csv") {
      expect(sections[rows[0]?.section ?? -1]).toMatchObject({
        lead: "Head of people",
        aspirations: ["Staff are heard", "Pay is fair"],
      });
    }
    expect(rows[0]?.key).toContain(first.id);
  },
);

test("the whole plan goes out as a PDF and as a web page in one file", async () => {
  const app = await testApp();
  const { planId, people, inPlan } = await aReportedChallenge(app);
  await addAction(app, inPlan("councilLead"), plainAction);
  const visitor = people.peer;
  const asked = argsOf(app, { visitor, params: { planId } });
  const paper = Buffer.from(await (await pdf(asked)).arrayBuffer());
  expect(paper.subarray(0, 5).toString()).toBe("%PDF-");
  const web = await page(argsOf(app, { visitor, params: { planId } }));
  expect(web.headers.get("content-type")).toBe("application/octet-stream");
  expect(await web.text()).toContain(plainAction.text);
});
