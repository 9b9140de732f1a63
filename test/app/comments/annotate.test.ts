import { describe, expect, test } from "vitest";
import { annotate } from "#app/comments/annotate.server.ts";
import { remove } from "#app/comments/reword.server.ts";
import { Invalid, NotFound, NotNow } from "#app/errors.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { drafted, onWhole } from "./a-draft.ts";

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
