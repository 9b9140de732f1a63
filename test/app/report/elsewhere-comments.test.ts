import { expect, test } from "vitest";
import { sendDraft } from "#app/report/send-draft.server.ts";
import { action as openAction } from "#app/routes/report.from-word.came-with.tsx";
import {
  action as takeInAction,
  loader as broughtPage,
} from "#app/routes/report.from-word.file.tsx";
import { loader as fromWord } from "#app/routes/report.from-word.tsx";
import { loader as versionPage } from "#app/routes/report.version.tsx";
import { listAnnotations } from "#db/queries/annotations.ts";
import {
  listRecommendations,
  replaceCitedFindings,
} from "#db/queries/recommendations.ts";
import { inText, putIn, replaced, takenOut } from "#test/documents/edited.ts";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aReport } from "./a-report.ts";
import {
  aForeignReport,
  addressOf,
  bringElsewhere,
  commentText,
} from "./a-foreign-report.ts";

/** A draft that was sent with all of a report that was written elsewhere. */
async function sentWith(
  commentsAre: "council" | "team",
  {
    edit = (xml: string) => xml,
    others = [] as Parameters<typeof aForeignReport>[2],
    also = {} as Record<string, string>,
  } = {},
) {
  const app = await testApp();
  const report = await aReport(app);
  // So much of it that it is the greater part of the draft.
  const written = await aForeignReport(undefined, 80, others);
  const bytes = await inText(written, edit);
  const file = await bringElsewhere(app, report, bytes);
  const { sections } = await file.look();
  const passages = sections.flatMap((section) => section.passages);
  const rain = passages.find(({ text }) => text.includes("rained"));
  await file.send({
    ...{ then: "bringIn", commentsAre },
    [`kinds.${rain?.key}`]: "leaveOut",
    ...also,
  });
  const all = { challengeId: report.id, sight: "all" } as const;
  for (const { id } of await listRecommendations(app.db, all)) {
    await replaceCitedFindings(app.db, id, [report.findings[0]?.id ?? ""]);
  }
  await sendDraft(app, await report.move("leadPeer"));
  const visitor = report.people.councilContributor;
  /** What the council is shown of the file, opened on a version. */
  const shown = async (number = "1") => {
    const on = { challengeId: report.id, number };
    const body = new URLSearchParams({ once: app.newId() });
    const opened = await openAction(
      argsOf(app, {
        visitor,
        params: { ...on, foreignId: file.foreignId },
        init: { method: "POST", body },
      }),
    );
    const fileId = addressOf(opened).split("/").at(-1) ?? "";
    const args = argsOf(app, { visitor, params: { ...on, fileId } });
    const { found } = await broughtPage(args);
    return { fileId, comments: found?.comments ?? [] };
  };
  const params = { challengeId: report.id, number: "1" };
  const offered = async () => {
    const { came } = await fromWord(argsOf(app, { visitor, params }));
    return came;
  };
  const post = (body: URLSearchParams, also: Record<string, string>) =>
    argsOf(app, {
      visitor,
      params: { ...params, ...also },
      init: { method: "POST", body },
    });
  const open = async () =>
    openAction(
      post(new URLSearchParams({ once: app.newId() }), {
        foreignId: file.foreignId,
      }),
    );
  const list = () =>
    listAnnotations(
      app.db,
      { challengeId: report.id, sight: { annotations: "all", answers: "all" } },
      { limit: 50, offset: 0 },
    );
  return {
    ...{ app, report, file, visitor, params },
    ...{ offered, open, shown, post, list },
  };
}

test("the council is offered its comments on the very words, and nothing else of the file", async () => {
  const { app, visitor, params, offered, open, post, list } =
    await sentWith("council");
  const isTold = async () => {
    const { came } = await versionPage(argsOf(app, { visitor, params }));
    return came;
  };
  expect(await isTold()).toBe(true);
  expect(await offered()).toMatchObject([{ fileName: "Quillhaven.docx" }]);
  const fileId =
    addressOf(await open())
      .split("/")
      .at(-1) ?? "";
  const look = () =>
    broughtPage(argsOf(app, { visitor, params: { ...params, fileId } }));
  const { found } = await look();
  expect(found).toMatchObject({
    comments: [{ how: "exactly", author: "Jo Ash", text: commentText }],
    wordings: [],
    added: [],
    removed: [],
  });
  expect(await list()).toEqual([]);
  const body = new URLSearchParams([
    ...(found?.comments ?? []).map(({ key }) => ["take", key]),
    ["kind", "fact"],
  ]);
  addressOf(await takeInAction(post(body, { fileId })));
  expect(await isTold()).toBe(false);
  const [one] = await list();
  expect(one).toMatchObject({
    exact: "all twelve wards",
    authorName: "Jo Ash",
    text: commentText,
    word: { takenInBy: visitor.name, at: "2026-03-05T10:00:00.000Z" },
  });
  expect((await look()).found).toBeNull();
  const again =
    addressOf(await open())
      .split("/")
      .at(-1) ?? "";
  const seen = await broughtPage(
    argsOf(app, { visitor, params: { ...params, fileId: again } }),
  );
  expect(seen.found).toMatchObject({ comments: [], known: 1 });
});

