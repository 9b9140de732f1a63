import { expect, test } from "vitest";
import { Invalid, NotFound, NotNow, Stale } from "#app/errors.ts";
import { setFindingStatus } from "#app/findings/agree-findings.server.ts";
import {
  addFinding,
  changeFinding,
} from "#app/findings/write-finding.server.ts";
import { aChallenge, aPerson } from "#test/support/app.ts";
import { aFindingsRoom } from "./support.ts";

test("a form sent twice adds one finding and leads to the same place", async () => {
  const { app, by, words, list } = await aFindingsRoom();
  const form = { ...words, once: "k1" };
  const [one, other] = await Promise.all([
    addFinding(app, by("peer"), form),
    addFinding(app, by("peer"), form),
  ]);
  expect(one).toBe(other);
  expect(await list()).toHaveLength(1);
});

test("numbers never clash when two peers write at once", async () => {
  const { app, by, words, list } = await aFindingsRoom();
  const writers = ["peer", "leadPeer", "challengeManager"] as const;
  await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      addFinding(app, by(writers[index % 3] ?? "peer"), {
        ...words,
        text: `Finding ${index}`,
        subheading: index % 2 ? "Procurement" : "",
      }),
    ),
  );
  const findings = await list();
  expect(new Set(findings.map(({ position }) => position)).size).toBe(12);
  expect(findings.map(({ number }) => number)).toEqual(
    Array.from({ length: 12 }, (_, index) => index + 1),
  );
  const headings = findings.map(({ subheading }) => subheading);
  expect(headings.lastIndexOf("")).toBeLessThan(
    headings.indexOf("Procurement"),
  );
});

test("the second of two editors gets the first one's words", async () => {
  const { app, by, words, add, list } = await aFindingsRoom();
  const id = await add();
  const mine = { ...words, text: "Mine", version: 1 };
  await changeFinding(app, by("peer"), id, mine);
  const late = changeFinding(app, by("leadPeer"), id, {
    ...mine,
    text: "Theirs",
  });
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({
    theirs: { version: 2, values: { text: "Mine" } },
  });
  expect((await list())[0]?.text).toBe("Mine");
});

test("changed words make an agreed finding a draft; a new heading does not", async () => {
  const { app, by, words, add, list } = await aFindingsRoom();
  const id = await add();
  const agreed = {
    status: "agreed",
    version: 1,
    to: undefined,
    back: "",
  } as const;
  await setFindingStatus(app, by("peer"), id, agreed);
  const under = { ...words, subheading: "Leaders", version: 1 };
  const stays = await changeFinding(app, by("peer"), id, under);
  expect(stays.said).toBe("The finding is saved");
  expect((await list())[0]?.status).toBe("agreed");
  const said = { ...under, text: "Some councillors do.", version: 2 };
  const reopened = await changeFinding(app, by("peer"), id, said);
  expect(reopened.said).toMatch(/it is a draft again/);
  expect((await list())[0]?.status).toBe("draft");
});

test("an area out of scope or another area's criterion is refused", async () => {
  const { app, by, words, otherArea, list } = await aFindingsRoom();
  const nowhere = { ...words, areaKey: "nowhere" };
  const crossed = { ...words, criterionKey: otherArea.criteria[0]?.key ?? "" };
  await expect(addFinding(app, by("peer"), nowhere)).rejects.toThrow(Invalid);
  await expect(addFinding(app, by("peer"), crossed)).rejects.toThrow(Invalid);
  expect(await list()).toEqual([]);
});

test("wrong role, wrong stage, strangers and foreign ids are refused", async () => {
  const { app, id: challengeId, by, words, add } = await aFindingsRoom();
  const id = await add();
  const stranger = { who: await aPerson(app, "Otto"), challengeId };
  const other = await aChallenge(app, { stage: "findings" });
  const early = await aChallenge(app, { stage: "evidence" });
  const saved = { ...words, version: 1 };
  // Each starts when it is awaited: all at once, some are refused before
  // anybody looks.
  const refused = [
    [() => addFinding(app, by("councilLead"), words), NotFound],
    [() => addFinding(app, early.by("peer"), words), NotNow],
    [() => addFinding(app, stranger, words), NotFound],
    [() => changeFinding(app, other.by("peer"), id, saved), NotFound],
    [() => changeFinding(app, by("peer"), "unknown", saved), NotFound],
  ] as const;
  for (const [attempt, error] of refused) {
    await expect(attempt()).rejects.toThrow(error);
  }
});
