import { describe, expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import { annotate } from "#app/comments/annotate.server.ts";
import { annotationsFor } from "#app/comments/annotations.server.ts";
import { remove, reword } from "#app/comments/reword.server.ts";
import { reply } from "#app/comments/say.server.ts";
import { Forbidden, Invalid, NotFound, NotNow } from "#app/errors.ts";
import { choose } from "#app/response/choose-comments.server.ts";
import { listReplies } from "#db/queries/comment-replies.ts";
import { findComment } from "#db/queries/comments.ts";
import { findVersion } from "#db/queries/reports.ts";
import { aChallenge } from "#test/support/app.ts";
import { drafted, onWhole } from "./a-draft.ts";

describe("who reads it", () => {
  test("nobody but the council before it is sent, with its thread", async () => {
    const { app, by, list, challenge } = await drafted();
    await annotate(app, by("councilContributor"), 1, onWhole);
    const [comment] = await list();
    const id = comment?.id ?? "";
    const said = { audience: "side" as const, text: "Sure?", once: undefined };
    await reply(app, by("councilLead"), id, said);
    await expect(
      reply(app, by("councilLead"), id, { ...said, audience: "both" }),
    ).rejects.toThrow(Invalid);
    expect(await list()).toMatchObject([{ replies: 1 }]);
    expect(await list({ annotations: "sent", answers: "sent" })).toEqual([]);
    const eyes = {
      teamConversation: "all" as const,
      councilConversation: "sent" as const,
      annotations: "sent" as const,
    };
    const key = { challengeId: challenge.id, sight: eyes };
    expect(await findComment(app.db, { ...key, id })).toBeUndefined();
    const thread = { ...key, parentId: id };
    const page = { limit: 10, offset: 0 };
    expect(await listReplies(app.db, thread, page)).toEqual([]);
    await expect(reply(app, by("peer"), id, said)).rejects.toThrow(NotFound);
    await expect(reply(app, by("viewer"), id, said)).rejects.toThrow(NotFound);
  });

  test("the team and viewers do not write them; nor anybody at another stage", async () => {
    const { app, by } = await drafted();
    await expect(annotate(app, by("peer"), 1, onWhole)).rejects.toThrow(
      NotFound,
    );
    await expect(annotate(app, by("viewer"), 1, onWhole)).rejects.toThrow(
      NotFound,
    );
    const early = await aChallenge(app, { stage: "recommendations" });
    await expect(
      annotate(app, early.by("sponsor"), 1, onWhole),
    ).rejects.toThrow(NotNow);
  });

  test("the words it is about can be corrected, or left away", async () => {
    const { app, by, list, finding } = await drafted();
    const author = by("councilContributor");
    const block = { ...onWhole, block: finding };
    await annotate(app, author, 1, { ...block, quote: "used by" });
    const id = (await list())[0]?.id ?? "";
    const words = { text: "Less heat", kind: "fact" as const, department: "" };
    const change = (quote: string, version: number, start?: number) =>
      reword(app, author, id, { ...words, quote, version, start });
    await change("data  IS USED", 1);
    expect(await list()).toMatchObject([
      { exact: "data is used", start: 24, end: 36, prefix: expect.any(String) },
    ]);
    await expect(change("nowhere", 2)).rejects.toThrow(Invalid);
    await expect(change("The data is", 2)).rejects.toMatchObject({
      problems: { start: /once/ },
    });
    await change("The data is", 2, 20);
    expect(await list()).toMatchObject([{ start: 20, end: 31 }]);
    await change("", 3);
    expect(await list()).toMatchObject([
      {
        ...{ start: null, end: null, prefix: "", suffix: "" },
        ...{
          exact: expect.stringMatching(/^The data is sh/),
          blockId: finding,
        },
      },
    ]);
    await reword(app, author, id, { ...words, version: 4 });
    expect(await list()).toMatchObject([{ start: null, version: 5 }]);
  });

  test("the author and the council lead reword it; another does not", async () => {
    const { app, by, list } = await drafted();
    await annotate(app, by("councilContributor"), 1, onWhole);
    const [comment] = await list();
    const id = comment?.id ?? "";
    const words = {
      text: "Less heat",
      kind: "fact" as const,
      department: "HR",
    };
    await expect(
      reword(app, by("sponsor"), id, { ...words, version: 1 }),
    ).rejects.toThrow(Forbidden);
    await reword(app, by("councilContributor"), id, { ...words, version: 1 });
    const told = () =>
      app.db
        .selectFrom("challenge_event")
        .select(["audience", "subject"])
        .where("event", "=", "commentReworded")
        .execute();
    expect(await told()).toEqual([]);
    await reword(app, by("councilLead"), id, { ...words, version: 2 });
    expect(await list()).toMatchObject([{ ...words, version: 3 }]);
    expect(await told()).toMatchObject([
      { audience: "council", subject: expect.stringMatching(/^Comment 1, by/) },
    ]);
    const late = reword(app, by("councilContributor"), id, {
      ...words,
      version: 2,
    });
    await expect(late).rejects.toMatchObject({
      theirs: { savedBy: expect.stringContaining("Connie") },
    });
    await reword(app, by("councilContributor"), id, { ...words, version: 3 });
    const leads = reword(app, by("councilLead"), id, { ...words, version: 3 });
    const author = by("councilContributor").who.name;
    await expect(leads).rejects.toMatchObject({ theirs: { savedBy: author } });
    await choose(app, by("councilLead"), { shown: [`${id}:4`], chosen: [id] });
    const unseen = reword(app, by("councilContributor"), id, {
      ...words,
      version: 4,
    });
    await expect(unseen).rejects.toMatchObject({
      theirs: { savedBy: by("councilLead").who.name },
    });
    const whole = { text: "x", department: "", version: 5 };
    await expect(reword(app, by("councilLead"), id, whole)).rejects.toThrow(
      Invalid,
    );
  });
});

test("the report's text shows a comment's beginning, to those who may see it", async () => {
  const { app, challenge, list, by, finding } = await drafted();
  const version = await findVersion(app.db, challenge.id, 1);
  if (!version) throw new Error("There is no draft.");
  await annotate(app, by("councilContributor"), 1, {
    ...onWhole,
    block: finding,
    text: `${"Ward by ward. ".repeat(40)}THE END`,
  });
  await annotate(app, by("sponsor"), 1, { ...onWhole, department: "Housing" });
  await annotate(app, by("sponsor"), 1, onWhole);
  await remove(app, by("sponsor"), (await list())[2]?.id ?? "");
  const seenBy = async (role: "councilLead" | "peer") => {
    const standing = await enter(app.db, by(role).who, challenge.id);
    return annotationsFor({ app, ...standing }, version);
  };
  const [first, second, ...more] = await seenBy("councilLead");
  expect(first).toMatchObject({
    number: 1,
    blockId: finding,
    status: "Council only",
  });
  expect(first?.excerpt).toMatch(/^Ward by ward.{200,230} …$/);
  expect(second).toMatchObject({ author: "Housing", blockId: null });
  expect(more).toEqual([]);
  expect(await seenBy("peer")).toEqual([]);
});
