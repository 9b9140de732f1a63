import { expect, test } from "vitest";
import { loader as listLoader } from "#app/routes/plan.files.tsx";
import { action as forget } from "#app/routes/plan.files.forget.tsx";
import { loader as history } from "#app/routes/plan.history.tsx";
import { argsOf } from "#test/support/route.ts";
import {
  addressOf,
  aPlanForFiles,
  answeredBy,
  planCsv,
} from "./a-brought-file.tsx";

test("a table that is pasted is understood, and nothing of it is in the plan yet", async () => {
  const { paste, idOf, look, draw } = await aPlanForFiles();
  const id = idOf(await paste(planCsv));
  const page = await look(id);
  expect(page.counts).toMatchObject({ sections: 2, rows: 3, actions: 2 });
  expect(page.counts).toMatchObject({ amber: 1, green: 1, unrated: 1 });
  const html = (await draw(id)).toString();
  expect(html).toContain("Publish the pay gap");
  expect(html).toContain("Guessed");
  const rows = (await look(id, "?look=plan")).rows;
  expect(rows.map(({ section }) => section)).toEqual([
    "Fair pay",
    "Fair pay",
    "Open doors",
  ]);
});

test("the same again is the same file; one that is not in use is forgotten", async () => {
  const { app, challenge, params, at, paste, idOf, look } =
    await aPlanForFiles();
  const id = idOf(await paste(planCsv));
  expect(idOf(await paste(planCsv))).toBe(id);
  const visitor = challenge.people.councilLead;
  const list = () => listLoader(argsOf(app, { visitor, params }));
  expect((await list()).files).toHaveLength(1);
  const { version } = await look(id);
  const body = new URLSearchParams({ version: String(version) });
  expect(
    addressOf(await forget(at(id, { init: { method: "POST", body } }))),
  ).toBe(`/plans/${params.planId}/files`);
  expect((await list()).files).toEqual([]);
  const { events } = await history(argsOf(app, { visitor, params }));
  expect(JSON.stringify(events)).toContain("File forgotten");
});

test("what holds no table, and nothing at all, is refused at its field", async () => {
  const { paste, challenge } = await aPlanForFiles();
  expect(answeredBy(await paste(" ")).form.error).toHaveProperty("file");
  const contributor = challenge.people.councilContributor;
  await expect(paste(planCsv, contributor)).rejects.toMatchObject({
    init: { status: 403 },
  });
});

test("what is corrected is read otherwise, by two people at once", async () => {
  const { paste, idOf, look, open, send, draw } = await aPlanForFiles();
  const id = idOf(await paste(planCsv));
  const [ana, ben] = [await open(id), await open(id)];
  const columns = (await look(id)).table?.columns ?? [];
  const notes = columns.find(({ name }) => name === "Ward")?.field ?? "";
  const known = columns.find(({ name }) => name === "Evidence")?.field ?? "";
  const row = "rows.g0r5";
  expect(addressOf(await send(id, { ...ana, [notes]: "evidence" }))).toBe("/");
  await send(id, { ...ben, [row]: "left out" });
  expect(await open(id)).toMatchObject({
    [notes]: "evidence",
    [row]: "left out",
  });
  const page = await look(id, "?look=unread");
  expect(page.counts.rows).toBe(2);
  expect(page.cells.map(({ text }) => text)).toContain("Lifts are checked");
  // Both chose for one column: both are told, and what else one chose stays.
  const answer = await send(id, {
    ...{ ...ben, [notes]: "measure", [known]: "gap" },
  });
  const answered = answeredBy(answer);
  expect(answered.theirs?.values).toEqual({ [notes]: "evidence" });
  const html = (await draw(id, answered)).toString();
  expect(html).toContain("Table 1, column 9");
});
