import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Overview } from "#app/challenge/Overview.tsx";
import type { Visitor } from "#app/people/visitor.server.ts";
import { loader as overview } from "#app/routes/overview.tsx";
import { moveChallenge } from "#app/challenge/move.server.ts";
import { replaceDates } from "#db/queries/dates.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { saveArea } from "#app/self-assessment/save-area-answer.server.ts";
import {
  anAreaAnswer,
  answerAll,
  submitAsItIs,
} from "#test/support/self-assessment.ts";
import { sendDraft } from "#app/report/send-draft.server.ts";
import { aReport } from "../report/a-report.ts";

// A Thursday; Good Friday and Easter Monday follow.
const thursday = "2026-04-02T09:00:00.000Z";

test("the overview shows the next four dates and how far off they are", async () => {
  const app = await testApp(thursday);
  const { id, people } = await aChallenge(app, { stage: "interviews" });
  await replaceDates(app.db, id, {
    progressReview: "2027-01-12",
    draftReport: "2026-04-01",
    commentsDue: "2026-04-10",
    finalReport: "2026-04-04",
    planAgreed: "2026-06-02",
    lastDay: "2026-04-02",
  });
  await app.db
    .updateTable("challenge")
    .set({ comments_due: "2026-04-07" })
    .where("id", "=", id)
    .execute();
  const page = await overview(
    argsOf(app, { visitor: people.viewer, params: { challengeId: id } }),
  );
  expect(page.dates).toEqual([
    { title: "Last day on site", day: "2026-04-02", away: "today" },
    {
      title: "Final report",
      day: "2026-04-04",
      away: "before the next working day",
    },
    {
      title: "Council’s comments due",
      day: "2026-04-07",
      away: "in 1 working day",
    },
    {
      title: "Improvement plan agreed",
      day: "2026-06-02",
      away: "in 39 working days",
    },
  ]);
});

test("a step that was taken early has no date ahead any more", async () => {
  const app = await testApp(thursday);
  const { id, people } = await aChallenge(app, { stage: "finalising" });
  await replaceDates(app.db, id, {
    packToPeers: "2026-04-03",
    lastDay: "2026-04-08",
    verbalFeedback: "2026-04-08",
    draftReport: "2026-04-09",
    commentsDue: "2026-04-10",
    finalReport: "2026-04-24",
  });
  const page = await overview(
    argsOf(app, { visitor: people.viewer, params: { challengeId: id } }),
  );
  expect(page.dates.map(({ title }) => title)).toEqual(["Final report"]);
});

test("the council counts what was sent and reads the outcome, area by area", async () => {
  const app = await testApp(thursday);
  const { id, people, move, findings } = await aReport(app);
  const seen = async (visitor: Visitor) => {
    const asked = { visitor, params: { challengeId: id } };
    const page = await overview(argsOf(app, asked));
    const counts = page.areas.map((area) =>
      area.counts
        .filter(({ label }) =>
          /strength|recommendation|consideration/.test(label),
        )
        .map(({ label, value }) => `${value} ${label}`)
        .join(", "),
    );
    const outcomes = page.areas.map(({ outcome }) => outcome);
    return { counts, outcomes, overall: page.overall };
  };
  const both = "1 strength, 1 area for consideration";
  const team = await seen(people.peer);
  expect(team.counts.slice(0, 2)).toEqual([`${both}, 1 recommendation`, both]);
  expect(team.outcomes[0]).toBe("met");
  const early = await seen(people.councilLead);
  expect(new Set(early.counts)).toEqual(new Set([""]));
  expect(new Set(early.outcomes)).toEqual(new Set([undefined]));
  expect(early.overall).toBeNull();
  await sendDraft(app, await move("leadPeer"));
  await app.db
    .updateTable("finding")
    .set({ removed_at: thursday })
    .where("id", "=", findings[0]?.id ?? "")
    .execute();
  await app.db
    .updateTable("outcome")
    .set({ outcome: "notYet", level: null })
    .execute();
  const council = await seen(people.viewer);
  expect(council.counts).toEqual(team.counts);
  expect(council.outcomes).toEqual(team.outcomes);
  expect(council.overall).toMatchObject({
    sentence: "The criteria for the level “Achieving” are met.",
    source: { label: "Draft 1", reads: null },
  });
  const now = await seen(people.peer);
  expect(now.counts[0]).toBe("0 strengths, 1 area for consideration");
  expect(now.overall).toMatchObject({
    outcome: "notYet",
    source: { reads: expect.stringContaining("was sent to the council") },
  });
});

test("a withdrawn challenge says where it stopped, when and why", async () => {
  const app = await testApp(thursday);
  const { id, people, by } = await aChallenge(app, { stage: "evidence" });
  await replaceDates(app.db, id, { lastDay: "2026-04-09" });
  const seen = async () =>
    overview(
      argsOf(app, { visitor: people.viewer, params: { challengeId: id } }),
    );
  expect(await seen()).toMatchObject({ stopped: null, dates: [{}] });
  const note = "The council merges with its neighbour.";
  const asked = { ...by("challengeManager"), version: 1, note };
  await moveChallenge(app, asked, "withdraw");
  const page = await seen();
  expect(page).toMatchObject({
    stopped: {
      title: "Withdrawn during Evidence on 2 April 2026",
      reason: note,
    },
    dates: [],
  });
  expect(page.stages.slice(0, 4)).toEqual([
    { title: "Scoping", state: "done" },
    { title: "Self-assessment", state: "done" },
    { title: "Evidence", state: "stopped" },
    { title: "Interviews", state: "never" },
  ]);
});

test.each(["scoping", "withdrawn", "interviews"] as const)(
  "the team reads the level as it was sent, whatever is claimed since: %s",
  async (stage) => {
    const app = await testApp(thursday);
    const cast = await aChallenge(app, { stage: "selfAssessment" });
    const { id, people, by } = cast;
    await answerAll(app, cast);
    await submitAsItIs(app, cast);
    const key = cast.framework.areas[0]?.key ?? "";
    const words = anAreaAnswer({ claimedLevel: "excellent", version: 1 });
    await saveArea(app, by("councilLead"), key, words);
    await app.db.updateTable("challenge").set({ state: stage }).execute();
    const levelFor = async (visitor: Visitor) =>
      (await overview(argsOf(app, { visitor, params: { challengeId: id } })))
        .areas[0]?.level;
    expect(await levelFor(people.peer)).toBe("Achieving claimed");
    expect(await levelFor(people.councilLead)).toBe("Excellent claimed");
  },
);

test("the programme's office finds the areas, but no count or page of what it may not see", async () => {
  const app = await testApp(thursday);
  const { id, people } = await aChallenge(app, { stage: "improvement" });
  await app.db
    .updateTable("challenge")
    .set({ published_at: thursday, public_key: "abc" })
    .where("id", "=", id)
    .execute();
  const shownTo = async (visitor: Visitor) => {
    const args = { visitor, params: { challengeId: id } };
    const page = await overview(argsOf(app, args));
    const html = renderToStaticMarkup(createElement(Overview, page));
    return { area: page.areas[0], html };
  };
  const office = await shownTo(await aPerson(app, "Ines Programme", true));
  expect(office.area?.counts.map(({ label }) => label)).toEqual(["criteria"]);
  expect(office.html).toContain(office.area?.title ?? "none");
  expect(office.html).not.toContain("/areas/");
  expect(office.html).toContain('href="/reports/abc"');
  const viewer = await shownTo(people.viewer);
  expect(viewer.area?.counts.map(({ label }) => label)).toContain("evidence");
  expect(viewer.html).toContain(`/areas/${viewer.area?.key}"`);
});
