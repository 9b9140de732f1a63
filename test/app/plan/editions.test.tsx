import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Forbidden } from "#app/errors.ts";
import { ChangesPage } from "#app/plan/changes/ChangesPage.tsx";
import { addProgress } from "#app/plan/progress/add-progress.server.ts";
import { ComparePlans } from "#app/plan/editions/ComparePlans.tsx";
import { EditionPage } from "#app/plan/editions/EditionPage.tsx";
import { EditionsPage } from "#app/plan/editions/EditionsPage.tsx";
import { editionFrom } from "#app/plan/editions/edition-content.ts";
import { makeEdition } from "#app/plan/editions/make-edition.server.ts";
import { removeAction } from "#app/plan/remove-action.server.ts";
import { loader as changesPage } from "#app/routes/plan.changes.tsx";
import { loader as comparePage } from "#app/routes/plan.editions.compare.tsx";
import { loader as editionPage } from "#app/routes/plan.editions.edition.tsx";
import { loader as file } from "#app/routes/plan.editions.file.tsx";
import { loader as editionsPage } from "#app/routes/plan.editions.tsx";
import { findPlanEdition } from "#db/queries/plan-editions.ts";
import { argsOf } from "#test/support/route.ts";
import { aPlanToView } from "./a-plan-to-view.ts";
import { aReportedChallenge } from "./a-report.ts";
import { progressMade } from "./an-action.ts";

const quarter = { title: "Quarter 2", note: "For cabinet", once: undefined };

/** A plan of two actions, kept as edition 1. */
async function aKeptPlan() {
  const plan = await aPlanToView();
  const { app, add, inPlan, sectionOf, area, planId, people } = plan;
  const lead = inPlan("councilLead");
  const section = sectionOf(area);
  await add({ section, text: "Name an owner\nfor each", byWhen: "June 2026" });
  await add({ section, text: "Publish the pay gap", status: "complete" });
  const to = await makeEdition(app, lead, quarter);
  const kept = () => findPlanEdition(app.db, planId, 1);
  const asked = (params: Record<string, string>, query = "") =>
    argsOf(app, {
      ...{ visitor: people.peer, query },
      params: { planId, ...params },
    });
  return { ...plan, lead, section, to, kept, asked };
}

test("an edition keeps the plan as it stood, whatever becomes of it", async () => {
  const { app, lead, stored, add, planId, asked, kept, to } = await aKeptPlan();
  expect(to).toBe(`/plans/${planId}/editions/1`);
  const before = await kept();
  const [first, second] = await stored();
  await addProgress(app, lead, first?.id ?? "", {
    ...{ ...progressMade, byWhen: "June 2026" },
  });
  await removeAction(app, lead, second?.id ?? "", { version: 1 });
  await add({ text: "A third" });
  expect(await kept()).toEqual(before);
  const page = await editionPage(asked({ editionNumber: "1" }));
  expect(page).toMatchObject({
    edition: { number: 1, title: "Quarter 2", note: "For cabinet" },
    matches: true,
    counts: { all: 2, overdue: 1, status: { complete: 1, notStarted: 1 } },
  });
  const content = editionFrom(before?.content ?? "");
  expect(content.actions[0]).toMatchObject({
    ...{ id: first?.id, rowId: first?.rowId, number: 1 },
    ...{ byWhen: "June 2026", latest: "2026-06-30", overdue: true },
  });
  const csv = await file(asked({ editionNumber: "1", fileKind: "csv" }));
  const text = await csv.text();
  expect(text).toContain("Publish the pay gap");
  expect(text).not.toContain("A third");
});

test("its page and its list say what it holds, and whether it is as kept", async () => {
  const { app, asked } = await aKeptPlan();
  const listed = renderToStaticMarkup(
    <EditionsPage {...await editionsPage(asked({}))} />,
  );
  expect(listed).toMatch(/1\. Quarter 2[^]*Complete: 1[^]*The first/);
  const page = await editionPage(asked({ editionNumber: "1" }));
  const drawn = renderToStaticMarkup(<EditionPage {...page} />);
  for (const said of ["Edition 1", "Name an owner", "June 2026", "SHA-256"]) {
    expect(drawn).toContain(said);
  }
  expect(drawn).not.toContain("not the text");
  await app.db
    .updateTable("plan_edition")
    .set((eb) => ({
      content: eb.fn<string>("replace", [
        "content",
        eb.val("June 2026"),
        eb.val("July 2026"),
      ]),
    }))
    .execute();
  const changed = await editionPage(asked({ editionNumber: "1" }));
  expect(changed.matches).toBe(false);
});

