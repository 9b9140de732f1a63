import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Forbidden, Gone, Invalid, NotFound, NotNow } from "#app/errors.ts";
import { ActionForm } from "#app/plan/ActionForm.tsx";
import { ActionPage } from "#app/plan/ActionPage.tsx";
import {
  bringBackColumn,
  removeColumn,
} from "#app/plan/columns/remove-column.server.ts";
import { ColumnsPage } from "#app/plan/columns/ColumnsPage.tsx";
import {
  addColumn,
  changeColumn,
  orderColumns,
} from "#app/plan/columns/write-column.server.ts";
import { enterPlan } from "#app/plan/enter-plan.server.ts";
import { printedPlan } from "#app/plan/files/printed-plan.server.ts";
import { addAction } from "#app/plan/write-action.server.ts";
import { loader as actionForm } from "#app/routes/plan.action.edit.tsx";
import { loader as actionPage } from "#app/routes/plan.action.tsx";
import { loader as columnsPage } from "#app/routes/plan.columns.tsx";
import { loader as removal } from "#app/routes/plan.columns.remove.tsx";
import { loader as history } from "#app/routes/plan.history.tsx";
import { loader as rowPage } from "#app/routes/plan.row.tsx";
import { loader as planPage } from "#app/routes/plan.table.tsx";
import { listActions } from "#db/queries/actions.ts";
import { argsOf } from "#test/support/route.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import { plainAction } from "./a-report.ts";
import { aPlanOfRows } from "./a-row.ts";

const words = { isHidden: false, version: 0, once: undefined };

/** A plan with one column of its own, "c": "Risk", in which a row says "Low". */
async function aPlan() {
  const plan = await aPlanOfRows();
  const { app, people, planId, lead, added } = plan;
  const rowId = await added({ own: [{ columnId: "c", text: "Low" }] });
  await addAction(app, lead, { ...plainAction, row: rowId });
  const [{ id: actionId = "" } = {}] = await listActions(app.db, { planId });
  const as = (role: ChallengeRole, query = "") =>
    argsOf(app, {
      ...{ visitor: people[role], query },
      params: { planId, actionId, planRowId: rowId, planColumnId: "c" },
    });
  const listed = async () => (await columnsPage(as("councilLead"))).columns;
  const printed = async () => {
    const standing = await enterPlan(app.db, people.councilLead, planId);
    return printedPlan({ app, ...standing });
  };
  const keyOf = async (name: string) =>
    (await listed()).find((one) => one.name === name)?.key ?? "";
  return { ...plan, as, listed, printed, keyOf };
}

const named = (columns: ReadonlyArray<{ name: string }>) =>
  columns.map(({ name }) => name);

test("the ordinary columns are named as the council names them, everywhere", async () => {
  const { app, lead, as, listed, printed } = await aPlan();
  const before = named(await listed());
  expect(before.slice(0, 2)).toEqual(["Risk", "Reference"]);
  await changeColumn(app, lead, "owners", { ...words, name: "Delivery lead" });
  const after = before.map((name) =>
    name === "Owners" ? "Delivery lead" : name,
  );
  expect(named(await listed())).toEqual(after);
  const page = renderToStaticMarkup(
    <ActionPage {...await actionPage(as("councilLead"))} />,
  );
  const form = renderToStaticMarkup(
    <ActionForm
      {...await actionForm(as("councilLead"))}
      answered={undefined}
    />,
  );
  for (const html of [page, form]) {
    expect(html).toContain("Delivery lead");
    expect(html).not.toContain("Owners<");
  }
  expect(named((await planPage(as("viewer"))).columns)).toContain(
    "Delivery lead",
  );
  const files = named((await printed()).columns);
  expect(files).toContain("Delivery lead");
  // Nobody chose what is ordinary and empty.
  expect(files).not.toContain("Measure of success");
});

test("a column is added behind the others, moved, and never called as another", async () => {
  const { app, lead, listed, as } = await aPlan();
  await addColumn(app, lead, { ...words, name: "Cost" });
  expect(named(await listed()).at(-1)).toBe("Cost");
  const twice = addColumn(app, lead, { ...words, name: "by  WHEN" });
  await expect(twice).rejects.toThrow(Invalid);
  const was = (await listed()).map(({ key }) => key);
  const move = `up:${was.at(-1) ?? ""}`;
  await orderColumns(app, lead, { was, move, back: "" });
  expect(named(await listed()).at(-2)).toBe("Cost");
  const other = { was: was.slice(1), move, back: "" };
  await expect(orderColumns(app, lead, other)).rejects.toThrow(NotNow);
  const html = renderToStaticMarkup(
    <ColumnsPage {...await columnsPage(as("councilLead"))} />,
  );
  expect(html).toContain("with words in 1 row");
});

