import { expect, test } from "vitest";
import { Invalid, NotFound, Stale } from "#app/errors.ts";
import { enter } from "#app/challenge/enter.server.ts";
import { citeSources } from "#app/findings/cite-sources.server.ts";
import { mergeFindings } from "#app/findings/merge-findings.server.ts";
import { mergePage } from "#app/findings/merge-page.server.ts";
import { removeFinding } from "#app/findings/remove-finding.server.ts";
import { changeFinding } from "#app/findings/write-finding.server.ts";
import { addRecommendation } from "#app/recommendations/write-recommendation.server.ts";
import { loader as bringBackPage } from "#app/routes/findings.bring-back.tsx";
import { insertComment } from "#db/queries/comment-changes.ts";
import { listFindingSources } from "#db/queries/findings-sources.ts";
import { findMergedInto } from "#db/queries/findings.ts";
import { listActionLinks } from "#db/queries/actions.ts";
import { listCitedFindings } from "#db/queries/recommendations.ts";
import { aChallenge } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aFindingsRoom, aNote, anAction } from "./support.ts";

const recommendation = {
  leadIn: "Leaders",
  text: "Train every councillor.",
  priority: "high" as const,
  version: 0,
  once: undefined,
};

async function twoFindings() {
  const room = await aFindingsRoom();
  const kept = await room.add({ text: "One" });
  const other = await room.add({ text: "Other" });
  const form = { other, version: 1, otherVersion: 1, text: "One and other" };
  return { ...room, kept, other, form };
}

test("a merged finding keeps its place and unites sources and citations", async () => {
  const { app, id, by, area, kept, other, form, list } = await twoFindings();
  const [shared, own] = [
    await aNote(app, id, area.key),
    await aNote(app, id, area.key),
  ];
  const cite = (refs: string[]) => ({ was: [], cite: refs });
  await citeSources(app, by("peer"), kept, cite([`note:${shared}`]));
  await citeSources(
    app,
    by("peer"),
    other,
    cite([`note:${shared}`, `note:${own}`]),
  );
  const cited = { ...recommendation, findings: [other] };
  await addRecommendation(app, by("peer"), cited);
  await mergeFindings(app, by("leadPeer"), kept, form);
  const [merged, ...rest] = await list();
  expect(rest).toEqual([]);
  expect(merged).toMatchObject({
    id: kept,
    text: "One and other",
    status: "draft",
    number: 1,
    notes: 2,
  });
  expect(await findMergedInto(app.db, id, other)).toBe(kept);
  const links = await listCitedFindings(app.db, id);
  expect(links.map(({ finding_id }) => finding_id)).toEqual([kept]);
});

test("what actions answer and comments are about goes with a merge, once", async () => {
  const { app, id, by, area, otherArea, add, kept, form } = await twoFindings();
  const other = await add({ areaKey: otherArea.key });
  const one = await anAction(app, id, [other]);
  const both = await anAction(app, id, [kept, other]);
  await insertComment(app.db, {
    id: app.newId(),
    challengeId: id,
    side: "team",
    audience: "side",
    areaKey: otherArea.key,
    subject_kind: "finding",
    subjectId: other,
    text: "Is this one of ours?",
    by: by("peer").who.id,
    at: app.now(),
  });
  await mergeFindings(app, by("peer"), kept, { ...form, other });
  const links = await listActionLinks(app.db, { challengeId: id });
  expect(links).toHaveLength(2);
  expect(links).toEqual(
    expect.arrayContaining([
      { actionId: one, findingId: kept, recommendationId: null },
      { actionId: both, findingId: kept, recommendationId: null },
    ]),
  );
  const said = await app.db
    .selectFrom("comment")
    .select(["subject_id", "area_key"])
    .execute();
  expect(said).toEqual([{ subject_id: kept, area_key: area.key }]);
});

test("what a sent report rests on stays when its finding is merged", async () => {
  const { app, id, by, area, kept, other, form } = await twoFindings();
  const note = await aNote(app, id, area.key);
  const cite = { was: [], cite: [`note:${note}`] };
  await citeSources(app, by("peer"), other, cite);
  await mergeFindings(app, by("peer"), kept, form);
  const sources = await listFindingSources(app.db, id, [kept, other]);
  expect(sources.map(({ finding_id }) => finding_id).toSorted()).toEqual(
    [kept, other].toSorted(),
  );
});

test("a finding that changed meanwhile is not merged", async () => {
  const { app, by, words, kept, other, form, list } = await twoFindings();
  const changed = { ...words, text: "Other, rewritten", version: 1 };
  await changeFinding(app, by("leadPeer"), other, changed);
  const late = mergeFindings(app, by("peer"), kept, form);
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({
    theirs: { values: { text: "One\n\nOther, rewritten", otherVersion: "2" } },
  });
  expect(await list()).toHaveLength(2);
});

test("a finding merges with another one of the same challenge only", async () => {
  const { app, by, kept, form } = await twoFindings();
  const there = await aChallenge(app, { stage: "findings" });
  const itself = { ...form, other: kept };
  await expect(mergeFindings(app, by("peer"), kept, itself)).rejects.toThrow(
    Invalid,
  );
  const foreign = mergeFindings(app, there.by("peer"), kept, form);
  await expect(foreign).rejects.toThrow(NotFound);
});

test("an address that names no other finding says so", async () => {
  const { app, id, people, kept, other } = await twoFindings();
  const standing = await enter(app.db, people.peer, id);
  const asked = async (choice: string | null) => {
    const page = await mergePage(app, standing, kept, choice);
    return { isGone: page.isGone, other: page.other?.id };
  };
  const nothing = { isGone: true, other: undefined };
  expect(await asked(null)).toEqual({ ...nothing, isGone: false });
  expect(await asked("gone")).toEqual(nothing);
  expect(await asked(kept)).toEqual(nothing);
  expect(await asked(other)).toEqual({ isGone: false, other });
});

test("what a recommendation cites is removed only when one says so", async () => {
  const { app, by, kept, list } = await twoFindings();
  await addRecommendation(app, by("peer"), {
    ...recommendation,
    findings: [kept],
  });
  const silent = { version: 1, evenSo: undefined };
  await expect(removeFinding(app, by("peer"), kept, silent)).rejects.toThrow(
    Invalid,
  );
  await removeFinding(app, by("peer"), kept, { version: 1, evenSo: "on" });
  expect((await list()).map(({ text, number }) => `${number} ${text}`)).toEqual(
    ["1 Other"],
  );
});

test("what was merged cannot be brought back, and leads to where it is", async () => {
  const { app, id, by, people, kept, other, form } = await twoFindings();
  await mergeFindings(app, by("peer"), kept, form);
  const params = { challengeId: id, findingId: other };
  const page = bringBackPage(argsOf(app, { visitor: people.peer, params }));
  await expect(page).rejects.toMatchObject({
    data: { gone: { mergedInto: `/challenges/${id}/findings/${kept}` } },
  });
});
