import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AnnotateForm } from "#app/comments/AnnotateForm.tsx";
import { annotate } from "#app/comments/annotate.server.ts";
import { block } from "#app/report/blocks.ts";
import { loader as form } from "#app/routes/report.comment.tsx";
import { loader as version } from "#app/routes/report.version.tsx";
import { aSentDraft } from "#test/support/draft.ts";
import { argsOf } from "#test/support/route.ts";
import { drafted, onWhole } from "./a-draft.ts";

const cells = "Service\tAsked\nHousing\t40\nLeisure\t12";

/** A draft with a table and a heading, as the council lead reads it. */
async function withTable() {
  const room = await drafted();
  const { app, challenge, area } = room;
  const draft = await aSentDraft(app, challenge, area, (blocks) => [
    ...blocks,
    block("asked", "table", cells),
  ]);
  const params = { challengeId: challenge.id, number: String(draft.number) };
  const args = (query = "") =>
    argsOf(app, { visitor: challenge.people.councilLead, params, query });
  const report = async () => {
    const asked = args();
    await version(asked);
    const { readyHtml } = asked.context as { readyHtml: Map<string, string> };
    return parse(readyHtml.get("report") ?? "");
  };
  const drawn = async (query: string) =>
    parse(
      renderToStaticMarkup(
        <AnnotateForm page={await form(args(query))} answered={undefined} />,
      ),
    );
  return { ...room, number: draft.number, report, drawn };
}

test("a whole table is commented on, and its form shows it as a table", async () => {
  const { app, by, list, number, report, drawn } = await withTable();
  const link = (await report()).querySelector('a[href*="block=asked"]');
  expect(link?.text).toMatch(/^Comment on the table “Service, Asked” in /);
  const shown = await drawn("?block=asked");
  expect(shown.querySelector("h1")?.text).toContain("the table");
  expect(shown.querySelectorAll("table td").map((cell) => cell.text)).toEqual([
    "Housing",
    "40",
    "Leisure",
    "12",
  ]);
  const said = { ...onWhole, block: "asked" };
  await annotate(app, by("councilLead"), number, said);
  await annotate(app, by("councilLead"), number, {
    ...said,
    quote: "Housing 40",
  });
  expect(await list()).toMatchObject([
    { blockId: "asked", start: null, exact: cells },
    { blockId: "asked", exact: "Housing\t40" },
  ]);
  expect((await report()).querySelectorAll("article.cf-voice")).toHaveLength(2);
});

test("a heading is commented on as well", async () => {
  const { report, drawn } = await withTable();
  const link = (await report()).querySelector('a[href*="heading%3Asummary"]');
  expect(link?.text).toMatch(/^Comment on the heading “Executive summary”/);
  const shown = await drawn("?block=heading:summary");
  expect(shown.querySelector("blockquote")?.text).toBe("Executive summary");
});
