import { expect, test } from "vitest";
import { answerComment } from "#app/comments/answer-comment.server.ts";
import { confirm } from "#app/comments/confirm-answers.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { loader as areaPage } from "#app/routes/area.tsx";
import { sendAnswers } from "#db/queries/comment-answers.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aReportComment } from "#test/support/comment.ts";
import { aSentDraft, restingOn } from "#test/support/draft.ts";
import { argsOf } from "#test/support/route.ts";

/** A draft sent, commented on in two places of the first area. */
async function commented() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "finalising" });
  const { id, people, by, framework } = challenge;
  const [first, second] = framework.areas;
  const [area = "", other = ""] = [first?.key, second?.key];
  const { blocks, versionId } = await aSentDraft(
    app,
    challenge,
    area,
    restingOn(area, other),
  );
  const comment = async (text: string, kind: string, sent: boolean) => {
    const block = blocks.find((one) => one.kind === kind);
    return aReportComment(app, challenge, {
      sent,
      text,
      areaKey: block?.areaKey ?? null,
      reportVersionId: versionId,
      blockId: block?.id ?? null,
    });
  };
  const onFinding = await comment("On the finding", "finding", true);
  await comment("On the advice", "recommendation", true);
  await comment("Kept inside", "finding", false);
  const said = async (visitor: Visitor, key = area) => {
    const params = { challengeId: id, area: key };
    const page = await areaPage(argsOf(app, { visitor, params }));
    const entries = page.conversation?.entries ?? [];
    return new Map(entries.map((entry) => [entry.text, entry.reaction]));
  };
  const send = () =>
    sendAnswers(app.db, { challengeId: id, versionId, at: app.now() });
  return { app, by, people, onFinding, said, send, other };
}

test("an answer stands beside the comment for the team, and once sent for the council", async () => {
  const { app, by, people, onFinding, said, send } = await commented();
  const words = { outcome: "accepted" as const, reason: "Rightly said" };
  await answerComment(app, by("peer"), onFinding, { ...words, version: 0 });
  const own = await said(people.leadPeer);
  expect(own.get("On the finding")).toMatchObject({
    standing: { title: "Accepted" },
    answer: {
      reason: "Rightly said",
      author: people.peer.name,
      audience: "Peer team only",
      second: "Not confirmed by a second reader yet",
    },
  });
  expect(own.get("On the advice")).toMatchObject({
    standing: { title: "Not answered" },
    answer: null,
  });
  expect(own.has("Kept inside")).toBe(false);
  await confirm(app, by("leadPeer"), onFinding, { version: 1 });
  for (const who of [people.councilLead, people.viewer]) {
    const early = await said(who);
    expect(early.get("On the finding")).toMatchObject({
      standing: { title: "No answer yet" },
      answer: null,
    });
    expect(JSON.stringify([...early])).not.toContain("Rightly");
  }
  await send();
  await answerComment(app, by("peer"), onFinding, {
    ...{ outcome: "noted", reason: "Put otherwise", version: 1 },
  });
  for (const who of [people.councilLead, people.viewer]) {
    const later = await said(who);
    expect(later.get("On the finding")).toEqual({
      standing: { title: "Accepted", tone: "go" },
      answer: {
        reason: "Rightly said",
        author: null,
        at: expect.any(String),
        audience: "Both sides",
        second: null,
      },
    });
  }
  expect((await said(people.peer)).get("On the finding")?.answer).toMatchObject(
    { reason: "Put otherwise", audience: "Peer team only" },
  );
  const inside = await said(people.councilLead);
  expect(inside.get("Kept inside")).toBeNull();
});

test("a comment on a recommendation is found in each area it rests on", async () => {
  const { people, said, other } = await commented();
  const there = await said(people.councilContributor, other);
  expect([...there.keys()]).toEqual(["On the advice"]);
});
