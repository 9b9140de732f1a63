import { describe, expect, test } from "vitest";
import {
  answerAlike,
  answerComment,
} from "#app/comments/answer-comment.server.ts";
import {
  confirm,
  confirmTicked,
} from "#app/comments/confirm-answers.server.ts";
import { Forbidden, NotFound, NotNow, Stale } from "#app/errors.ts";
import { waitingFor } from "#app/home/waiting.server.ts";
import { loader as answerRoute } from "#app/routes/comments.answer.tsx";
import { findAnnotation, listAnnotations } from "#db/queries/annotations.ts";
import { loader as confirmPage } from "#app/routes/comments.confirm.tsx";
import { sendAnswers } from "#db/queries/comment-answers.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aReportComment } from "#test/support/comment.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { argsOf } from "#test/support/route.ts";
import { loader as register } from "#app/routes/comments.tsx";

const taken = {
  outcome: "accepted" as const,
  reason: "The report says so now",
  version: 0,
};
const page = { limit: 50, offset: 0 };

async function responded(
  stage: "finalising" | "councilResponse" = "finalising",
) {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage });
  const { id, by } = challenge;
  const ids: string[] = [];
  for (const sent of [true, true, true, false]) {
    const text = sent ? "Sent" : "CANARY";
    ids.push(await aReportComment(app, challenge, { sent, text }));
  }
  const see = (answers: "all" | "sent", one = ids[0]) =>
    findAnnotation(app.db, {
      challengeId: id,
      id: one ?? "",
      sight: { annotations: "sent", answers },
    });
  const [first = "", second = "", third = "", internal = ""] = ids;
  return { app, challenge, id, by, first, second, third, internal, see };
}

// Its loader runs after a refused press too: sent elsewhere, nobody would read
// why the answer was not confirmed.
test("who may not confirm stays to read why", async () => {
  const { app, id, by, first: commentId } = await responded();
  const params = { challengeId: id, commentId };
  const visitor = by("peer").who;
  expect(await confirmPage(argsOf(app, { visitor, params }))).toMatchObject({
    page: `/challenges/${id}/comments/${commentId}`,
  });
  const { who, challengeId } = (await aChallenge(app)).by("peer");
  const elsewhere = { visitor: who, params: { challengeId, commentId } };
  await expect(confirmPage(argsOf(app, elsewhere))).rejects.toMatchObject({
    init: { status: 404 },
  });
});

describe("answering", () => {
  test("the words commented on are a click away in their draft", async () => {
    const app = await testApp();
    const challenge = await aChallenge(app, { stage: "finalising" });
    const { id, people, framework } = challenge;
    const areaKey = framework.areas[0]?.key ?? "";
    const { blocks, number, versionId } = await aSentDraft(
      app,
      challenge,
      areaKey,
    );
    const blockId = blocks[1]?.id ?? "";
    const passage = { reportVersionId: versionId, blockId };
    const comment = await aReportComment(app, challenge, {
      sent: true,
      ...passage,
    });
    const asked = { challengeId: id, commentId: comment };
    const page = await answerRoute(
      argsOf(app, { visitor: people.peer, params: asked }),
    );
    expect(page.passage.madeOn?.href).toBe(
      `/challenges/${id}/report/versions/${number}#${blockId}`,
    );
  });

  test("a second editor gets the first one's answer", async () => {
    const { app, by, first } = await responded();
    await answerComment(app, by("peer"), first, taken);
    const late = answerComment(app, by("leadPeer"), first, taken);
    await expect(late).rejects.toThrow(Stale);
    await expect(late).rejects.toMatchObject({
      theirs: { version: 1, values: { outcome: "Accepted" } },
    });
  });

  test("what was not sent cannot be answered, nor by the other side", async () => {
    const { app, by, first, internal } = await responded();
    await expect(
      answerComment(app, by("peer"), internal, taken),
    ).rejects.toThrow(NotFound);
    await expect(
      answerComment(app, by("councilLead"), first, taken),
    ).rejects.toThrow(NotFound);
    const other = await aChallenge(app, { stage: "finalising" });
    await expect(
      answerComment(app, other.by("peer"), first, taken),
    ).rejects.toThrow(NotFound);
    const early = await responded("councilResponse");
    await expect(
      answerComment(early.app, early.by("peer"), early.first, taken),
    ).rejects.toThrow(NotNow);
  });

  test("several alike are answered at once, all or none", async () => {
    const { app, by, second, third, see } = await responded();
    const both = { ...taken, comments: [1, 2] };
    await answerAlike(app, by("peer"), both);
    expect((await see("all", second))?.answer?.reason).toBe(taken.reason);
    await expect(
      answerAlike(app, by("peer"), { ...taken, comments: [3, 2] }),
    ).rejects.toThrow(NotNow);
    await expect(
      answerAlike(app, by("peer"), { ...taken, comments: [3, 4] }),
    ).rejects.toThrow(NotFound);
    expect((await see("all", third))?.answer).toBeNull();
  });
});