test("an edition is compared with the plan as it is, row by row", async () => {
  const plan = await aKeptPlan();
  const { app, lead, stored, add, section, asked } = plan;
  const [first, second] = await stored();
  await addProgress(app, lead, first?.id ?? "", {
    ...{ ...progressMade, byWhen: "May 2027", dueReason: "The board moved" },
  });
  await removeAction(app, lead, second?.id ?? "", { version: 1 });
  await add({ section, text: "A third" });
  const page = await comparePage(asked({}));
  const rows = page.comparison?.changes.filter(({ what }) => what === "row");
  expect(rows?.map(({ how, name }) => [how, name])).toEqual([
    ["changed", "Name an owner"],
    ["added", "A third"],
    ["removed", "Publish the pay gap"],
  ]);
  expect(rows?.[0]?.fields.map(({ label }) => label)).toEqual([
    ...["By when", "Latest progress", "Status", "Rating"],
  ]);
  expect(rows?.[0]?.fields[0]).toEqual({
    ...{ label: "By when", before: "June 2026", after: "May 2027" },
  });
  const drawn = renderToStaticMarkup(<ComparePlans {...page} />);
  expect(drawn).toMatch(/<del[^]*June 2026[^]*<ins[^]*May 2027/);
  await makeEdition(app, lead, { ...quarter, title: "Quarter 3" });
  const same = await comparePage(asked({}, "?from=2&to=now"));
  expect(same.comparison?.changes).toEqual([]);
  const back = await comparePage(asked({}, "?from=2&to=1"));
  expect(back.comparison?.earlier.value).toBe("1");
  const strange = comparePage(asked({}, "?from=9&to=now"));
  await expect(strange).rejects.toMatchObject({ init: { status: 404 } });
});

test("what changed since a day is told by its actions, old ones too", async () => {
  const { app, lead, stored, asked } = await aKeptPlan();
  const [first] = await stored();
  const since = (day: string) => changesPage(asked({}, `?since=${day}`));
  expect((await since("2026-07-01")).found).toBe(2);
  expect((await since("2026-07-02")).found).toBe(0);
  await addProgress(app, lead, first?.id ?? "", {
    ...{ ...progressMade, byWhen: "May 2027", dueReason: "The board moved" },
  });
  const [latest] = (await since("2026-07-01")).actions;
  expect(latest).toMatchObject({ id: first?.id, isRemoved: false });
  const said = latest?.events.map(({ what }) => what);
  expect(said).toContain(
    "By when revised: Action 1, from “June 2026” to “May 2027”",
  );
  await removeAction(app, lead, first?.id ?? "", { version: 2 });
  const drawn = renderToStaticMarkup(
    <ChangesPage {...await since("2026-07-01")} />,
  );
  expect(drawn).toMatch(/Name an owner.*Removed/);
  expect(drawn).toContain("Edition made: 1, Quarter 2");
  const odd = await since("31 June");
  expect(odd.problem).toContain("real date");
});

test("only who leads the plan makes an edition, and nobody sees another plan’s", async () => {
  const { app, inPlan, people, kept } = await aKeptPlan();
  for (const role of ["councilContributor", "leadPeer", "viewer"] as const) {
    const made = makeEdition(app, inPlan(role), quarter);
    await expect(made).rejects.toThrow(Forbidden);
  }
  const { planId } = await aReportedChallenge(app);
  const elsewhere = editionPage(
    argsOf(app, {
      visitor: people.councilLead,
      params: { planId, editionNumber: "1" },
    }),
  );
  await expect(elsewhere).rejects.toMatchObject({ init: { status: 404 } });
  expect((await kept())?.number).toBe(1);
});
