import { expect, test } from "vitest";
import { loader as home } from "#app/routes/home.tsx";
import { loader as overview } from "#app/routes/overview.tsx";
import { loader as report } from "#app/routes/report.tsx";
import { loader as version } from "#app/routes/report.version.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { argsOf } from "#test/support/route.ts";

// A Thursday; Good Friday and Easter Monday follow.
const thursday = "2026-04-02T09:00:00.000Z";

test.each([
  {
    due: "2026-04-08",
    words: "2 working days left, until 8 April 2026",
    away: "in 2 working days",
  },
  {
    due: "2026-03-31",
    words: "The last day was 31 March 2026, 2 working days ago",
    away: "2 working days ago",
  },
])("each page on the draft counts working days to $due", async (asked) => {
  const app = await testApp(thursday);
  const challenge = await aChallenge(app, { stage: "councilResponse" });
  const { id, people, framework } = challenge;
  await aSentDraft(app, challenge, framework.areas[0]?.key ?? "");
  await app.db
    .updateTable("challenge")
    .set({ comments_due: asked.due })
    .where("id", "=", id)
    .execute();
  const args = argsOf(app, {
    visitor: people.councilContributor,
    params: { challengeId: id, number: "1" },
  });
  const { words } = asked;
  expect((await report(args)).deadline).toMatchObject({ words });
  expect((await version(args)).deadline).toMatchObject({ words });
  expect(await home(args)).toMatchObject({ mine: [{ deadline: words }] });
  expect((await overview(args)).dates[0]).toEqual({
    title: "Council’s comments due",
    day: asked.due,
    away: asked.away,
  });
});
