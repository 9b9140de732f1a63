import { expect, test } from "vitest";
import { text } from "#test/documents/a-report-file.ts";
import { p, r } from "#test/documents/a-word-file.ts";
import { bullet, made, one, two } from "./a-mapped-report.ts";

test("a heading above an item opens it, names its council, or stays text", async () => {
  const { examples, recommendations, texts } = await made([
    one("Signposts"),
    two("Aldermoor Borough Council"),
    bullet("has a panel of young people that meets each month"),
    two("Brackenford District Council"),
    bullet("Night bus: it runs for those who work late."),
    one("Recommendations"),
    two("High priority"),
    bullet("Carers: ask them."),
    two("Housing"),
    bullet("Write to each tenant once a year about what they may ask for"),
    two("Schools"),
    bullet("Governors: tell them of it. It is low priority to most."),
  ]);
  expect(examples).toMatchObject([
    {
      leadIn: "Aldermoor Borough Council",
      council: "Aldermoor Borough Council",
    },
    { leadIn: "Night bus", council: "Brackenford District Council" },
  ]);
  expect(
    recommendations.map(({ leadIn, priority }) => [leadIn, priority]),
  ).toEqual([
    ["Carers", "high"],
    ["Housing", "medium"],
    ["Governors", "medium"],
  ]);
  expect(texts).toEqual([{ section: "executiveSummary", text: "## Schools" }]);
});

test("a section inside another goes where that goes, and stands in it", async () => {
  const body = [
    one("How we worked"),
    two("On foot"),
    text("We walked."),
    one("Whom we met"),
    text("We met many."),
    one("What we ate"),
    two("On Monday"),
    text("We ate soup."),
  ];
  expect((await made(body)).own).toEqual([
    { title: "How we worked", text: "## On foot\n\nWe walked." },
    { title: "Whom we met", text: "We met many." },
    { title: "What we ate", text: "## On Monday\n\nWe ate soup." },
  ]);
  const moved = await made(
    body,
    { places: { "What we ate": "background" } },
    {},
  );
  expect(moved.own).toHaveLength(2);
  // The title of a section that goes into one of ours is said in it.
  expect(moved.texts.map(({ section, text }) => [section, text])).toEqual([
    ["background", "## What we ate"],
    ["background", "## On Monday\n\nWe ate soup."],
  ]);
});

test("what goes on with a passage that is left out is left out with it", async () => {
  const body = [
    one("Knowing your communities"),
    p(r("Strengths", "<w:b/>")),
    bullet("Crews are heard."),
    bullet("Officers know of:"),
    bullet("the farms", 1),
  ];
  const { findings, leftOut } = await made(body, {
    kinds: { "Officers know of:": "leaveOut" },
  });
  expect(findings.map(({ text }) => text)).toEqual(["Crews are heard."]);
  expect(leftOut).toBe(2);
  const title = "Knowing your communities";
  const none = await made(body, { all: { [title]: "leaveOut" } });
  expect(none).toMatchObject({ findings: [], texts: [], leftOut: 5 });
  const again = await made(
    body,
    { all: { [title]: "leaveOut" } },
    { all: { [title]: "strength" } },
  );
  expect(again.findings).toMatchObject([
    {},
    { text: "Officers know of:\n- the farms" },
  ]);
});

test("only the lines that name the team are left to the team", async () => {
  const { members, own } = await made([
    one("How we worked"),
    text("The team was:"),
    text("Councillor, Brackenford District Council"),
    text("Petra Osei, Brackenford District Council"),
    text("Everybody was glad of it."),
    text("Councillors told us what they know."),
  ]);
  expect(members).toHaveLength(2);
  expect(own[0]?.text).toContain("Councillors told us");
});

test("a table of which not all is a finding stays text", async () => {
  const row = (...cells: string[]) =>
    `<w:tr>${cells.map((words) => `<w:tc>${p(r(words))}</w:tc>`).join("")}</w:tr>`;
  const table = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;
  const { findings, texts } = await made([
    one("Knowing your communities"),
    table(
      row("Strengths", "Areas for consideration"),
      row("Crews are heard.", "Farms are not."),
    ),
    text("And by ward:"),
    table(row("Ward", "Strengths"), row("North", "It has a hall.")),
    text("And in numbers:"),
    table(row("Ward", "People"), row("North", "812")),
  ]);
  expect(findings).toHaveLength(3);
  expect(texts[0]?.text).toContain("North\tIt has a hall.");
  expect(texts[0]?.text).toContain("North\t812");
  expect(texts[0]?.text).not.toContain("Crews are heard.");
});

test("a label that is no plain number is kept as it was cited", async () => {
  const { own } = await made([
    one("How we worked"),
    text("3.1 We walked."),
    text("2. We read."),
    text("(a) We asked."),
  ]);
  expect(own[0]?.text.split(/\n+/)).toEqual([
    "3.1 We walked.",
    "2. We read.",
    "  - (a) We asked.",
  ]);
});