test("a plan with ordinary columns is put in another order at the first press", async () => {
  const { app, lead, listed } = await aPlan();
  const was = (await listed()).map(({ key }) => key);
  const to = await orderColumns(app, lead, {
    ...{ was, move: "down:reference", back: "" },
  });
  expect(named(await listed()).slice(0, 3)).toEqual([
    ...["Risk", "What can we already evidence?", "Reference"],
  ]);
  const moved = (await listed())[2]?.key ?? "";
  expect(to).toContain(`moved=down:${moved}`);
});

test("a hidden column is read by who writes the plan alone, and is in no file", async () => {
  const { app, lead, as, printed } = await aPlan();
  const hidden = { ...words, name: "Risk", isHidden: true, version: 1 };
  const says = async (role: ChallengeRole) =>
    JSON.stringify([
      (await rowPage(as(role))).words,
      (await actionPage(as(role))).row,
    ]);
  expect(await says("viewer")).toContain("Low");
  expect(JSON.stringify(await printed())).toContain("Low");
  await changeColumn(app, lead, "c", hidden);
  expect(await says("councilContributor")).toContain("Low");
  expect(await says("viewer")).not.toContain("Low");
  expect(await says("leadPeer")).not.toContain("Low");
  for (const role of ["councilLead", "viewer"] as const) {
    const table = await planPage(as(role));
    expect(JSON.stringify(table)).not.toContain("Low");
    // Nor is it told by what is found.
    expect((await planPage(as(role, "?words=Low"))).rows).toEqual([]);
  }
  expect(JSON.stringify(await printed())).not.toContain("Low");
  const owners = { ...words, name: "Owners", isHidden: true };
  const refused = changeColumn(app, lead, "owners", owners);
  await expect(refused).rejects.toThrow(Invalid);
});

test("who saves a column late is shown the other’s words", async () => {
  const { app, lead } = await aPlan();
  const mine = { ...words, name: "Risk of harm", version: 1 };
  await changeColumn(app, lead, "c", mine);
  const late = changeColumn(app, lead, "c", mine);
  await expect(late).rejects.toMatchObject({
    theirs: { version: 2, values: { name: "Risk of harm", isHidden: "No" } },
  });
  const first = { ...words, name: "Who" };
  await changeColumn(app, lead, "owners", first);
  const second = changeColumn(app, lead, "owners", { ...first, name: "Lead" });
  await expect(second).rejects.toMatchObject({
    theirs: { values: { name: "Who" } },
  });
});

test("a removed column takes its words along, and brings them back", async () => {
  const { app, lead, planId, as, keyOf } = await aPlan();
  const said = async () => (await rowPage(as("councilLead"))).words;
  const risk = { label: "Risk", text: "Low" };
  expect((await removal(as("councilLead"))).rows).toBe(1);
  await removeColumn(app, lead, "c", { version: 1 });
  expect(await said()).not.toContainEqual(risk);
  const again = removeColumn(app, lead, "c", { version: 2 });
  await expect(again).rejects.toThrow(Gone);
  const [event] = (await history(as("councilLead"))).events;
  const back = `/plans/${planId}/columns/c/bring-back`;
  expect(event).toMatchObject({ what: "Column removed: Risk", back });
  expect((await bringBackColumn(app, lead, "c")).said).toBe(
    "The column is back",
  );
  expect(await said()).toContainEqual(risk);
  await addColumn(app, lead, { ...words, name: "Cost" });
  const ours = await keyOf("Owners");
  const refused = removeColumn(app, lead, ours, { version: 1 });
  await expect(refused).rejects.toThrow(NotNow);
});

test("only who leads the plan writes its columns, and only those of the plan", async () => {
  const { app, inPlan, other, as } = await aPlan();
  await expect(columnsPage(as("councilContributor"))).rejects.toMatchObject({
    init: { status: 403 },
  });
  const risk = { ...words, name: "Danger", version: 1 };
  const changes = (by: Parameters<typeof addColumn>[1]) => [
    () => addColumn(app, by, { ...words, name: "Cost" }),
    () => orderColumns(app, by, { was: ["c"], back: "" }),
    () => changeColumn(app, by, "c", risk),
    () => removeColumn(app, by, "c", { version: 1 }),
    () => bringBackColumn(app, by, "c"),
  ];
  for (const role of ["councilContributor", "leadPeer", "viewer"] as const) {
    for (const change of changes(inPlan(role))) {
      await expect(change()).rejects.toThrow(Forbidden);
    }
  }
  for (const change of changes(await other()).slice(2)) {
    await expect(change()).rejects.toThrow(NotFound);
  }
});
