import { expect, test } from "vitest";
import { Forbidden, Invalid, NotFound } from "#app/errors.ts";
import { citeSources } from "#app/findings/cite-sources.server.ts";
import { sourcesPage } from "#app/findings/sources-page.server.ts";
import { enter } from "#app/challenge/enter.server.ts";
import { aChallenge } from "#test/support/app.ts";
import { aFindingsRoom, aNote } from "./support.ts";

test("two peers who tick at once both keep their ticks", async () => {
  const { app, id, by, area, add, list } = await aFindingsRoom();
  const finding = await add();
  const one = `note:${await aNote(app, id, area.key)}`;
  const other = `note:${await aNote(app, id, area.key)}`;
  await Promise.all([
    citeSources(app, by("peer"), finding, { was: [], cite: [one] }),
    citeSources(app, by("leadPeer"), finding, { was: [], cite: [other] }),
  ]);
  expect((await list())[0]?.notes).toBe(2);
  const untick = { was: [one, other], cite: [other] };
  await citeSources(app, by("peer"), finding, untick);
  await citeSources(app, by("peer"), finding, { was: [], cite: [other] });
  expect((await list())[0]?.notes).toBe(1);
});

test("nothing of another challenge, and nothing unsent, can be cited", async () => {
  const { app, id, by, area, add, list } = await aFindingsRoom();
  const finding = await add();
  const there = await aChallenge(app, { stage: "findings" });
  const foreign = await aNote(app, there.id, area.key);
  const criterion = area.criteria[0]?.key ?? "";
  for (const ref of [
    `note:${foreign}`,
    `answer:${criterion}`,
    "evidence:x",
    "x",
  ]) {
    const citing = citeSources(app, by("peer"), finding, {
      was: [],
      cite: [ref],
    });
    await expect(citing).rejects.toThrow(Invalid);
  }
  const own = { was: [], cite: [`note:${await aNote(app, id, area.key)}`] };
  await expect(
    citeSources(app, there.by("peer"), finding, own),
  ).rejects.toThrow(NotFound);
  await expect(
    citeSources(app, by("councilLead"), finding, own),
  ).rejects.toThrow(Forbidden);
  expect((await list())[0]?.notes).toBe(0);
});

test("the picker offers the area's own notes first, and all when asked", async () => {
  const { app, id, people, area, otherArea, add } = await aFindingsRoom();
  const finding = await add();
  const near = await aNote(app, id, area.key);
  const far = await aNote(app, id, otherArea.key);
  const standing = await enter(app.db, people.peer, id);
  const offered = async (all: boolean) => {
    const page = await sourcesPage(app, standing, finding, { all, page: 1 });
    return page.groups[0]?.items.map(({ ref }) => ref);
  };
  expect(await offered(false)).toEqual([`note:${near}`]);
  expect(await offered(true)).toEqual([`note:${near}`, `note:${far}`]);
});
