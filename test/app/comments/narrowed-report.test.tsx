import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { VersionPage } from "#app/report/VersionPage.tsx";
import { CommentPage } from "#app/comments/CommentPage.tsx";
import { loader as comment } from "#app/routes/comments.comment.tsx";
import { loader } from "#app/routes/report.version.tsx";
import type { Block } from "#app/report/blocks.ts";
import { annotate } from "#app/comments/annotate.server.ts";
import { remove } from "#app/comments/reword.server.ts";
import { aSentDraft, restingOn } from "#test/support/draft.ts";
import { aReportComment } from "#test/support/comment.ts";
import { argsOf } from "#test/support/route.ts";
import { drafted, onWhole } from "./a-draft.ts";

/** Comments 1 to 4 of three people and two departments, on a draft. */
async function commented() {
  const made = await drafted();
  const { app, challenge, draft, finding, by } = made;
  const on = (more: object) => ({ ...onWhole, block: finding, ...more });
  await annotate(app, by("councilLead"), 1, on({ department: "Housing" }));
  await annotate(app, by("councilContributor"), 1, on({ kind: "fact" }));
  await annotate(app, by("councilContributor"), 1, onWhole);
  await aReportComment(app, challenge, {
    sent: true,
    reportVersionId: draft.versionId,
    word: {
      ...{ author: "Ola Fenn", initials: "", at: null, quote: "" },
      ...{ key: "1", isSettled: false },
    },
  });
  const seen = async (
    role: "councilLead" | "peer",
    query = "",
    number = "1",
  ) => {
    const args = argsOf(app, {
      visitor: challenge.people[role],
      params: { challengeId: challenge.id, number },
      query,
    });
    const page = await loader(args);
    const { readyHtml } = args.context as { readyHtml: Map<string, string> };
    const report = parse(readyHtml.get("report") ?? "");
    const frame = parse(renderToStaticMarkup(<VersionPage {...page} />));
    return {
      numbers: report
        .querySelectorAll("article.cf-voice")
        .map(({ id }) => Number(id.replace("comment-", ""))),
      nextOf: (one: number) =>
        report
          .querySelectorAll(`#comment-${one} .cf-comment__ways a`)
          .map((link) => link.getAttribute("href"))
          .filter((href) => href?.startsWith("#")),
      reportOf: (one: number) =>
        report.querySelector(`#comment-${one}`)?.text.replaceAll(/\s+/g, " "),
      wordsOf: (one: number) =>
        report
          .querySelector(`#comment-${one} .cf-comment__words`)
          ?.innerHTML.replaceAll(/<span.*?<\/span>/g, "")
          .replaceAll(/<del[^>]*>(.*?)<\/del>/g, "[-$1]")
          .replaceAll(/<ins[^>]*>(.*?)<\/ins>/g, "[+$1]"),
      first: frame
        .querySelectorAll("a")
        .find(({ text }) => text === "First comment")
        ?.getAttribute("href"),
      said: frame.text.replaceAll(/\s+/g, " "),
      authors: frame
        .querySelectorAll("#filter-author option")
        .map(({ text }) => text),
      frame,
    };
  };
  return { ...made, seen };
}

test("the report shows the comments that are asked for, and how many they are", async () => {
  const { seen, by } = await commented();
  const all = await seen("councilLead");
  expect(all.numbers).toEqual([1, 2, 3, 4]);
  expect(all.said).toContain("4 comments stand beside the text");
  expect(all.nextOf(2)).toEqual(["#comment-1", "#comment-3"]);
  expect(all.first).toBe("#comment-1");
  const { name } = by("councilContributor").who;
  const theirs = await seen(
    "councilLead",
    `?author=${encodeURIComponent(name)}`,
  );
  expect(theirs.numbers).toEqual([2, 3]);
  expect(theirs.first).toBe("#comment-2");
  expect(theirs.said).toContain("2 of the 4 comments on it are like that.");
  expect(theirs.nextOf(2)).toEqual(["#comment-3"]);
  expect(
    theirs.frame
      .querySelectorAll("a")
      .some((link) => link.getAttribute("href") === "?"),
  ).toBe(true);
  expect((await seen("councilLead", "?kind=fact")).numbers).toEqual([2]);
  expect((await seen("peer", "?kind=typo")).first).toBeUndefined();
  expect((await seen("councilLead", "?department=Housing")).numbers).toEqual([
    1,
  ]);
  expect((await seen("councilLead", "?standing=sent")).numbers).toEqual([4]);
  expect(
    (await seen("councilLead", "?standing=councilOnly&kind=fact")).numbers,
  ).toEqual([2]);
});

