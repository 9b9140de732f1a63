import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Forbidden, Gone, Invalid, NotFound, NotNow } from "#app/errors.ts";
import { placeRow } from "#app/plan/rows/move-row.server.ts";
import { bringBackRow, removeRow } from "#app/plan/rows/remove-row.server.ts";
import { RowPage } from "#app/plan/rows/RowPage.tsx";
import { addRow, changeRow } from "#app/plan/rows/write-row.server.ts";
import { removePlanSection } from "#app/plan/sections/remove-section.server.ts";
import { addAction } from "#app/plan/write-action.server.ts";
import { bringBackAction } from "#app/plan/bring-back-action.server.ts";
import { loader as history } from "#app/routes/plan.history.tsx";
import { loader as removal } from "#app/routes/plan.sections.remove.tsx";
import { loader as rowPage } from "#app/routes/plan.row.tsx";
import { loader as planPage } from "#app/routes/plan.table.tsx";
import { removeAction } from "#app/plan/remove-action.server.ts";
import { removeFromPlan } from "#db/queries/plan-removals.ts";
import { listActions } from "#db/queries/actions.ts";
import { listPlanRows } from "#db/queries/plan-rows.ts";
import { plainAction } from "./a-report.ts";
import { aPlanOfRows, plainRow } from "./a-row.ts";

test("a row is added, and its page says what it holds", async () => {
  const { app, lead, asked, section } = await aPlanOfRows();
  const to = await addRow(app, lead, {
    ...plainRow,
    ...{ section, tags: ["t"], own: [{ columnId: "c", text: "Low\nor not" }] },
  });
  const id = to.split("/").at(-1) ?? "";
  const page = await rowPage(asked(id));
  expect(page).toMatchObject({ name: "Row 1.2", actions: [], may: true });
  const html = renderToStaticMarkup(<RowPage {...page} />);
  for (const said of ["Wards are asked", "Risk", "or not", "Pay gap"]) {
    expect(html).toContain(said);
  }
  expect(html).toContain("Add an action to this row");
  const [event] = (await history(asked())).events;
  expect(event).toMatchObject({ what: "Row added: Row 1.2" });
});

test("a row may go on to its first action, which goes into it", async () => {
  const { app, lead, asked, planId } = await aPlanOfRows();
  const to = await addRow(app, lead, { ...plainRow, then: "action" });
  const row = new URL(to, "http://x").searchParams.get("row") ?? "";
  await addAction(app, lead, { ...plainAction, row });
  expect((await rowPage(asked(row))).actions).toHaveLength(1);
  const missing = { ...plainAction, row: "nothing" };
  await expect(addAction(app, lead, missing)).rejects.toThrow(NotFound);
  expect(await listPlanRows(app.db, planId)).toHaveLength(1);
});

test("a row that says nothing is refused, but for one with actions", async () => {
  const { app, lead, planId } = await aPlanOfRows();
  const empty = { ...plainRow, reference: "", evidenced: "", tags: ["t"] };
  const refused = addRow(app, lead, empty);
  await expect(refused).rejects.toThrow(Invalid);
  await expect(refused).rejects.toMatchObject({
    problems: { reference: expect.stringContaining("Say something") as string },
  });
  await addAction(app, lead, plainAction);
  const [{ rowId = "" } = {}] = await listActions(app.db, { planId });
  await changeRow(app, lead, rowId, { ...empty, version: 1 });
});

test("what is not of this plan is refused", async () => {
  const { app, lead } = await aPlanOfRows();
  for (const strange of [
    { section: "nothing" },
    { tags: ["nothing"] },
    { own: [{ columnId: "nothing", text: "Typed" }] },
  ]) {
    const wrong = addRow(app, lead, { ...plainRow, ...strange });
    await expect(wrong).rejects.toThrow(Invalid);
  }
  // An empty field of a column that went away meanwhile loses nothing.
  const own = [{ columnId: "nothing", text: "" }];
  await addRow(app, lead, { ...plainRow, own });
});

test("a save keeps what its form did not show, and who is late is shown both", async () => {
  const { app, lead, asked, added, section } = await aPlanOfRows();
  const own = [{ columnId: "c", text: "Low" }];
  const id = await added({ own, tags: ["t"] });
  const saved = { ...plainRow, section, reference: "2.1", version: 1 };
  await changeRow(app, lead, id, saved);
  const { words, tags } = await rowPage(asked(id));
  expect(words).toContainEqual({ label: "Risk", text: "Low" });
  expect(tags).toEqual([]);
  const late = changeRow(app, lead, id, { ...saved, gap: "Mine" });
  await expect(late).rejects.toMatchObject({
    theirs: {
      version: 2,
      values: { reference: "2.1", "own-c": "Low", tags: "" },
    },
  });
  expect((await rowPage(asked(id))).words).not.toContainEqual(
    expect.objectContaining({ text: "Mine" }),
  );
});

