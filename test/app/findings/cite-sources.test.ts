import { expect, test } from "vitest";
import { Invalid, NotFound } from "#app/errors.ts";
import { citeSources } from "#app/findings/cite-sources.server.ts";
import { sourcesPage } from "#app/findings/sources-page.server.ts";
import { findingPage } from "#app/findings/finding-page.server.ts";
import { enter } from "#app/challenge/enter.server.ts";
import { factsOf } from "#app/challenge/facts.server.ts";
import { removeNote } from "#app/notes/remove-note.server.ts";
import { saveCriterionAnswers } from "#db/queries/criterion-answers.ts";
import { insertEvidence, markWithdrawn } from "#db/queries/evidence-changes.ts";
import { insertFindingSources } from "#db/queries/findings-sources.ts";
import { insertSession } from "#db/queries/session-changes.ts";
import { nextSteps } from "#workflows/next-steps.ts";
import { aChallenge } from "#test/support/app.ts";
import { submitAsItIs } from "#test/support/self-assessment.ts";
import { pdf, upload } from "../evidence/support.ts";
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
  ).rejects.toThrow(NotFound);
  expect((await list())[0]?.notes).toBe(0);
});

test("the picker offers the area's own notes first, and all when asked", async () => {
  const { app, id, people, area, otherArea, add } = await aFindingsRoom();
  const finding = await add();
  const near = await aNote(app, id, area.key);
  const far = await aNote(app, id, otherArea.key);
  const standing = await enter(app.db, people.peer, id);
  const offered = async (all: boolean) => {
    const page = await sourcesPage(app, standing, finding, {
      all,
      url: new URL("http://x.test/?page=1e30"),
    });
    return page.groups[0]?.items.map(({ ref }) => ref);
  };
  expect(await offered(false)).toEqual([`note:${near}`]);
  expect(await offered(true)).toEqual([`note:${near}`, `note:${far}`]);
});

test("a removed note no longer counts, shows no words, and the step says so", async () => {
  const { app, id, by, people, area, add, list } = await aFindingsRoom();
  const finding = await add();
  const [note, other] = [
    await aNote(app, id, area.key),
    await aNote(app, id, area.key),
  ];
  const cite = { was: [], cite: [`note:${note}`, `note:${other}`] };
  await citeSources(app, by("peer"), finding, cite);
  const lacks = async () => {
    const standing = await enter(app.db, people.leadPeer, id);
    const { because } = nextSteps(
      standing.stage,
      await factsOf(app.db, standing),
      standing.roles,
    ).find(({ event }) => event === "agreeFindings") ?? { because: [] };
    return because
      .flatMap(({ lacking }) => lacking)
      .map(({ sentence }) => sentence)
      .filter((sentence) => /cites|source/.test(sentence));
  };
  await removeNote(app, by("peer"), note, { version: 1 });
  expect(await list()).toMatchObject([{ notes: 1, lost: 1 }]);
  expect(await lacks()).toEqual([
    "A source of Strength 1 of area 1 was withdrawn or removed",
    "Strength 1 of area 1 rests on a single kind of source",
  ]);
  await removeNote(app, by("peer"), other, { version: 1 });
  expect(await list()).toMatchObject([{ notes: 0, lost: 2 }]);
  expect(await lacks()).toEqual([
    "Strength 1 of area 1 cites only what was withdrawn or removed",
  ]);
  const standing = await enter(app.db, people.peer, id);
  const page = await findingPage(app, standing, finding);
  const shown = { gone: "Note removed", says: "", href: null };
  expect(page).toMatchObject({ sources: [shown, shown] });
});

test("a note on a document is no second kind of source beside the document", async () => {
  const { app, id, by, area, add, list } = await aFindingsRoom("evidence");
  const item = await upload(app, by("councilLead"), [pdf()]);
  await app.db
    .updateTable("challenge")
    .set({ state: "findings" })
    .where("id", "=", id)
    .execute();
  const finding = await add();
  const cited: string[] = [`evidence:${item}`];
  const kindsWith = async (source: string) => {
    const was = [...cited];
    cited.push(`note:${await aNote(app, id, area.key, source)}`);
    await citeSources(app, by("peer"), finding, { was, cite: cited });
    return (await list())[0]?.kinds;
  };
  expect(await kindsWith("evidence")).toBe(1);
  expect(await kindsWith("observation")).toBe(2);
  expect(await kindsWith("selfAssessment")).toBe(3);
  expect(await kindsWith("session")).toBe(4);
});

