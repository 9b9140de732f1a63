import { expect, test } from "vitest";
import { missing } from "#app/challenge/missing.server.ts";
import { enter } from "#app/challenge/enter.server.ts";
import { say } from "#app/comments/say.server.ts";
import { setFindingStatus } from "#app/findings/agree-findings.server.ts";
import { Gone } from "#app/errors.ts";
import {
  action as takeBackAction,
  loader as takeBackPage,
} from "#app/routes/report.elsewhere.take-back.tsx";
import { listExamples } from "#db/queries/examples.ts";
import { listFindings } from "#db/queries/findings.ts";
import { listOwnSections } from "#db/queries/own-sections.ts";
import { listRecommendations } from "#db/queries/recommendations.ts";
import { saveWording } from "#db/queries/wordings.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import {
  aForeignReport,
  addressOf,
  bringElsewhere,
} from "./a-foreign-report.ts";

async function broughtIn() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "findings" });
  const bytes = await aForeignReport();
  const file = await bringElsewhere(app, challenge, bytes);
  addressOf(await file.send({ then: "bringIn", commentsAre: "council" }));
  const all = { challengeId: challenge.id, sight: "all" } as const;
  const notBack = async () => (await file.look()).brought?.whyNotBack ?? null;
  return { app, challenge, file, all, notBack };
}

test("what the team no longer agrees on does not go in one press", async () => {
  const { app, challenge, all, notBack } = await broughtIn();
  const [finding] = await listFindings(app.db, all);
  const draft = { status: "draft", version: 1, back: "" } as const;
  await setFindingStatus(app, challenge.by("peer"), finding?.id ?? "", draft);
  expect((await notBack())?.changed).toMatchObject([
    { how: ["put back to a draft"] },
  ]);
});

test("what the team did with what came in is told thing by thing, and keeps it", async () => {
  const { app, challenge, file, all, notBack } = await broughtIn();
  expect(await notBack()).toBeNull();
  const [finding] = await listFindings(app.db, all);
  const { whyNot, goes } = await takeBackPage(file.at());
  expect(whyNot).toBeNull();
  expect(goes).toBe(
    "5 findings, 2 recommendations, 2 examples and signposts and 4 texts that came from it leave the report.",
  );
  await say(
    app,
    challenge.by("peer"),
    { areaKey: finding?.area_key ?? "", voice: "team" },
    {
      about: `finding:${finding?.id}`,
      text: "Do we know this?",
      audience: "side",
      once: undefined,
    },
  );
  expect(await notBack()).toMatchObject({
    because: expect.stringMatching(/^One thing/) as string,
    changed: [
      {
        name: expect.stringMatching(/^Finding: Officers walk/) as string,
        how: ["commented on"],
        where: `findings/${finding?.id}`,
      },
    ],
  });
  const [recommendation] = await listRecommendations(app.db, all);
  await saveWording(app.db, {
    challengeId: challenge.id,
    thing: `recommendation:${recommendation?.id}`,
    words: { leadIn: "Harbour", text: "Ask." },
    own: { leadIn: "Harbour", text: "" },
    ...{ version: 0, by: challenge.people.peer.id, at: app.now() },
  });
  const both = await notBack();
  expect(both?.changed.map(({ name, how }) => [name, how])).toEqual([
    [expect.stringContaining("Finding"), ["commented on"]],
    ["Recommendation: Harbour", ["reworded for the report"]],
  ]);
  const body = new URLSearchParams({ version: "2" });
  const pressed = await takeBackAction(
    file.at({ init: { method: "POST", body } }),
  );
  expect(pressed).toMatchObject({ init: { status: 409 } });
  expect(await listFindings(app.db, all)).toHaveLength(5);
});

test("the pages of what went with it say who took it back", async () => {
  const { app, challenge, file, all } = await broughtIn();
  const { db } = app;
  const first = async () =>
    [
      ["finding", await listFindings(db, all), "finding"],
      ["recommendation", await listRecommendations(db, all), "recommendation"],
      ["example", await listExamples(db, all), "example or signpost"],
      ["section", await listOwnSections(db, challenge.id), "section"],
    ] as const;
  const made = await first();
  const { version } = await file.look();
  const body = new URLSearchParams({ version: String(version) });
  addressOf(await takeBackAction(file.at({ init: { method: "POST", body } })));
  const peer = await enter(db, challenge.people.peer, challenge.id);
  for (const [kind, rows, what] of made) {
    const gone = await missing(db, peer, kind, rows[0]?.id ?? "");
    expect(gone).toBeInstanceOf(Gone);
    expect((gone as Gone).lost).toMatchObject({
      ...{ what, by: challenge.people.leadPeer.name, back: null },
    });
  }
});
