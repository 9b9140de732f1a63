import { describe, expect, test } from "vitest";
import { assemble } from "#app/report/assemble.ts";
import { type Block, block } from "#app/report/blocks.ts";
import { findAll } from "#app/report/checks/all.ts";
import { emptySections } from "#app/report/checks/empty-sections.ts";
import { namesFound } from "#app/report/checks/names.ts";
import { heading } from "#app/report/pieces.ts";
import { allMet } from "#test/workflows/all-met.ts";
import { source } from "../a-source.ts";

const sentences = (blocks: readonly Block[]) =>
  emptySections(blocks).map(({ sentence }) => sentence);

const paragraph = (id: string, text: string, also: Partial<Block> = {}) =>
  block(id, "paragraph", text, also);

describe("empty sections", () => {
  test("a report in which everything is written has none", () => {
    expect(sentences(assemble(source))).toEqual([]);
  });

  test("what every report has and nobody wrote is found", () => {
    const bare = assemble({
      ...source,
      sections: new Map(),
      recommendations: [],
      examples: [],
      findings: [],
      reasons: [],
    });
    const found = sentences(bare);
    expect(found.slice(0, 5)).toEqual([
      expect.stringContaining("Nothing is written in the background"),
      "There is no executive summary",
      "There is no recommendation",
      expect.stringContaining("no example of innovative practice"),
      expect.stringContaining("Nothing points to practice elsewhere"),
    ]);
    expect(found).toContain(
      "4.1: the team records no strengths in this area, and not why",
    );
  });

  test("a reason why a list is empty is enough", () => {
    const [area] = source.areas;
    const reasons = ["strength", "consideration"].map((kind) => ({
      ...{ areaKey: area?.key ?? "", kind, reason: "It was not looked at." },
    }));
    const areas = source.areas.slice(0, 1);
    const blocks = assemble({ ...source, areas, findings: [], reasons });
    expect(sentences(blocks)).toEqual([]);
  });

  test("a heading that the next one follows at once has nothing under it", () => {
    const blocks = [
      heading("one", "1", "First", 1),
      heading("two", "1.1", "Second", 2),
      paragraph("p", "Words."),
      heading("three", "1.2", "Third", 2),
      paragraph("q", "  "),
      heading("four", "2", "Fourth", 1),
    ];
    expect(sentences(blocks)).toEqual([
      "Nothing stands under “1.2 Third”",
      "Nothing stands under “2 Fourth”",
    ]);
  });
});

test("the same words twice in one block are one find, in another a second", () => {
  const blocks = [
    paragraph("p", "See section 9, and section 9 again; ABX as well."),
    paragraph("q", "See section 9."),
  ];
  const worded = [
    { blockId: "q", thing: "finding:q", changedSince: true },
    { blockId: "p", thing: "finding:p", changedSince: false },
  ];
  const found = findAll({
    ...{
      blocks,
      sent: [],
      facts: allMet,
      worded,
      answers: [],
      people: [],
      others: [],
      met: [],
    },
  });
  expect(found.map(({ id, blockId }) => [id, blockId])).toEqual([
    ["wordings-1", "q"],
    ["references-1", "p"],
    ["references-2", "q"],
    ["acronyms-1", "p"],
  ]);
});

describe("names", () => {
  const known = {
    people: ["Cllr Connie Ledger (Harrowmere)", "Sam Marlowe", "Ann Harkness"],
    others: ["Marlowe District Council", "Lee Harkness"],
  };
  const found = (...blocks: Block[]) =>
    namesFound(blocks, known).map(({ sentence }) => sentence);

  test("people of the council are found, whole and by surname", () => {
    expect(
      found(paragraph("p", "Cllr Ledger and Sam Marlowe lead it.")),
    ).toEqual([
      "“Ledger” may be Cllr Connie Ledger (Harrowmere), of the council’s side",
      "“Sam Marlowe” is somebody of the council’s side",
    ]);
  });

  test("a surname of the council, of the team or of a word proves nothing", () => {
    const words = "Marlowe is open, and Harkness told us. Ledger was kept.";
    expect(
      found(paragraph("p", words), paragraph("q", "A ledger of cases.")),
    ).toEqual([]);
  });

  test("people are found in the cells of a table", () => {
    const cells =
      "Name\tTeam\nConnie Ledger\tHousing\nHousing\tLedger\tDirector";
    expect(found(block("t", "table", cells))).toEqual([
      expect.stringContaining("“Connie Ledger” may be"),
      expect.stringContaining("“Ledger” may be"),
    ]);
  });

  test("the list of the team and the council’s own words are left out", () => {
    expect(
      found(
        block("background:member:x", "bullet", "Connie Ledger, Elsewhere"),
        paragraph("i", "Connie Ledger said so.", { sort: "council" }),
      ),
    ).toEqual([]);
  });
});
