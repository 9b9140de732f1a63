import { expect, test } from "vitest";
import { readWord } from "#app/documents/word-in/read-word.ts";
import { Forbidden, Invalid, Stale } from "#app/errors.ts";
import { addProgress } from "#app/plan/progress/add-progress.server.ts";
import { makeEdition } from "#app/plan/editions/make-edition.server.ts";
import { packWordsFrom } from "#app/plan/pack/pack.ts";
import { PackForm } from "#app/plan/pack/PackForm.tsx";
import { PackPage } from "#app/plan/pack/PackPage.tsx";
import { writePackWords } from "#app/plan/pack/write-pack.server.ts";
import { removeAction } from "#app/plan/remove-action.server.ts";
import { loader as form } from "#app/routes/plan.committee-pack.edit.tsx";
import { loader as file } from "#app/routes/plan.committee-pack.file.tsx";
import { loader as page } from "#app/routes/plan.committee-pack.tsx";
import { faultsOf } from "#test/support/office-rules.ts";
import { argsOf } from "#test/support/route.ts";
import { aPlanToView } from "./a-plan-to-view.ts";
import { progressMade } from "./an-action.ts";

const words = {
  ...packWordsFrom(undefined),
  title: "Fairness, six months on",
  meeting: "Overview committee",
  meetingOn: "2026-07-14",
  author: "Head of policy",
  purpose: "To say how far the plan has come.",
  decisions: "note the progress\nagree the new dates",
  risk: "Two posts are empty.",
  since: "1",
  version: 0,
};

/** A plan that went on since its first edition, and its pack. */
async function aPlanInMotion() {
  const plan = await aPlanToView();
  const { app, add, inPlan, stored, sectionOf, area, people, planId } = plan;
  const lead = inPlan("councilLead");
  const section = sectionOf(area);
  await add({ section, text: "Name an owner", byWhen: "May 2026" });
  await add({ section, text: "Publish the pay gap", byWhen: "June 2026" });
  await add({ text: "Hold a fair", owners: "HR" });
  await makeEdition(app, lead, { title: "Spring", note: "", once: undefined });
  const [owner, gap, fair] = await stored();
  const moved = { byWhen: "May 2027", dueReason: "The board moved" };
  await addProgress(app, lead, gap?.id ?? "", { ...progressMade, ...moved });
  const done = { status: "complete" as const, byWhen: "" };
  await addProgress(app, lead, fair?.id ?? "", { ...progressMade, ...done });
  await add({ section, text: "Ask the carers", byWhen: "June 2026" });
  await removeAction(app, lead, owner?.id ?? "", { version: 1 });
  const bytesOf = async (fileKind: string) => {
    const params = { planId, fileKind };
    const asked = argsOf(app, { visitor: people.peer, params });
    return Buffer.from(await (await file(asked)).arrayBuffer());
  };
  return { ...plan, lead, bytesOf };
}

test("the report says what its author wrote, in the order of councils", async () => {
  const { app, lead, view, bytesOf } = await aPlanInMotion();
  await writePackWords(app, lead, words);
  const bytes = await bytesOf("word");
  const { paragraphs, tables } = await readWord(bytes);
  const said = paragraphs.map(({ text }) => text);
  expect(
    paragraphs.filter(({ heading }) => heading === 1).map(({ text }) => text),
  ).toEqual([
    ...["Purpose", "Recommendations", "Progress in summary"],
    ...["What is overdue, and why", "Changes since edition 1", "Implications"],
    expect.stringMatching(/^Appendix: /),
  ]);
  for (const line of [
    ...["Meeting: Overview committee", "Date: 14 July 2026"],
    ...["Report of: Head of policy", "The committee is asked to:"],
    ...["agree the new dates", "Legal", "Risk", "Two posts are empty."],
    "The plan has 3 actions: 1 not started, 1 under way, 1 complete.",
  ]) {
    expect(said).toContain(line);
  }
  // What nobody wrote is left out, heading and all.
  expect(said).not.toContain("Background");
  expect(said).not.toContain("Financial");
  expect(said.join("\n")).toContain("Section 149 of the Equality Act 2010");
  const cells = tables.map(({ rows }) =>
    rows.map((row) => row.cells.map(({ text }) => text)),
  );
  expect(cells[2]?.[1]).toEqual([
    ...["4. Ask the carers", "Nobody named", "June 2026"],
    "Nothing is recorded",
  ]);
  expect(cells[3]?.[1]).toEqual([
    ...["2. Publish the pay gap", "June 2026", "May 2027", "The board moved"],
  ]);
  expect(said).toEqual(
    expect.arrayContaining(["Added (1)", "4. Ask the carers", "Removed (1)"]),
  );
  expect((await faultsOf(bytes, "docx")) ?? []).toEqual([]);
  const shown = await view(page, (read) => <PackPage {...read} />);
  expect(shown.toString()).toContain("To say how far the plan has come.");
  expect(shown.toString()).toContain("Write the report");
});

test("the pack goes out in each kind of file, to who only reads the plan", async () => {
  const { app, lead, bytesOf } = await aPlanInMotion();
  await writePackWords(app, lead, words);
  const csv = (await bytesOf("csv")).toString();
  expect(csv).toMatch(/"?Since edition 1"?/);
  expect(csv).toContain("Date revised from “June 2026”: The board moved");
  expect(csv).toMatch(/Name an owner.*Removed/);
  const web = (await bytesOf("web-page")).toString();
  expect(web).toContain("Fairness, six months on");
  expect(web).toContain("Publish the pay gap");
  expect((await bytesOf("pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  const sheet = await bytesOf("spreadsheet");
  expect((await faultsOf(sheet, "xlsx")) ?? []).toEqual([]);
});

test("without a word or an edition the pack is made of the plan alone", async () => {
  const { view, bytesOf } = await aPlanInMotion();
  const shown = await view(page, (read) => <PackPage {...read} />, {
    role: "peer",
  });
  expect(shown.toString()).toContain("Progress report:");
  expect(shown.toString()).not.toContain("Changes since");
  expect(shown.toString()).not.toContain("Write the report");
  expect((await bytesOf("csv")).toString()).not.toContain("Since edition");
});

test("only writers of the plan write its pack, over what they have read", async () => {
  const { app, lead, inPlan, view } = await aPlanInMotion();
  await expect(writePackWords(app, inPlan("peer"), words)).rejects.toThrow(
    Forbidden,
  );
  const asPeer = view(
    form,
    (read) => <PackForm {...read} answered={undefined} />,
    {
      role: "peer",
    },
  );
  await expect(asPeer).rejects.toMatchObject({ init: { status: 403 } });
  await writePackWords(app, lead, words);
  const late = writePackWords(app, lead, { ...words, risk: "None." });
  await expect(late).rejects.toThrow(Stale);
  await expect(late).rejects.toMatchObject({
    theirs: {
      version: 1,
      values: { risk: "Two posts are empty.", since: "Edition 1" },
    },
  });
  await writePackWords(app, lead, { ...words, risk: "One.", version: 1 });
  const later = writePackWords(app, lead, { ...words, version: 1 });
  await expect(later).rejects.toMatchObject({ theirs: { version: 2 } });
  const next = { ...words, version: 2, since: "7" };
  await expect(writePackWords(app, lead, next)).rejects.toThrow(Invalid);
  const filled = await view(form, (read) => (
    <PackForm {...read} answered={undefined} />
  ));
  expect(filled.toString()).toContain("One.");
});
