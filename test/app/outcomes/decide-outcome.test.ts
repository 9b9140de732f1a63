import { expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import { Invalid, NotFound, NotNow, Stale } from "#app/errors.ts";
import { decideOutcome } from "#app/outcomes/decide-outcome.server.ts";
import { oneOutcome } from "#app/outcomes/one.server.ts";
import { findOutcome } from "#db/queries/outcomes.ts";
import { aChallenge, testApp } from "#test/support/app.ts";

const met = {
  outcome: "met" as const,
  level: "achieving",
  reason: "Leaders own it.",
  version: 0,
};

async function aRoom(mode: "award" | "bespoke" = "award") {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "recommendations", mode });
  const area = challenge.framework.areas[0]?.key ?? "";
  return { app, area, ...challenge };
}

test("the team decides an area and overall, and may decide anew", async () => {
  const { app, id, by, area } = await aRoom();
  await decideOutcome(app, by("peer"), area, met);
  await decideOutcome(app, by("peer"), "overall", met);
  const notYet = { ...met, outcome: "notYet" as const, version: 1 };
  await decideOutcome(app, by("leadPeer"), area, notYet);
  expect(await findOutcome(app.db, id, area)).toMatchObject({
    outcome: "notYet",
    level: null,
    version: 2,
  });
});

test("the second of two deciders gets the first one's decision", async () => {
  const { app, by, area } = await aRoom();
  await decideOutcome(app, by("peer"), area, met);
  const late = decideOutcome(app, by("leadPeer"), area, met);
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({
    theirs: {
      version: 1,
      values: {
        outcome: "Met: the criteria for the level are met",
        level: "Achieving",
      },
    },
  });
});

test("a level and reasons are needed where they mean something", async () => {
  const { app, by, area } = await aRoom();
  const decide = (change: object, key = area) =>
    decideOutcome(app, by("peer"), key, { ...met, ...change });
  await expect(decide({ level: "" })).rejects.toThrow(Invalid);
  await expect(decide({ level: "superb" })).rejects.toThrow(Invalid);
  await expect(decide({ reason: "" })).rejects.toThrow(Invalid);
  await expect(decide({ level: "", reason: "" })).rejects.toMatchObject({
    problems: {
      level: "Choose the level that is met",
      reason: "Give the reasons, so the council can use them",
    },
  });
  const none = { outcome: "noLevelSought", level: "", reason: "" };
  await expect(decide(none, "overall")).rejects.toThrow(Invalid);
  await decide(none);
});

test("a bespoke challenge decides no level", async () => {
  const { app, by, area } = await aRoom("bespoke");
  await expect(decideOutcome(app, by("peer"), area, met)).rejects.toThrow(
    Invalid,
  );
  const none = { ...met, outcome: "noLevelSought" as const, level: "" };
  const empty = decideOutcome(app, by("peer"), area, { ...none, reason: "" });
  await expect(empty).rejects.toMatchObject({
    problems: { reason: "Write the remark" },
  });
  await decideOutcome(app, by("peer"), area, none);
  await decideOutcome(app, by("peer"), area, {
    ...none,
    reason: "",
    version: 1,
  });
  await decideOutcome(app, by("peer"), "overall", none);
});

test("wrong side, wrong stage and unknown areas are refused", async () => {
  const { app, by, area } = await aRoom();
  const early = await aChallenge(app, { stage: "interviews" });
  const refused = [
    [() => decideOutcome(app, by("sponsor"), area, met), NotFound],
    [() => decideOutcome(app, early.by("peer"), area, met), NotNow],
    [() => decideOutcome(app, by("peer"), "nowhere", met), NotFound],
  ] as const;
  for (const [attempt, error] of refused) {
    await expect(attempt()).rejects.toThrow(error);
  }
});

test("only a level below the one sought can be kept", async () => {
  const { app, id, by, area } = await aRoom();
  const keep = (level: string) =>
    decideOutcome(app, by("peer"), area, {
      ...met,
      outcome: "notYetKeeps",
      level,
    });
  for (const level of ["achieving", "excellent"]) {
    await expect(keep(level)).rejects.toMatchObject({
      problems: { level: expect.stringMatching(/^Choose a level below/) },
    });
  }
  await expect(keep("")).rejects.toMatchObject({
    problems: { level: "Choose the level that the council keeps" },
  });
  await keep("developing");
  expect(await findOutcome(app.db, id, area)).toMatchObject({
    outcome: "notYetKeeps",
    level: "developing",
  });
});

test("the form names no level until the team does", async () => {
  const { app, by, id, area } = await aRoom();
  const form = async () => {
    const standing = await enter(app.db, by("peer").who, id);
    return (await oneOutcome(app, standing, area)).start;
  };
  expect(await form()).toMatchObject({ outcome: "", level: "" });
  await decideOutcome(app, by("peer"), area, met);
  expect(await form()).toMatchObject({ outcome: "met", level: "achieving" });
});
