import { expect, test } from "vitest";
import { writeSpreadsheet } from "#app/documents/list-out/spreadsheet.ts";
import { loader as csv } from "#app/routes/comments.csv.tsx";
import { loader as spreadsheet } from "#app/routes/comments.spreadsheet.tsx";
import { loader as word } from "#app/routes/comments.word.tsx";
import { insertAnswers } from "#db/queries/comment-answers.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import { aReportComment } from "#test/support/comment.ts";
import { aSentDraft } from "#test/support/draft.ts";
import { faultsOf } from "#test/support/office-rules.ts";
import { argsOf } from "#test/support/route.ts";
import { partsOf } from "#test/support/word-parts.ts";

type Loader = typeof csv;

/** A draft with comments: one sent and answered, one sent, one not. */
async function commented() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "councilResponse" });
  const { id, people, framework } = challenge;
  const area = framework.areas[0];
  const draft = await aSentDraft(app, challenge, area?.key ?? "");
  const on = { reportVersionId: draft.versionId, areaKey: area?.key ?? null };
  const first = await aReportComment(app, challenge, {
    sent: true,
    ...on,
    blockId: `finding:${draft.findingId}`,
    ...{ start: 0, end: 8, exact: "The data" },
    kind: "fact",
    department: "Housing",
    text: '=HYPERLINK("http://example.org") is what, they said,\nwe "shared".',
  });
  await aReportComment(app, challenge, {
    sent: true,
    ...on,
    kind: "context",
    text: "On the whole: moved on.",
  });
  await aReportComment(app, challenge, {
    sent: false,
    ...on,
    kind: "fact",
    text: "CANARY inside the council",
  });
  await insertAnswers(app.db, [first], {
    ...{ outcome: "accepted", reason: "UNSENT It is put right." },
    ...{ by: people.peer.id, at: app.now() },
  });
  const get = async (loader: Loader, who: keyof typeof people, query = "") => {
    const params = { challengeId: id };
    const args = argsOf(app, { visitor: people[who], params, query });
    const answer = await loader(args);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return { answer, bytes, text: Buffer.from(bytes).toString("utf8") };
  };
  return { app, ...challenge, first, get };
}

test("the CSV holds what its reader sees on the page, and no more", async () => {
  const { app, id, people, get } = await commented();
  const team = await get(csv, "peer");
  expect([...team.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(team.answer.headers.get("content-disposition")).toMatch(
    /^attachment; filename="Comments on the report, Equality peer challenge 2026, .*\.csv"/,
  );
  expect(team.answer.headers.get("cache-control")).toContain("no-store");
  expect(team.text).toContain("UNSENT It is put right.");
  expect(team.text).toContain(people.peer.name);
  expect(team.text).toContain("The report as a whole");
  expect(team.text).toContain("Executive summary, strength 1");
  expect(team.text).toMatch(/,2026-03-02,/);
  expect(team.text).not.toContain("CANARY");

  const council = await get(csv, "councilContributor");
  expect(council.text).toContain("CANARY inside the council");
  expect(council.text).toContain("Council only");
  expect(council.text).not.toMatch(/UNSENT|Answered by|Second reader/);

  const viewer = await get(csv, "viewer");
  expect(viewer.text).toContain("moved on.");
  expect(viewer.text).not.toMatch(/CANARY|UNSENT/);

  const stranger = argsOf(app, {
    visitor: await aPerson(app, "Otto"),
    params: { challengeId: id },
  });
  for (const loader of [csv, word, spreadsheet]) {
    await expect(loader(stranger)).rejects.toMatchObject({ status: 404 });
  }
});

test("files follow the filter of the page", async () => {
  const { get } = await commented();
  const context = await get(csv, "councilLead", "?kind=context");
  expect(context.text).toContain("moved on.");
  expect(context.text).not.toMatch(/CANARY|HYPERLINK/);
  const unsent = await get(csv, "councilLead", "?standing=unsent");
  // Nobody is offered that: the page does not follow it either.
  expect(unsent.text).toContain("HYPERLINK");
  const { text } = await get(word, "peer", "?kind=context").then(
    async ({ bytes }) => ({
      text: (await partsOf(bytes)).get("word/document.xml") ?? "",
    }),
  );
  expect(text).toContain("Narrowed down by kind: Context or update.");
});

test("what looks like a formula is words in every file", async () => {
  const { get } = await commented();
  const { text } = await get(csv, "peer");
  expect(text).toContain(`"'=HYPERLINK(""http://example.org"")`);
  const parts = await partsOf((await get(spreadsheet, "peer")).bytes);
  expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("<f>");
  expect(parts.get("xl/sharedStrings.xml")).toContain("=HYPERLINK(");
});

test("the spreadsheet has a header that stays, real days and hidden keys", async () => {
  const { get, first } = await commented();
  const { bytes } = await get(spreadsheet, "peer");
  expect((await faultsOf(bytes, "xlsx")) ?? []).toEqual([]);
  const parts = await partsOf(bytes);
  const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(sheet).toMatch(/<col min="1" max="1" [^>]*hidden="1"/);
  expect(sheet).toContain("<autoFilter ");
  expect(sheet).toContain('orientation="landscape"');
  // 2 March 2026, as spreadsheets count.
  expect(sheet).toContain("<v>46083</v>");
  expect(parts.get("xl/sharedStrings.xml")).toContain(first);
  expect(parts.get("xl/workbook.xml")).toContain("_xlnm.Print_Titles");
});

test("the Word table stands on its side, with its header on every page", async () => {
  const { get } = await commented();
  const { bytes } = await get(word, "peer");
  expect((await faultsOf(bytes, "docx")) ?? []).toEqual([]);
  const document = (await partsOf(bytes)).get("word/document.xml") ?? "";
  expect(document).toContain('w:orient="landscape"');
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  for (const words of ["“The data”", "Fact:", "Housing", "moved on."]) {
    expect(document).toContain(words);
  }
  expect(document).not.toContain("CANARY");
});

test("the same list makes the same spreadsheet", async () => {
  const list = {
    title: "Comments & more",
    columns: [{ title: "Number", width: 10 }],
    rows: [{ key: "a", cells: ["one\ntwo"] }],
    at: "2026-03-02T09:00:00.000Z",
  };
  const [once, again] = [
    await writeSpreadsheet(list),
    await writeSpreadsheet(list),
  ];
  expect(once.equals(again)).toBe(true);
});

test("a long title is cut to what Excel takes as a header", async () => {
  const bytes = await writeSpreadsheet({
    title: "&".repeat(400),
    columns: [{ title: "Number", width: 10 }],
    rows: [{ key: "a", cells: ["one"] }],
    at: "2026-03-02T09:00:00.000Z",
  });
  const sheet = (await partsOf(bytes)).get("xl/worksheets/sheet1.xml") ?? "";
  const [, header = ""] = /<oddHeader>(.*?)<\/oddHeader>/.exec(sheet) ?? [];
  const codes = header.replaceAll("&amp;", "&");
  expect(codes.length).toBeLessThanOrEqual(255);
  expect(codes).toMatch(/^&L(&&)+$/);
});