test("withdrawn evidence and an answer that was emptied no longer count", async () => {
  const room = await aFindingsRoom();
  const { app, id, area, people, add, list } = room;
  const finding = await add();
  const evidenceId = app.newId();
  const [at, by] = [app.now(), people.councilLead.id];
  await insertEvidence(app.db, {
    id: evidenceId,
    challengeId: id,
    kind: "link",
    details: {
      title: "Workforce report",
      description: "",
      dated: null,
      sensitivity: "open",
      criteria: [],
      url: "https://example.org",
      pointer: "",
    },
    by,
    at,
    sentAt: at,
  });
  const criterionKey = area.criteria[0]?.key ?? "";
  const say = (evidenced: string, version: number) =>
    saveCriterionAnswers(app.db, [
      {
        id: app.newId(),
        challengeId: id,
        criterionKey,
        version,
        words: {
          evidenced,
          missing: "",
          claimedLevel: null,
          lead: "",
          notApplicable: false,
          notApplicableReason: "",
        },
        recheck: false,
        by,
        at,
      },
    ]);
  await say("A yearly report.", 0);
  await insertFindingSources(app.db, finding, [
    { id: app.newId(), source: { kind: "evidence", evidenceId } },
    { id: app.newId(), source: { kind: "answer", criterionKey } },
  ]);
  await submitAsItIs(app, room);
  expect(await list()).toMatchObject([{ evidence: 1, answers: 1, lost: 0 }]);
  await markWithdrawn(app.db, evidenceId, at);
  // What the council is rewriting is not lost before it is submitted again.
  await say("", 1);
  expect(await list()).toMatchObject([{ evidence: 0, answers: 1, lost: 1 }]);
  const standing = await enter(app.db, people.peer, id);
  expect(await findingPage(app, standing, finding)).toMatchObject({
    sources: expect.arrayContaining([
      expect.objectContaining({
        kind: "answer",
        says: "A yearly report.",
        gone: null,
      }),
    ]),
  });
  await submitAsItIs(app, room);
  expect(await list()).toMatchObject([{ evidence: 0, answers: 0, lost: 2 }]);
});

test("who was asked, however they were met, is one kind; what was seen is another", async () => {
  const { app, id, by, area, add, list } = await aFindingsRoom();
  const finding = await add();
  const noteOf = async (kind: string) => {
    const sessionId = app.newId();
    await insertSession(app.db, {
      id: sessionId,
      challengeId: id,
      words: {
        ...{ kind, title: kind, groupId: null, place: "", link: "", who: "" },
        ...{ startsAt: "2026-03-12T09:30", endsAt: "2026-03-12T10:30" },
      },
      peers: [],
      by: by("peer").who.id,
      at: app.now(),
    });
    const note = await aNote(app, id, area.key, "session");
    await app.db
      .updateTable("note")
      .set({ session_id: sessionId })
      .where("id", "=", note)
      .execute();
    return `note:${note}`;
  };
  const [interview, focusGroup, meeting, visit] = [
    await noteOf("interview"),
    await noteOf("focusGroup"),
    await noteOf("meeting"),
    await noteOf("visit"),
  ];
  const observation = `note:${await aNote(app, id, area.key)}`;
  let was: string[] = [];
  const kindsOf = async (...cite: string[]) => {
    await citeSources(app, by("peer"), finding, { was, cite });
    was = cite;
    return (await list())[0]?.kinds;
  };
  expect(await kindsOf(interview, focusGroup, meeting)).toBe(1);
  expect(await kindsOf(visit, observation)).toBe(1);
  expect(await kindsOf(interview, visit)).toBe(2);
});
