import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Answered } from "#app/forms/use-answer.ts";
import { ActionForm } from "#app/plan/ActionForm.tsx";
import { SectionForm } from "#app/plan/sections/SectionForm.tsx";
import {
  loader as editForm,
  action as sent,
} from "#app/routes/plan.action.edit.tsx";
import { action as progressSent } from "#app/routes/plan.action.progress.tsx";
import {
  loader as sectionForm,
  action as sectionSent,
} from "#app/routes/plan.sections.edit.tsx";
import { findAction, listActions } from "#db/queries/actions.ts";
import { insertPlanSection } from "#db/queries/plan-section-changes.ts";
import { insertActions } from "#db/queries/plan-row-changes.ts";
import { findPlanSection } from "#db/queries/plan-sections.ts";
import { argsOf } from "#test/support/route.ts";
import { wordsWith } from "#app/plan/new-words.ts";
import { aPlanOfRows } from "./a-row.ts";

/** Two lines, and more letters than anybody may type anew. */
const owners = `Head of services\tand HR\n${"All managers and staff. ".repeat(33).trim()}`;
const byWhen = `By 31 June 2027\nthen ${"each quarter ".repeat(20).trim()}`;

/** A plan with an action and a section as a file may bring them. */
async function aBroughtPlan() {
  const plan = await aPlanOfRows();
  const { app, planId, hand, people } = plan;
  const words = { ...wordsWith("Ask wards"), owners, byWhen };
  await insertActions(
    app.db,
    planId,
    [{ id: "a", rowId: "r", sectionId: null, words }],
    hand,
  );
  const section = {
    ...{ title: "Pay", lead: owners, intro: "", aspirations: "" },
  };
  const row = { id: "s", words: section, ...hand };
  await insertPlanSection(app.db, planId, row);
  const args = (typed?: Record<string, string>) =>
    argsOf(app, {
      visitor: people.councilLead,
      params: { planId, actionId: "a", planSectionId: "s" },
      init: typed ? { method: "POST", body: new URLSearchParams(typed) } : {},
    });
  return { ...plan, args };
}

/** As a browser sends the lines of a field. */
const asSent = (text: string) => text.replaceAll("\n", "\r\n");

const filled = {
  ...{ text: "Ask all wards", status: "notStarted", rag: "", version: "1" },
  ...{ owners: asSent(owners), byWhen: asSent(byWhen), ragReason: "" },
};

test("an action brought in with long words of several lines is edited elsewhere, and keeps them", async () => {
  const { app, planId, args } = await aBroughtPlan();
  expect(owners.length).toBeGreaterThan(790);
  const html = renderToStaticMarkup(
    <ActionForm {...await editForm(args())} answered={undefined} />,
  );
  expect(html).toContain(`>${owners}</textarea>`);
  expect(html).toContain(`>${byWhen}</textarea>`);
  expect(await sent(args(filled))).toMatchObject({ status: 303 });
  const [action] = await listActions(app.db, { planId });
  expect(action).toMatchObject({ text: "Ask all wards", owners, byWhen });
  const progress = { text: "Asked two", status: "underWay", rag: "" };
  const more = { ...progress, byWhen: asSent(byWhen), version: "2" };
  expect(await progressSent(args(more))).toMatchObject({ status: 303 });
  expect(await findAction(app.db, planId, "a")).toMatchObject({ byWhen });
});

test("what is typed anew keeps its lines, and its bounds", async () => {
  const { app, planId, args } = await aBroughtPlan();
  const other = { ...filled, owners: "Head of people\r\nHR team " };
  expect(await sent(args(other))).toMatchObject({ status: 303 });
  const lines = "Head of people\nHR team";
  const stored = await findAction(app.db, planId, "a");
  expect(stored?.owners).toBe(lines);
  const long = { ...filled, owners: `${owners} and more`, version: "2" };
  const refused = await sent(args(long));
  expect(refused).toMatchObject({ init: { status: 422 } });
  const { form } = ("data" in refused ? refused.data : {}) as Answered;
  expect(form.error).toEqual({ owners: ["Use 500 characters or fewer"] });
});

test("the lead officer of a section stays as it was brought in", async () => {
  const { app, planId, args } = await aBroughtPlan();
  const html = renderToStaticMarkup(
    <SectionForm {...await sectionForm(args())} answered={undefined} />,
  );
  expect(html).toContain(`>${owners}</textarea>`);
  const typed = { title: "Fair pay", lead: asSent(owners), version: "1" };
  expect(await sectionSent(args(typed))).toMatchObject({ status: 303 });
  const section = await findPlanSection(app.db, planId, "s");
  expect(section).toMatchObject({ title: "Fair pay", lead: owners });
});