describe("the second reader", () => {
  test("sent twice by one person stands as if sent once", async () => {
    const { app, by, first } = await responded();
    const press = { ...taken, comments: [1, 2], once: "k" };
    const alike = () => answerAlike(app, by("peer"), press);
    const [one, same] = await Promise.all([alike(), alike()]);
    expect(same).toBe(one);
    const confirmed = () => confirm(app, by("leadPeer"), first, { version: 1 });
    const to = await confirmed();
    expect(await confirmed()).toBe(to);
    const told = await app.db
      .selectFrom("challenge_event")
      .select("event")
      .where("event", "in", ["commentAnswered", "answerConfirmed"])
      .execute();
    expect(told).toHaveLength(2);
  });

  test("is never whoever wrote the answer, and confirms what was read", async () => {
    const { app, by, first, see } = await responded();
    await expect(
      confirm(app, by("peer"), first, { version: 1 }),
    ).rejects.toThrow(NotNow);
    await answerComment(app, by("peer"), first, taken);
    await expect(
      confirm(app, by("peer"), first, { version: 1 }),
    ).rejects.toThrow(Forbidden);
    await answerComment(app, by("peer"), first, { ...taken, version: 1 });
    const stale = confirm(app, by("leadPeer"), first, { version: 1 });
    await expect(stale).rejects.toThrow(NotNow);
    await confirm(app, by("leadPeer"), first, { version: 2 });
    expect((await see("all"))?.answer?.readers?.confirmedByName).toContain(
      "Leo",
    );
    await expect(
      confirm(app, by("challengeManager"), first, { version: 2 }),
    ).rejects.toThrow(NotNow);
  });

  test("a changed answer needs one again, and is the council's only once sent", async () => {
    const { app, challenge, by, first, id, see } = await responded();
    const area = challenge.framework.areas[0]?.key ?? "";
    const { versionId } = await aSentDraft(app, challenge, area);
    await answerComment(app, by("peer"), first, taken);
    expect((await see("sent"))?.answer).toBeNull();
    await confirm(app, by("leadPeer"), first, { version: 1 });
    await sendAnswers(app.db, { challengeId: id, versionId, at: app.now() });
    expect((await see("sent"))?.answer?.outcome).toBe("accepted");
    const other = { outcome: "noted" as const, reason: "x", version: 1 };
    await answerComment(app, by("peer"), first, other);
    const team = (await see("all"))?.answer;
    expect(team).toMatchObject({ outcome: "noted", sentAt: null });
    expect(team?.readers?.confirmedBy).toBeNull();
  });
});

describe("several answers confirmed at once", () => {
  const answered = async () => {
    const room = await responded();
    const { app, by, first, second, third } = room;
    for (const one of [first, second]) {
      await answerComment(app, by("peer"), one, taken);
    }
    await answerComment(app, by("leadPeer"), third, taken);
    const press = (confirm: string[], role: "leadPeer" | "peer" = "leadPeer") =>
      confirmTicked(app, by(role), { confirm });
    const readers = async () => {
      const found = await Promise.all(
        [first, second, third].map((one) => room.see("all", one)),
      );
      return found.map((one) => one?.answer?.readers?.confirmedByName ?? null);
    };
    return { ...room, press, readers };
  };

  test("leave one's own, and are recorded once however often they are sent", async () => {
    const { app, id, press, readers } = await answered();
    const ticked = ["1:1", "2:1", "3:1"];
    const to = `/challenges/${id}/comments`;
    const said =
      "2 answers are confirmed. The answer to comment 3 is your own and was left";
    expect(await press(ticked)).toEqual({ to, said });
    expect(await press(ticked)).toEqual({ to, said });
    expect(await readers()).toEqual([
      expect.stringContaining("Leo"),
      expect.stringContaining("Leo"),
      null,
    ]);
    const told = await app.db
      .selectFrom("challenge_event")
      .select("subject")
      .where("event", "=", "answerConfirmed")
      .execute();
    expect(told).toEqual([{ subject: "Comments 1 and 2" }]);
  });

  test("leave what was changed since it was read, and say so", async () => {
    const { app, by, first, press, readers } = await answered();
    const anew = { ...taken, reason: "Another reason", version: 1 };
    await answerComment(app, by("challengeManager"), first, anew);
    const { said } = await press(["1:1", "2:1"]);
    expect(said).toBe(
      "1 answer is confirmed. The answer to comment 1 changed while you were looking and was left: read it again",
    );
    const [one, two] = await readers();
    expect([one, two]).toEqual([null, expect.stringContaining("Leo")]);
    await expect(press(["1:1"])).rejects.toThrow(
      "The answer to comment 1 changed while you were looking and was left: read it again. Nothing was confirmed.",
    );
    await expect(press(["1:2", "3:1"], "peer")).resolves.toMatchObject({
      said: "2 answers are confirmed",
    });
  });

  test("are of comments that were sent, and answered", async () => {
    const { press, readers } = await answered();
    await expect(press(["1:1", "4:1"])).rejects.toThrow(NotFound);
    expect(await readers()).toEqual([null, null, null]);
  });
});

test("who may not see answers cannot find them by a filter either", async () => {
  const { app, by, first, id } = await responded();
  await answerComment(app, by("peer"), first, taken);
  const filtered = (answers: "all" | "sent") =>
    listAnnotations(
      app.db,
      {
        challengeId: id,
        sight: { annotations: "sent", answers },
        filter: { standing: "unanswered" },
      },
      page,
    );
  expect(await filtered("all")).toHaveLength(2);
  expect(await filtered("sent")).toHaveLength(3);
});

test("a filtered register says how many of all there are", async () => {
  const { app, by, challenge, first, second, id } = await responded();
  await answerComment(app, by("peer"), first, taken);
  const counts = async (query: string) => {
    const visitor = challenge.people.peer;
    const args = argsOf(app, { visitor, params: { challengeId: id } });
    const request = new Request(`http://localhost/${query}`);
    const { total, all } = await register({ ...args, request });
    return { total, all };
  };
  expect(await counts("")).toEqual({ total: 3, all: 3 });
  expect(await counts("?standing=unanswered")).toEqual({ total: 2, all: 3 });
  await answerComment(app, by("leadPeer"), second, taken);
  const [waiting] = await waitingFor(app, challenge.people.peer);
  const step = waiting?.toDo.find(({ sentence }) =>
    sentence.startsWith("1 answer to confirm"),
  );
  expect(await counts(step?.href.split("comments")[1] ?? "")).toEqual({
    total: 1,
    all: 3,
  });
});
