import { expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import { coverageOf } from "#app/findings/coverage.ts";
import { findingsList } from "#app/findings/list.server.ts";
import { outcomesList } from "#app/outcomes/list.server.ts";
import { saveArea } from "#app/self-assessment/save-area-answer.server.ts";
import { saveCriterion } from "#app/self-assessment/save-criterion-answer.server.ts";
import { readCoverage } from "#db/queries/coverage.ts";
import { recordOpening } from "#db/queries/evidence-openings.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import {
  anAnswer,
  anAreaAnswer,
  answerAll,
  submitAsItIs,
} from "#test/support/self-assessment.ts";
import { pdf, upload } from "../evidence/support.ts";
import { aFindingsRoom, aNote } from "./support.ts";

test("coverage counts each source once and names what is missing", async () => {
  const { app, id, area, add } = await aFindingsRoom();
  const [first] = area.criteria;
  await add({ criterionKey: first?.key ?? "" });
  await aNote(app, id, area.key);
  await aNote(app, id, area.key, "evidence");
  const rows = coverageOf(area, await readCoverage(app.db, id), "/c");
  expect(rows[0]).toMatchObject({
    key: first?.key,
    href: `/c/notes?place=${area.key}/${first?.key}`,
    cells: { finding: { count: 1 }, reading: { count: 0 } },
    gap: "Nobody was asked; no document was read; no answer from the council",
  });
  expect(rows[1]?.gap).toBe("Nothing at all");
  expect(rows.at(-1)?.cells).toMatchObject({
    observation: { count: 1 },
    reading: { count: 1 },
  });
});

test("evidence that nobody opened is a gap until somebody does", async () => {
  const { app, id, by, area } = await aFindingsRoom("evidence");
  const criterion = area.criteria[0]?.key ?? "";
  const gap = async () => {
    const rows = await readCoverage(app.db, id);
    return coverageOf(area, rows, "/c")[0]?.gap;
  };
  await aNote(app, id, area.key, "observation", criterion);
  expect(await gap()).toContain("no document was read");
  const item = await upload(app, by("councilLead"), [pdf()], {
    criteria: [criterion],
  });
  expect(await gap()).toContain("its one document was never opened");
  await upload(app, by("councilLead"), [pdf("more")], {
    criteria: [criterion],
  });
  expect(await gap()).toContain("none of its 2 documents was opened");
  const opening = { evidenceId: item, number: 1, at: app.now() };
  for (const role of ["peer", "leadPeer"] as const) {
    const personId = by(role).who.id;
    await recordOpening(app.db, { ...opening, personId });
  }
  expect(await gap()).not.toContain("document");
  const rows = coverageOf(area, await readCoverage(app.db, id), "/c");
  expect(rows[0]?.cells["evidence"]?.count).toBe(2);
});

test("the list shows areas in the framework's order and flags what lacks", async () => {
  const { app, id, people, area, otherArea, add } = await aFindingsRoom();
  await add({ areaKey: otherArea.key, text: "Second area" });
  await add({ text: "First area", kind: "consideration" });
  const standing = await enter(app.db, people.peer, id);
  const all = { area: null, show: null, url: new URL("http://x.test/") };
  const list = await findingsList(app, standing, all);
  expect(list.areas[0]?.key).toBe(area.key);
  expect(list.areas[0]?.lists.map(({ empty }) => empty)).toEqual([true, false]);
  expect(list.totals).toMatchObject({ strengths: 1, unsourced: 2, drafts: 2 });
  const one = await findingsList(app, standing, { ...all, area: area.key });
  expect(one.totals).toMatchObject({ strengths: 0, unsourced: 1, drafts: 1 });
  const drafts = await findingsList(app, standing, { ...all, show: "draft" });
  expect(drafts.areas.map(({ key }) => key)).toEqual([area.key, otherArea.key]);
  // Of what is asked for, only the lists that have some.
  const kinds = drafts.areas.map(({ lists }) => lists.map(({ kind }) => kind));
  expect(kinds).toEqual([["consideration"], ["strength"]]);
  expect(drafts.areas[0]?.lists[0]?.was).toEqual([]);
});

test("a council's sight of the list is empty", async () => {
  const { app, id, people, add } = await aFindingsRoom();
  await add();
  const standing = await enter(app.db, people.councilLead, id);
  const all = { area: null, show: null, url: new URL("http://x.test/") };
  const list = await findingsList(app, standing, all);
  expect(JSON.stringify(list)).not.toContain("Councillors speak up");
});

test("an answer that is being rewritten counts as it was sent, and so does a claim", async () => {
  const app = await testApp();
  const cast = await aChallenge(app, { stage: "selfAssessment" });
  const { id, by, people, framework } = cast;
  await answerAll(app, cast);
  await submitAsItIs(app, cast);
  const [area] = framework.areas;
  const place = {
    area: area?.key ?? "",
    criterion: area?.criteria[0]?.key ?? "",
  };
  const lead = by("councilLead");
  await saveCriterion(
    app,
    lead,
    place,
    anAnswer({ evidenced: "", version: 1 }),
  );
  const claim = anAreaAnswer({ claimedLevel: "excellent", version: 1 });
  await saveArea(app, lead, place.area, claim);
  const { answers } = await readCoverage(app.db, id);
  expect(answers.map((row) => row.criterion_key)).toContain(place.criterion);
  const { rows } = await outcomesList(
    app,
    await enter(app.db, people.peer, id),
  );
  expect(rows[0]?.claimed).toBe("Achieving");
});