test("a row is moved to a place in a section, as it was read", async () => {
  const { app, lead, added, section, places } = await aPlanOfRows();
  const [one, two, three] = [await added(), await added(), await added()];
  const before = await added({ section: "" });
  expect(await places(section)).toEqual([one, two, three]);
  await placeRow(app, lead, three, { section, place: 2, version: 1 });
  expect(await places(section)).toEqual([one, three, two]);
  await placeRow(app, lead, before, { section, place: 0, version: 1 });
  expect(await places(section)).toEqual([before, one, three, two]);
  await placeRow(app, lead, before, { section, place: 99, version: 2 });
  expect(await places(section)).toEqual([one, three, two, before]);
  await placeRow(app, lead, one, { section: "", place: null, version: 1 });
  expect(await places(section)).toEqual([three, two, before]);
  const late = placeRow(app, lead, one, { section, place: 1, version: 1 });
  await expect(late).rejects.toThrow(NotNow);
});

test("a row goes with its actions, and comes back with those that went with it", async () => {
  const { app, lead, planId, asked, added } = await aPlanOfRows();
  const id = await added();
  await addAction(app, lead, { ...plainAction, row: id });
  await addAction(app, lead, { ...plainAction, row: id });
  const numbers = async () =>
    (await listActions(app.db, { planId })).map(({ number }) => number);
  const [{ id: first = "" } = {}] = await listActions(app.db, { planId });
  await removeRow(app, lead, id, { version: 1 });
  expect(await numbers()).toEqual([]);
  await expect(rowPage(asked(id))).rejects.toMatchObject({
    data: { gone: { what: "row" } },
  });
  await expect(removeRow(app, lead, id, { version: 2 })).rejects.toThrow(Gone);
  const [event] = (await history(asked())).events;
  const back = `/plans/${planId}/rows/${id}/bring-back`;
  expect(event).toMatchObject({ what: "Row removed: Row 1.2", back });
  expect((await bringBackRow(app, lead, id)).said).toBe("The row is back");
  expect(await numbers()).toEqual([1, 2]);
  const twice = await bringBackRow(app, lead, id);
  expect(twice.said).toBe("It is there already");

  await removeRow(app, lead, id, { version: 3 });
  const { said } = await bringBackAction(app, lead, first);
  expect(said).toBe("The action is back, with the row it stands in");
  expect(await numbers()).toEqual([1, 2]);
});

test("an action of a removed row is in the plan no more", async () => {
  const { app, planId, lead, hand, added } = await aPlanOfRows();
  const id = await added();
  await addAction(app, lead, { ...plainAction, row: id });
  const row = { table: "plan_row" as const, id, ...hand };
  await removeFromPlan(app.db, planId, row);
  expect(await listActions(app.db, { planId })).toEqual([]);
});

test("a row without actions counts where its section is removed, one that says nothing does not", async () => {
  const { app, lead, planId, asked, added, section } = await aPlanOfRows();
  await addAction(app, lead, { ...plainAction, section });
  const [{ id = "" } = {}] = await listActions(app.db, { planId });
  await removeAction(app, lead, id, { version: 1 });
  expect((await removal(asked("", section))).rows).toBe(0);
  await added();
  expect((await removal(asked("", section))).rows).toBe(1);
  await removePlanSection(app, lead, section, { version: 1 });
  const [row] = (await planPage(asked())).rows;
  expect(row).toMatchObject({ section: "none", reference: "1.2" });
});

test("only who writes the plan writes its rows, and only those of the plan", async () => {
  const { app, inPlan, added, other } = await aPlanOfRows();
  const id = await added();
  const move = { section: "", place: null, version: 1 };
  const changes = (by: Parameters<typeof addRow>[1]) => [
    () => addRow(app, by, plainRow),
    () => changeRow(app, by, id, { ...plainRow, version: 1 }),
    () => placeRow(app, by, id, move),
    () => removeRow(app, by, id, { version: 1 }),
    () => bringBackRow(app, by, id),
  ];
  for (const role of ["leadPeer", "viewer"] as const) {
    for (const change of changes(inPlan(role))) {
      await expect(change()).rejects.toThrow(Forbidden);
    }
  }
  for (const change of changes(await other()).slice(1)) {
    await expect(change()).rejects.toThrow(NotFound);
  }
});
