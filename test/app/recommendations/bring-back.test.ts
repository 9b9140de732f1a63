import { expect, test } from "vitest";
import { bringBackExample } from "#app/examples/bring-back-example.server.ts";
import { removeExample } from "#app/examples/remove-example.server.ts";
import { bringBackRecommendation } from "#app/recommendations/bring-back-recommendation.server.ts";
import { removeRecommendation } from "#app/recommendations/remove-recommendation.server.ts";
import { listExamples } from "#db/queries/examples.ts";
import { listRecommendations } from "#db/queries/recommendations.ts";
import { aChallenge, testApp } from "#test/support/app.ts";

async function aReport() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "recommendations" });
  const saved = {
    challenge_id: challenge.id,
    text: "Words.",
    version: 1,
    updated_by: challenge.people.peer.id,
    updated_at: app.now(),
  };
  return { app, saved, ...challenge };
}

test("a recommendation comes back as the last, with what it rests on", async () => {
  const { app, saved, id, by } = await aReport();
  const rows = ["one", "two"].map((name, index) => ({
    ...saved,
    id: name,
    position: index + 1,
    lead_in: name,
    priority: "high",
  }));
  await app.db.insertInto("recommendation").values(rows).execute();
  await removeRecommendation(app, by("peer"), "one", { version: 1 });
  for (let press = 1; press <= 2; press++) {
    const to = await bringBackRecommendation(app, by("leadPeer"), "one");
    expect(to).toBe(`/challenges/${id}/recommendations/one`);
  }
  const now = await listRecommendations(app.db, {
    challengeId: id,
    sight: "all",
  });
  expect(now.map((one) => [Number(one.number), one.id])).toEqual([
    [1, "two"],
    [2, "one"],
  ]);
});

test("a signpost comes back as the last of its list, and is called so", async () => {
  const { app, saved, id, by } = await aReport();
  const rows = ["one", "two"].map((name, index) => ({
    ...saved,
    id: name,
    kind: "signpost",
    area_key: null,
    position: index + 1,
    lead_in: name,
    council: "",
    url: "",
  }));
  await app.db.insertInto("example").values(rows).execute();
  const remove = () => removeExample(app, by("peer"), "one", { version: 1 });
  await remove();
  await expect(remove()).rejects.toMatchObject({ lost: { what: "signpost" } });
  const led = await bringBackExample(app, by("peer"), "one");
  expect(led).toMatchObject({ said: "The signpost is back" });
  const now = await listExamples(app.db, { challengeId: id, sight: "all" });
  expect(now.map((one) => one.id)).toEqual(["two", "one"]);
  const events = await app.db
    .selectFrom("challenge_event")
    .select("event")
    .orderBy("seq", "desc")
    .execute();
  expect(events[0]?.event).toBe("signpostBroughtBack");
});
