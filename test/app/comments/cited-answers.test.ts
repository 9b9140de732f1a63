import { expect, test } from "vitest";
import { commentPage } from "#app/comments/comment-page.server.ts";
import { answerComment } from "#app/comments/answer-comment.server.ts";
import {
  confirm,
  confirmTicked,
} from "#app/comments/confirm-answers.server.ts";
import { Invalid } from "#app/errors.ts";
import { loader as checks } from "#app/routes/report.checks.tsx";
import { loader as comment } from "#app/routes/comments.comment.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aReportComment } from "#test/support/comment.ts";
import { argsOf } from "#test/support/route.ts";

async function twoComments() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "finalising" });
  const { id: challengeId, by, people } = challenge;
  const first = await aReportComment(app, challenge, { sent: true });
  const second = await aReportComment(app, challenge, { sent: true });
  await aReportComment(app, challenge, { sent: false });
  const answer = (id: string, reason: string) =>
    answerComment(app, by("peer"), id, {
      ...{ outcome: "accepted", reason, version: 0 },
    });
  const inVain = async () => {
    const params = { challengeId, commentId: second };
    const page: Awaited<ReturnType<typeof commentPage>> = await comment(
      argsOf(app, { visitor: people.leadPeer, params }),
    );
    return page.onReport?.inVain ?? [];
  };
  const found = async () => {
    const { groups } = await checks(
      argsOf(app, { visitor: people.leadPeer, params: { challengeId } }),
    );
    return groups?.find((one) => one.check === "answers")?.finds ?? [];
  };
  const href = `/challenges/${challengeId}/comments/${first}`;
  return { app, by, first, second, answer, inVain, found, href };
}

test("an answer cannot lead to its own comment, nor to one the team has not", async () => {
  const { answer, first } = await twoComments();
  for (const reason of ["Same as comment 1.", "Same as comment 3."]) {
    const refused = answer(first, reason);
    await expect(refused).rejects.toThrow(Invalid);
    await expect(refused).rejects.toMatchObject({
      problems: { reason: expect.any(String) },
    });
  }
});

test("an answer that only speaks of a comment is taken, and leads nowhere in vain", async () => {
  const { answer, first, inVain } = await twoComments();
  await answer(first, "We agree with comment 1, as comment 45 of 2019 said.");
  expect(await inVain()).toEqual([]);
});

test("who confirms and who sends is told of an answer that leads to none", async () => {
  const room = await twoComments();
  const { app, by, first, second, href } = room;
  await room.answer(second, "Same as comment 1.");
  const sentence =
    "The answer to comment 2 leads to comment 1, which has no confirmed answer to go out with it";
  expect(await room.inVain()).toEqual([{ sentence, href }]);
  // It does not go out yet.
  expect(await room.found()).toEqual([]);
  const { said } = await confirmTicked(app, by("leadPeer"), {
    confirm: ["2:1"],
  });
  expect(said).toBe(`1 answer is confirmed. ${sentence}`);
  expect(await room.found()).toMatchObject([{ sentence, mend: href }]);
  await room.answer(first, "The figure is put right.");
  expect(await room.found()).toHaveLength(1);
  await confirm(app, by("leadPeer"), first, { version: 1 });
  expect([await room.inVain(), await room.found()]).toEqual([[], []]);
});
