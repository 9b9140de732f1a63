import { describe, expect, test } from "vitest";
import { enter } from "#app/challenge/enter.server.ts";
import { annotate } from "#app/comments/annotate.server.ts";
import { annotationsFor } from "#app/comments/annotations.server.ts";
import type { AnnotateInput } from "#app/comments/comment.ts";
import { remove, reword } from "#app/comments/reword.server.ts";
import { reply } from "#app/comments/say.server.ts";
import { Forbidden, Invalid, NotFound, NotNow } from "#app/errors.ts";
import { choose } from "#app/response/choose-comments.server.ts";
import { listAnnotations } from "#db/queries/annotations.ts";
import { listReplies } from "#db/queries/comment-replies.ts";
import { findComment } from "#db/queries/comments.ts";
import { findVersion } from "#db/queries/reports.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aSentDraft } from "#test/support/draft.ts";

const onWhole: AnnotateInput = {
  block: "",
  quote: "",
  kind: "context",
  department: "",
  text: "The council has moved on since.",
  once: undefined,
};
const page = { limit: 50, offset: 0 };
const sight = { annotations: "all" as const, answers: "all" as const };

async function drafted() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "councilResponse" });
  const area = challenge.framework.areas[0]?.key ?? "";
  const draft = await aSentDraft(app, challenge, area);
  const list = (how: typeof sight | Sent = sight) =>
    listAnnotations(app.db, { challengeId: challenge.id, sight: how }, page);
  const finding = `finding:${draft.findingId}`;
  return { app, challenge, draft, area, list, finding, by: challenge.by };
}
type Sent = { annotations: "sent"; answers: "sent" };

describe("where a comment stands", () => {
  test("on words, as the report has them whatever quotes were typed", async () => {
    const { app, by, list, finding, area } = await drafted();
    const quote = `  ward's "link officer" `;
    const input = { ...onWhole, block: finding, quote };
    await annotate(app, by("councilContributor"), 1, input);
    const [comment] = await list();
    expect(comment).toMatchObject({
      number: 1,
      areaKey: area,
      blockId: finding,
      exact: "ward’s “link officer”",
      prefix: "ared. The data is used by every ",
      suffix: ".",
      versionNumber: 1,
    });
  });

  test.each([
    ["a line that was broken in the middle", "is used\n   by every"],
    ["other capitals", "IS USED By Every"],
    ["unseen signs", "is u\u00adsed\u200b by\u00a0every"],
  ])("on words pasted with %s", async (_, quote) => {
    const { app, by, list, finding } = await drafted();
    const input = { ...onWhole, block: finding, quote };
    await annotate(app, by("councilContributor"), 1, input);
    expect(await list()).toMatchObject([{ exact: "is used by every" }]);
  });

  test("on a whole paragraph, or on the report as a whole", async () => {
    const { app, by, list } = await drafted();
    const block = "summary:1";
    const on = await annotate(app, by("sponsor"), 1, { ...onWhole, block });
    expect(on).toMatch(/#summary:1$/);
    expect(await annotate(app, by("sponsor"), 1, onWhole)).toMatch(/#whole$/);
    expect(await list()).toMatchObject([
      {
        blockId: block,
        start: null,
        end: null,
        exact: "The council met the team with candour.",
      },
      { number: 2, blockId: null, exact: "", areaKey: null },
    ]);
  });

  test("words that are not there are refused, nothing is kept", async () => {
    const { app, by, list, finding } = await drafted();
    const input = { ...onWhole, block: finding, quote: "not there" };
    const late = annotate(app, by("sponsor"), 1, input);
    await expect(late).rejects.toThrow(Invalid);
    await expect(late).rejects.toMatchObject({
      problems: { quote: expect.stringContaining("not in the paragraph") },
    });
    expect(await list()).toEqual([]);
  });

  test("words that stand there twice ask which, and take no wrong place", async () => {
    const { app, by, list, finding } = await drafted();
    const input = { ...onWhole, block: finding, quote: "The data is" };
    const asked = annotate(app, by("sponsor"), 1, input);
    await expect(asked).rejects.toMatchObject({ problems: { start: /once/ } });
    await expect(
      annotate(app, by("sponsor"), 1, { ...input, start: 5 }),
    ).rejects.toThrow(Invalid);
    await annotate(app, by("sponsor"), 1, { ...input, start: 20 });
    expect(await list()).toMatchObject([{ start: 20, end: 31 }]);
  });

  test("an unknown version or block is not there; an old draft is closed", async () => {
    const { app, by, challenge, area } = await drafted();
    const lost = { ...onWhole, block: "nowhere" };
    await expect(annotate(app, by("sponsor"), 1, lost)).rejects.toThrow(
      NotFound,
    );
    await expect(annotate(app, by("sponsor"), 9, onWhole)).rejects.toThrow(
      NotFound,
    );
    await aSentDraft(app, challenge, area);
    await expect(annotate(app, by("sponsor"), 1, onWhole)).rejects.toThrow(
      NotNow,
    );
  });
});

describe("numbers", () => {
  test("two writers at once get two numbers", async () => {
    const { app, by, list } = await drafted();
    await Promise.all(
      (["sponsor", "councilLead", "councilContributor"] as const).map((role) =>
        annotate(app, by(role), 1, onWhole),
      ),
    );
    expect((await list()).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test("a number is not given again, and a form sent twice makes one", async () => {
    const { app, by, list } = await drafted();
    await annotate(app, by("sponsor"), 1, onWhole);
    const [first] = await list();
    await remove(app, by("sponsor"), first?.id ?? "");
    const form = { ...onWhole, once: "k" };
    await Promise.all([
      annotate(app, by("sponsor"), 1, form),
      annotate(app, by("sponsor"), 1, form),
    ]);
    expect((await list()).map(({ number }) => number)).toEqual([1, 2]);
  });
});

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