test("which words the team put in place of those commented on is not told", async () => {
  const words = "all twelve wards";
  const { app, visitor, params, open } = await sentWith("council", {
    edit: (xml) =>
      replaced(xml, words, `${takenOut(words)}${putIn("its own gardens")}`),
  });
  const fileId =
    addressOf(await open())
      .split("/")
      .at(-1) ?? "";
  const at = argsOf(app, { visitor, params: { ...params, fileId } });
  const { found } = await broughtPage(at);
  expect(found?.comments).toMatchObject([{ quote: words, quoteNow: "" }]);
});

test("the team’s own comments are offered to nobody", async () => {
  const { offered, open } = await sentWith("team");
  expect(await offered()).toEqual([]);
  await expect(open()).rejects.toMatchObject({ init: { status: 404 } });
});

test("of a file with both sides’ comments the council is offered its own alone", async () => {
  const { shown, file } = await sentWith("council", {
    others: [["Petra Osei", "Not before the council says so."]],
    also: { "authors.a1": "team" },
  });
  const { comments } = await shown();
  expect(comments.map(({ author, text }) => [author, text])).toEqual([
    ["Jo Ash", commentText],
  ]);
  expect(comments[0]?.replies).toEqual([]);
  // The council has seen them: what was said of them stays.
  const late = await file.send({ then: "authors", "authors.a1": "council" });
  expect(late).toMatchObject({ init: { status: 409 } });
  expect((await shown()).comments).toHaveLength(1);
});

test("an author of whom nothing is said is asked for, and can be said anew until a version is sent", async () => {
  const app = await testApp();
  const report = await aReport(app);
  const bytes = await aForeignReport(undefined, 0, [["Petra Osei", "Hm."]]);
  const file = await bringElsewhere(app, report, bytes);
  const refused = await file.send({ then: "bringIn", "authors.a0": "council" });
  expect(refused).toMatchObject({
    init: { status: 422 },
    data: {
      form: {
        error: {
          "authors.a1": ["Say whose comments those by Petra Osei are"],
        },
      },
    },
  });
  addressOf(await file.send({ then: "bringIn", "authors.a1": "council" }));
  const are = async () => (await file.look()).authors.map(({ are }) => are);
  expect(await are()).toEqual(["council", "council"]);
  addressOf(await file.send({ then: "authors", "authors.a1": "team" }));
  expect(await are()).toEqual(["council", "team"]);
});

test("what is not taken in on one draft is offered again on the next", async () => {
  const { app, report, visitor, params, shown, post } = await sentWith(
    "council",
    { others: [["Jo Ash", "And two of them are islands.", true]] },
  );
  const first = await shown();
  const take = first.comments[0]?.key ?? "";
  const body = new URLSearchParams({ take, kind: "fact" });
  addressOf(await takeInAction(post(body, { fileId: first.fileId })));
  await app.db
    .updateTable("challenge")
    .set({ state: "recommendations" })
    .execute();
  await sendDraft(app, await report.move("leadPeer"));
  const on = { ...params, number: "2" };
  const { came } = await fromWord(argsOf(app, { visitor, params: on }));
  expect(came).toHaveLength(1);
  const { comments } = await shown("2");
  expect(comments.map(({ text }) => text)).toEqual([
    "And two of them are islands.",
  ]);
});

test("comments in the cells of a table stand on what was made of its rows", async () => {
  const plain = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const row = (...cells: string[]) =>
    `<w:tr>${cells.map((one) => `<w:tc>${one}</w:tc>`).join("")}</w:tr>`;
  const header = row(plain("What we saw"), plain("Strength or concern"));
  const inTable = (xml: string, words: string, kind: string) => {
    const at = xml.lastIndexOf("<w:p>", xml.indexOf(words));
    const end = xml.indexOf("</w:p>", at) + "</w:p>".length;
    const cells = row(xml.slice(at, end), plain(kind));
    return `${xml.slice(0, at)}<w:tbl>${header}${cells}</w:tbl>${xml.slice(end)}`;
  };
  const { shown } = await sentWith("council", {
    others: [["Jo Ash", "And of their parents.", true]],
    edit: (xml) =>
      inTable(
        inTable(xml, "all twelve wards", "Strength"),
        "Little is known about ",
        "Concern",
      ),
  });
  const { comments } = await shown();
  expect(comments.map(({ how, quote, place }) => [how, quote, place])).toEqual([
    ["exactly", "all twelve wards", "strength 2 in 4.1"],
    ["exactly", "carers", "area for consideration 2 in 4.1"],
  ]);
});