test("only those are offered as authors whose comments one may read", async () => {
  const { app, seen, by, list } = await commented();
  const council = await seen("councilLead");
  expect(council.authors).toContain("Ola Fenn");
  expect(council.authors).toHaveLength(4);
  const team = await seen("peer");
  expect(team.numbers).toEqual([4]);
  expect(team.authors).toEqual(["All", "Ola Fenn"]);
  const [first] = await list();
  await remove(app, by("councilLead"), first?.id ?? "");
  expect((await seen("councilLead")).authors).toHaveLength(3);
});

test("a comment on words that have changed shows the old and the new", async () => {
  const { app, challenge, area, seen, finding, by, list } = await commented();
  await annotate(app, by("councilLead"), 1, {
    ...onWhole,
    block: finding,
    quote: "by every ward’s “link officer”",
  });
  await aSentDraft(app, challenge, area, (blocks) =>
    blocks.map((block) =>
      block.kind === "finding"
        ? {
            ...block,
            id: finding,
            text: "The data is shared. The data is used by most wards’ “link officer”.",
          }
        : block,
    ),
  );
  const later = await seen("councilLead", "", "2");
  expect(later.numbers).toContain(5);
  expect(later.wordsOf(5)).toBe(
    "by [-every ward’s][+most wards’] “link officer”",
  );
  const commentId = (await list()).at(-1)?.id ?? "";
  const params = { challengeId: challenge.id, commentId };
  const visitor = challenge.people.councilLead;
  const own = parse(
    renderToStaticMarkup(
      <CommentPage
        page={await comment(argsOf(app, { visitor, params }))}
        answered={undefined}
      />,
    ),
  );
  expect(own.querySelector("del")?.text).toContain("every ward’s");
  expect(own.querySelector("ins")?.text).toContain("most wards’");
});

test("a comment whose words stayed says that those around it changed", async () => {
  const { app, challenge, area, seen, by } = await commented();
  const sentence =
    "The survey of the spring was read in every service, and what came of it was told to all who had filled it in.";
  const saying = (text: string) => (blocks: Block[]) =>
    blocks.map((block) =>
      block.id === "summary:1" ? { ...block, text } : block,
    );
  const before = `It asks its staff each year. ${sentence} Few of them knew of it before.`;
  const after = `Each of the depots has a notice board of its own now. It asks. ${sentence} Nobody else did.`;
  await aSentDraft(app, challenge, area, saying(before));
  await annotate(app, by("councilLead"), 2, {
    ...{ ...onWhole, block: "summary:1", quote: sentence },
  });
  await aSentDraft(app, challenge, area, saying(after));
  const { reportOf } = await seen("councilLead", "", "3");
  const margin = reportOf(5);
  expect(margin).toContain(
    "The words around those it was made on have changed.",
  );
  expect(margin).toMatch(/The survey of the .* … .* filled it in\./);
});

test("an older version is narrowed down by its own recommendations", async () => {
  const { app, challenge, area, seen, by } = await commented();
  const second = await aSentDraft(app, challenge, area, restingOn(area));
  const block = `recommendation:${second.recommendationIds[0]}`;
  await annotate(app, by("councilLead"), 2, { ...onWhole, block });
  // The next draft has others, and this one is gone.
  await aSentDraft(app, challenge, area);
  const { numbers } = await seen("councilLead", `?areaKey=${area}`, "2");
  expect(numbers).toContain(5);
});
