import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ActionForm } from "#app/plan/ActionForm.tsx";
import { ActionPage } from "#app/plan/ActionPage.tsx";
import { RowForm } from "#app/plan/rows/RowForm.tsx";
import { changeRow } from "#app/plan/rows/write-row.server.ts";
import { addAction, changeAction } from "#app/plan/write-action.server.ts";
import { loader as actionForm } from "#app/routes/plan.action.edit.tsx";
import { loader as actionPage } from "#app/routes/plan.action.tsx";
import { loader as newAction } from "#app/routes/plan.actions.new.tsx";
import {
  action as sent,
  loader as editForm,
} from "#app/routes/plan.row.edit.tsx";
import { loader as rowPage } from "#app/routes/plan.row.tsx";
import type { Answered } from "#app/forms/use-answer.ts";
import { insertPlanColumns } from "#db/queries/plan-columns.ts";
import { removeFromPlan } from "#db/queries/plan-removals.ts";
import { findPlanRow } from "#db/queries/plan-rows.ts";
import { listActions } from "#db/queries/actions.ts";
import { argsOf } from "#test/support/route.ts";
import { plainAction } from "./a-report.ts";
import { aPlanOfRows, plainRow } from "./a-row.ts";

type Plan = Awaited<ReturnType<typeof aPlanOfRows>>;

/** The form of a row as it comes back after these words were sent. */
async function comesBack(
  { app, people, planId, asked }: Plan,
  planRowId: string,
  typed: Record<string, string>,
) {
  const body = new URLSearchParams(typed);
  const answer = await sent(
    argsOf(app, {
      visitor: people.councilLead,
      params: { planId, planRowId },
      init: { method: "POST", body },
    }),
  );
  if (!("data" in answer)) return { status: 303, html: "" };
  const answered = answer.data as Answered;
  const shown = await editForm(asked(planRowId));
  return {
    status: answer.init?.status,
    html: renderToStaticMarkup(<RowForm {...shown} answered={answered} />),
  };
}

test("the form bears the plan’s own names, and is filled with what stands", async () => {
  const plan = await aPlanOfRows();
  const { app, hand, planId, asked, added } = plan;
  const named = { id: "g", field: "gap", name: "What is missing" };
  await insertPlanColumns(app.db, planId, [named], hand);
  const id = await added({
    own: [{ columnId: "c", text: "Low" }],
    ...{ tags: ["t"], reference: "1.2\nand 1.3" },
  });
  const html = renderToStaticMarkup(
    <RowForm {...await editForm(asked(id))} answered={undefined} />,
  );
  for (const said of [
    ...["What is missing", "Risk", ">Low</textarea>", "Pay gap"],
    ...["1.2\nand 1.3</textarea>", 'checked value="t"'],
  ]) {
    expect(html.replaceAll('checked=""', "checked")).toContain(said);
  }
});

test("two write one row: the second is shown both, and loses nothing typed", async () => {
  const plan = await aPlanOfRows();
  const { app, lead, added, section } = plan;
  const id = await added();
  const own = [{ columnId: "c", text: "High" }];
  await changeRow(app, lead, id, { ...plainRow, section, own, version: 1 });
  const typed = { reference: "1.2", gap: "Mine", "own-c": "Low", section };
  const late = await comesBack(plan, id, { ...typed, version: "1" });
  expect(late.status).toBe(409);
  for (const said of ["Theirs, saved", "High", "Mine</textarea>", ">Low<"]) {
    expect(late.html).toContain(said);
  }
  expect(late.html).toContain('name="version" value="2"');
  const again = await comesBack(plan, id, { ...typed, version: "2" });
  expect(again.status).toBe(303);
  expect((await rowPage(plan.asked(id))).words).toContainEqual({
    ...{ label: "Risk", text: "Low" },
  });
});

test("words for a column that was removed meanwhile stay on the page", async () => {
  const plan = await aPlanOfRows();
  const { app, hand, planId, added } = plan;
  const id = await added();
  const gone = { table: "plan_column" as const, id: "c", ...hand };
  await removeFromPlan(app.db, planId, gone);
  const typed = { reference: "1.2", "own-c": "Typed into it", version: "1" };
  const { status, html } = await comesBack(plan, id, typed);
  expect(status).toBe(422);
  expect(html).toContain("Typed into it</textarea>");
  expect(html).toContain("This column was removed while you were writing");
});

test("the page of an action, and the form of another, say what its row says", async () => {
  const plan = await aPlanOfRows();
  const { app, lead, planId, people, added } = plan;
  const row = await added({ tags: ["t"] });
  await addAction(app, lead, { ...plainAction, row });
  const [{ id: actionId = "" } = {}] = await listActions(app.db, { planId });
  const args = (query = "") =>
    argsOf(app, {
      ...{ visitor: people.councilLead, params: { planId, actionId }, query },
    });
  const page = renderToStaticMarkup(
    <ActionPage {...await actionPage(args())} />,
  );
  const form = renderToStaticMarkup(
    <ActionForm
      {...await newAction(args(`?row=${row}`))}
      answered={undefined}
    />,
  );
  for (const html of [page, form]) {
    expect(html).toContain("Wards are asked");
    expect(html).toContain("Pay gap");
  }
  expect(page).toContain(`/plans/${planId}/rows/${row}`);
  expect(form).toContain(`name="row" value="${row}"`);
  expect(form).not.toContain('name="section"');
});

test("one of several actions gets a row of its own in another section, and it is said", async () => {
  const plan = await aPlanOfRows();
  const { app, lead, planId, people, added, section } = plan;
  const row = await added();
  await addAction(app, lead, { ...plainAction, row });
  await addAction(app, lead, { ...plainAction, row });
  const [one, two] = await listActions(app.db, { planId });
  const form = await actionForm(
    argsOf(app, {
      visitor: people.councilLead,
      params: { planId, actionId: one?.id ?? "" },
    }),
  );
  const html = renderToStaticMarkup(
    <ActionForm {...form} answered={undefined} />,
  );
  expect(html).toContain("Another action stands in the same row.");
  const elsewhere = { ...plainAction, section: "", version: 1 };
  await changeAction(app, lead, one?.id ?? "", elsewhere);
  const now = await listActions(app.db, { planId });
  const where = Object.fromEntries(now.map((each) => [each.id, each]));
  expect(where[two?.id ?? ""]).toMatchObject({
    rowId: row,
    sectionId: section,
  });
  expect(where[one?.id ?? ""]?.sectionId).toBeNull();
  expect(where[one?.id ?? ""]?.rowId).not.toBe(row);
  // Alone in its row now, the other takes the row with its words along.
  await changeAction(app, lead, two?.id ?? "", elsewhere);
  expect(await findPlanRow(app.db, planId, row)).toMatchObject({
    ...{ sectionId: null, evidence: "Wards are asked" },
  });
});
