import { expect, test } from "vitest";
import { removeAction } from "#app/plan/remove-action.server.ts";
import { loader as actionPage } from "#app/routes/plan.action.tsx";
import { action as bringIn } from "#app/routes/plan.files.bring-in.tsx";
import { action as takeBack } from "#app/routes/plan.files.take-back.tsx";
import { loader as history } from "#app/routes/plan.history.tsx";
import { listActions } from "#db/queries/actions.ts";
import { listPlanCells, listPlanColumns } from "#db/queries/plan-columns.ts";
import { listPlanRows, listRowWords } from "#db/queries/plan-rows.ts";
import { listPlanSections } from "#db/queries/plan-sections.ts";
import { argsOf } from "#test/support/route.ts";
import {
  addressOf,
  aPlanForFiles,
  answeredBy,
  planCsv,
} from "./a-brought-file.tsx";

async function aFileToBring(pasted = planCsv) {
  const plan = await aPlanForFiles();
  const id = plan.idOf(await plan.paste(pasted));
  const { db } = plan.app;
  const { planId } = plan.params;
  const bring = () => plan.press(bringIn, id);
  const actions = () => listActions(db, { planId });
  const rows = async () => {
    const words = await listRowWords(db, planId, null);
    const order = await listPlanRows(db, planId);
    return order.map((row) => words.find((one) => one.id === row.id));
  };
  return { ...plan, id, db, planId, bring, actions, rows };
}

test("a file becomes sections, rows and actions as written, once", async () => {
  const { app, challenge, params, bring, actions, rows, db, planId, ...file } =
    await aFileToBring();
  const { press, paste, idOf } = file;
  const before = (await listPlanSections(db, planId)).length;
  expect(addressOf(await bring())).toContain("/files/");
  await bring();
  expect(await rows()).toMatchObject([
    { reference: "1.1", evidence: "Pay is audited" },
    { reference: "1.2", evidence: "" },
    { reference: "2.1", evidence: "Lifts are checked" },
  ]);
  const [first, second, ...more] = await actions();
  expect(more).toEqual([]);
  expect(first).toMatchObject({
    ...{ text: "Publish the pay gap", owners: "Ana Brook" },
    ...{ byWhen: "March 2027", measure: "Gap below 4%", rag: "amber" },
    ...{ status: "underWay" },
  });
  // “On hold” is none of our statuses: its words stay.
  expect(second).toMatchObject({ owners: "HR", status: "notStarted" });
  const columns = await listPlanColumns(db, planId);
  const cells = await listPlanCells(db, planId, { rowIds: null, hidden: true });
  const named = (text: string) => {
    const cell = cells.find((one) => one.text === text);
    return columns.find(({ id }) => id === cell?.columnId)?.name;
  };
  expect(named("On hold")).toBe("Status as written");
  expect(named("Harbour")).toBe("Ward");
  expect(columns.find(({ field }) => field === "owners")?.name).toBe("Who");
  const sections = await listPlanSections(db, planId);
  expect(sections.slice(before).map(({ title }) => title)).toEqual([
    "Fair pay",
    "Open doors",
  ]);
  const visitor = challenge.people.councilLead;
  const page = await actionPage(
    argsOf(app, { visitor, params: { ...params, actionId: first?.id ?? "" } }),
  );
  expect(page.inTheFile?.cells).toContainEqual({ name: "RAG", text: "A" });
  const { events } = await history(argsOf(app, { visitor, params }));
  const told = JSON.stringify(events).match(/File brought in/g);
  expect(told).toHaveLength(1);
  // Another file goes on in the section of the same title, with what is new.
  const again = planCsv.replace("Publish the pay gap", "Pay the living wage");
  await press(bringIn, idOf(await paste(again)));
  expect(await listPlanSections(db, planId)).toHaveLength(sections.length);
  expect(await listPlanColumns(db, planId)).toHaveLength(columns.length);
  expect(await actions()).toHaveLength(3);
});

test("what was brought in goes again while nothing of it was changed", async () => {
  const { app, challenge, press, id, bring, actions, rows, db, planId } =
    await aFileToBring();
  await bring();
  await press(takeBack, id);
  expect(await rows()).toEqual([]);
  expect(await actions()).toEqual([]);
  expect(await listPlanColumns(db, planId)).toEqual([]);
  const titles = (await listPlanSections(db, planId)).map(({ title }) => title);
  expect(titles).not.toContain("Fair pay");
  // It can come in again, and stays once somebody worked on it.
  await bring();
  const [first] = await actions();
  expect(first?.number).toBe(3);
  const who = challenge.people.councilLead;
  await removeAction(app, { who, planId }, first?.id ?? "", { version: 1 });
  const answer = await press(takeBack, id);
  expect(JSON.stringify(answeredBy(answer))).toContain("would be lost");
  expect(await actions()).toHaveLength(1);
});

test("a plan of nearly 5,000 rows comes in at once", async () => {
  const rows = Array.from({ length: 4999 }, (_, at) =>
    [
      `${at + 1}`,
      "",
      `Do thing ${at + 1}`,
      "HR",
      "Ongoing",
      "",
      "G",
      "",
    ].join(),
  );
  const csv = [
    "Ref,Evidence,Actions,Who,By when,Measure of success,RAG,Notes",
    ...rows,
  ].join("\n");
  const { bring, actions } = await aFileToBring(csv);
  const began = performance.now();
  await bring();
  expect(performance.now() - began).toBeLessThan(15_000);
  expect(await actions()).toHaveLength(4999);
});
