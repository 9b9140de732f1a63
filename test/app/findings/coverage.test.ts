import { expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import { coverageOf } from "#app/findings/coverage.ts";
import { findingsList } from "#app/findings/list.server.ts";
import { readCoverage } from "#db/queries/coverage.ts";
import { aFindingsRoom, aNote } from "./support.ts";

test("coverage counts each source once and names what is missing", async () => {
  const { app, id, area, add } = await aFindingsRoom();
  const [first] = area.criteria;
  await add({ criterionKey: first?.key ?? "" });
  await aNote(app, id, area.key);
  const rows = coverageOf(area, await readCoverage(app.db, id), "/c");
  expect(rows[0]).toMatchObject({
    key: first?.key,
    href: `/c/notes?place=${area.key}/${first?.key}`,
    cells: { finding: { count: 1 }, reading: { count: 0 } },
    gap: "Nobody was asked; no document was read; no answer from the council",
  });
  expect(rows[1]?.gap).toBe("Nothing at all");
  expect(rows.at(-1)?.cells["reading"]).toEqual({ count: 1 });
});

test("the list shows areas in the framework's order and flags what lacks", async () => {
  const { app, id, people, area, otherArea, add } = await aFindingsRoom();
  await add({ areaKey: otherArea.key, text: "Second area" });
  await add({ text: "First area", kind: "consideration" });
  const standing = await enter(app.db, people.peer, id);
  const all = { area: null, show: null, page: 1 };
  const list = await findingsList(app, standing, all);
  expect(list.areas[0]?.key).toBe(area.key);
  expect(list.areas[0]?.lists.map(({ empty }) => empty)).toEqual([true, false]);
  expect(list.totals).toMatchObject({ strengths: 1, unsourced: 2, drafts: 2 });
  const one = await findingsList(app, standing, { ...all, area: area.key });
  expect(one.totals).toMatchObject({ strengths: 0, unsourced: 1, drafts: 1 });
  const drafts = await findingsList(app, standing, { ...all, show: "draft" });
  expect(drafts.areas.map(({ key }) => key)).toEqual([area.key, otherArea.key]);
  expect(drafts.areas[0]?.lists[1]?.was).toEqual([]);
});

test("a council's sight of the list is empty", async () => {
  const { app, id, people, add } = await aFindingsRoom();
  await add();
  const standing = await enter(app.db, people.councilLead, id);
  const all = { area: null, show: null, page: 1 };
  const list = await findingsList(app, standing, all);
  expect(JSON.stringify(list)).not.toContain("Councillors speak up");
});
