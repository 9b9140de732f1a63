import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Overview } from "#app/challenge/Overview.tsx";
import type { Context } from "#app/context.server.ts";
import { loader as frame } from "#app/routes/challenge.tsx";
import { loader as overview } from "#app/routes/overview.tsx";
import { loader as selfAssessment } from "#app/routes/self-assessment.tsx";
import { returnSelfAssessment } from "#app/self-assessment/return-self-assessment.server.ts";
import { SentPage } from "#app/self-assessment/SentPage.tsx";
import { steps } from "#app/steps.server.ts";
import { insertEvent } from "#db/queries/events.ts";
import { insertVersion } from "#db/queries/reports.ts";
import type { Event } from "#workflows/challenge.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { answerAll, submitAsItIs } from "#test/support/self-assessment.ts";

type Challenge = Awaited<ReturnType<typeof aChallenge>>;

function seenIn(app: Context, { id, people }: Challenge) {
  const args = (who: ChallengeRole) =>
    argsOf(app, { visitor: people[who], params: { challengeId: id } });
  return {
    page: (who: ChallengeRole) => overview(args(who)),
    html: async (who: ChallengeRole) =>
      renderToStaticMarkup(<Overview {...await overview(args(who))} />),
    head: async (who: ChallengeRole) => (await frame(args(who))).cameBack,
    room: (who: ChallengeRole) => selfAssessment(args(who)),
  };
}

/** Sends a version of the report, without its words. */
const aVersion = (
  app: Context,
  { id, people }: Challenge,
  number: number,
  kind: "draft" | "final",
) =>
  insertVersion(app.db, {
    ...{ id: app.newId(), challenge_id: id, number, kind },
    ...{ title: "Report", blocks: "[]", sha256: "" },
    created_at: app.now(),
    created_by: people.peer.id,
  });

async function go(
  app: Context,
  { by }: Challenge,
  event: Event,
  note = "",
  who: ChallengeRole = "challengeManager",
): Promise<void> {
  const { version } = await app.db
    .selectFrom("challenge")
    .select("version")
    .executeTakeFirstOrThrow();
  const asked = { ...by(who), version, note };
  await steps[event](app, asked);
}

const why = "Two sessions fell ill and are held next week.";

test.each<[Stage, string]>([
  ["findings", "Reopened: it went back from Findings to Interviews"],
  ["closed", "Reopened: it went back from Closed to Improvement plan"],
])("a challenge reopened from %s says so to all", async (stage, title) => {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage });
  const { page, html, head } = seenIn(app, challenge);
  expect((await page("peer")).cameBack).toBeNull();
  expect(await head("peer")).toBeNull();
  await go(app, challenge, "reopen", why);
  const { name } = challenge.people.challengeManager;
  for (const who of ["peer", "councilLead", "viewer"] as const) {
    expect((await page(who)).cameBack).toMatchObject({
      ...{ title, reason: why, by: name },
    });
    expect(await html(who)).toContain(why);
    expect(await head(who)).toBe("Reopened");
  }
});

test("it is said until the challenge goes on, and a withdrawal says its own", async () => {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "findings" });
  const { page, head } = seenIn(app, challenge);
  await go(app, challenge, "reopen", why);
  await go(app, challenge, "withdraw", "The council merges.");
  expect((await page("peer")).cameBack).toBeNull();
  await go(app, challenge, "reopen", "It does not merge.");
  expect((await page("peer")).cameBack).toMatchObject({
    title: "Taken up again at Interviews, where it was withdrawn",
    reason: "It does not merge.",
  });
  await app.db.updateTable("stakeholder_group").set({ needed: 0 }).execute();
  await go(app, challenge, "finishInterviews");
  expect(await head("peer")).toBeNull();
});

test("a report that is published ends that it was reopened", async () => {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "closed" });
  const { page, head } = seenIn(app, challenge);
  await go(app, challenge, "reopen", why);
  expect(await head("viewer")).toBe("Reopened");
  await aVersion(app, challenge, 1, "final");
  await app.db.updateTable("challenge").set({ published_at: null }).execute();
  await go(app, challenge, "publish", "", "sponsor");
  expect(await head("viewer")).toBeNull();
  expect((await page("peer")).cameBack).toBeNull();
});

test("another draft says what it stands in place of", async () => {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "councilResponse" });
  const { page, head } = seenIn(app, challenge);
  await aVersion(app, challenge, 1, "draft");
  await aVersion(app, challenge, 2, "final");
  await aVersion(app, challenge, 3, "draft");
  await insertEvent(app.db, {
    ...{ id: app.newId(), challengeId: challenge.id, at: app.now() },
    ...{ personId: challenge.people.leadPeer.id, audience: "both" },
    ...{ event: "issueAnotherDraft", from: "finalising" },
    ...{ to: "councilResponse", note: why },
  });
  expect(await head("peer")).toBe("Draft 3");
  expect((await page("councilLead")).cameBack?.title).toBe(
    "Draft 3 is before the council, in place of the final report (version 2)",
  );
});

test("a self-assessment sent back leads the council to the questions", async () => {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "selfAssessment" });
  await answerAll(app, challenge);
  await submitAsItIs(app, challenge);
  await app.db.updateTable("challenge").set({ state: "evidence" }).execute();
  const { page, html, head, room } = seenIn(app, challenge);
  const [area] = challenge.framework.areas;
  const { version } = await app.db
    .selectFrom("challenge")
    .select("version")
    .executeTakeFirstOrThrow();
  const asked = {
    ...{ ...challenge.by("leadPeer"), version, note: why },
    questions: { [area?.key ?? ""]: "Which year is that?" },
  };
  await returnSelfAssessment(app, asked);
  const title = "The peer team sent the self-assessment back";
  for (const who of ["peer", "councilLead"] as const) {
    expect((await page(who)).cameBack).toMatchObject({ title, reason: why });
    expect(await head(who)).toBe("Sent back");
  }
  const visitor = await aPerson(app, "Ines Programme", true);
  const params = { challengeId: challenge.id };
  const office = await overview(argsOf(app, { visitor, params }));
  expect(office.cameBack).toMatchObject({ title, reason: "" });
  expect(await html("councilLead")).toContain(
    "Read the peer team’s question and reply",
  );
  expect(await html("peer")).not.toContain("question and reply");
  const { sent } = await room("peer");
  if (!sent) throw new Error("The team reads the copy.");
  expect(renderToStaticMarkup(<SentPage {...sent} />)).toContain(why);

  const move = (event: Event, from: Stage, to: Stage) =>
    insertEvent(app.db, {
      ...{ id: app.newId(), challengeId: challenge.id, at: app.now() },
      ...{ personId: challenge.people.leadPeer.id, audience: "both" },
      ...{ event, from, to, note: "" },
    });
  // Taken up again, it is open as it was before.
  await move("withdraw", "selfAssessment", "withdrawn");
  await move("reopen", "withdrawn", "selfAssessment");
  expect((await room("peer")).sent?.returned?.note).toBe(why);
  await move("submitSelfAssessment", "selfAssessment", "evidence");
  await move("reopen", "evidence", "selfAssessment");
  expect(await head("peer")).toBe("Reopened");
  expect((await room("peer")).sent?.returned).toBeNull();
});
