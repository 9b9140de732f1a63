import { expect, test } from "vitest";
import { readGrids } from "#app/documents/plan-in/read-grids.ts";
import {
  type WordParts,
  aWordFile,
  comment,
  item,
  p,
  r,
  styled,
  tracked,
} from "../a-word-file.ts";
import { mergesIn, wordsIn } from "./shown.ts";

const cell = (inside: string, properties = "") =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inside}</w:tc>`;

/** Cells of plain words. */
const cells = (...words: string[]) =>
  words.map((text) => cell(p(r(text)))).join("");

const row = (inside: string, properties = "") =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${inside}</w:tr>`;

const table = (...rows: string[]) =>
  `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;

const read = (body: string, parts: WordParts = {}) =>
  readGrids(aWordFile({ body, ...parts }));

const texts = (passages: ReadonlyArray<{ text: string }>) =>
  passages.map(({ text }) => text);

test("tables come in their order, with what stands before, between and after", async () => {
  const grids = await read(
    styled("Heading1", "Our plan") +
      p(r("Why we have one.")) +
      p("") +
      table(row(cells("a", "b"), "<w:tblHeader/>"), row(cells("c", "d"))) +
      styled("Heading2", "Second aim") +
      table(row(cells("e"))) +
      p(r("The end.")),
    { core: "<dc:title>Plan of a town</dc:title>" },
  );
  expect(grids.title).toBe("Plan of a town");
  expect(
    grids.grids.map((grid) => [
      grid.name,
      texts(grid.before),
      wordsIn(grid),
      grid.rows.map(({ isHeader }) => isHeader),
    ]),
  ).toEqual([
    [
      "Table 1",
      ["Our plan", "Why we have one."],
      [
        ["a", "b"],
        ["c", "d"],
      ],
      [true, false],
    ],
    ["Table 2", ["Second aim"], [["e"]], [false]],
  ]);
  expect(grids.grids[0]?.before[0]).toMatchObject({ heading: 1 });
  expect(texts(grids.after)).toEqual(["The end."]);
});

test("merged cells stand once, in either direction, and the rest says so", async () => {
  const down = `<w:vMerge w:val="restart"/>`;
  const { grids } = await read(
    table(
      row(cell(p(r("A title")), `<w:gridSpan w:val="3"/>`)),
      row(
        cell(p(r("One")), `<w:gridSpan w:val="2"/>${down}`) +
          cell(p(r("x")), down),
      ),
      row(
        cell(p(""), `<w:gridSpan w:val="2"/><w:vMerge/>`) +
          cell(p(""), "<w:vMerge/>"),
      ),
      row(cells("p", "q", "s")),
    ),
  );
  expect(wordsIn(grids[0])).toEqual([
    ["A title", "", ""],
    ["One", "", "x"],
    ["", "", ""],
    ["p", "q", "s"],
  ]);
  expect(mergesIn(grids[0])).toEqual([".<<", ".<.", "^<^", "..."]);
  expect(grids[0]?.rows[0]?.cells[0]).toMatchObject({ across: 3 });
});

test("columns over which every row is merged are none", async () => {
  const wide = (words: string) => cell(p(r(words)), `<w:gridSpan w:val="2"/>`);
  const { grids } = await read(
    table(
      row(cell(p(r("t")), `<w:gridSpan w:val="3"/>`)),
      row(wide("a") + cells("b")),
    ),
  );
  expect(wordsIn(grids[0])).toEqual([
    ["t", ""],
    ["a", "b"],
  ]);
  expect(grids[0]?.rows[0]?.cells[0]).toMatchObject({ across: 2 });
});

test("a cell that goes on below nothing is one of its own, a late row begins where it says", async () => {
  const { grids } = await read(
    table(
      row(cell(p(r("lone")), "<w:vMerge/>") + cells("b")),
      row(cells("late"), `<w:gridBefore w:val="1"/>`),
    ),
  );
  expect(wordsIn(grids[0])).toEqual([
    ["lone", "b"],
    ["", "late"],
  ]);
  expect(mergesIn(grids[0])).toEqual(["..", ".."]);
});

const decimal = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`;

test("paragraphs of a cell keep their look: lists, bold, headings", async () => {
  const { grids } = await read(
    table(
      row(
        cell(
          p("") +
            styled("Heading3", "Done") +
            p(r("All of it", "<w:b/>")) +
            item(2, "a bullet") +
            p("") +
            item(1, "a number") +
            p(""),
        ) + cell(item(1, "")),
      ),
    ),
    { numbering: decimal },
  );
  const [first, second] = grids[0]?.rows[0]?.cells ?? [];
  expect(first?.text).toBe("Done\nAll of it\na bullet\n\na number");
  expect(first?.passages).toMatchObject([
    { heading: 3, list: null, bold: false },
    { heading: null, bold: true },
    { list: "bullet", text: "a bullet" },
    { text: "" },
    { list: "number", label: "1)", text: "a number" },
  ]);
  // A reference that Word counts is all that such a cell shows.
  expect(second?.text).toBe("2)");
});

test("a cell has its colour, words have theirs", async () => {
  const shade = (attributes: string) => `<w:shd w:val="clear" ${attributes}/>`;
  const { grids } = await read(
    table(
      row(
        cell(p(r("A")), shade(`w:color="auto" w:fill="ffc000"`)) +
          cell(p(r("none")), shade(`w:fill="auto"`)) +
          cell(p(r("solid")), `<w:shd w:val="solid" w:color="00B050"/>`) +
          cell(
            p(
              r("plain ") +
                r("marked", `<w:highlight w:val="cyan"/>`) +
                r("shaded", shade(`w:fill="DDEBF7"`)) +
                r(" ", `<w:highlight w:val="red"/>`),
            ) + p(r("after")),
          ),
      ),
    ),
  );
  const inRow = grids[0]?.rows[0]?.cells ?? [];
  expect(inRow.map(({ fill }) => fill)).toEqual([
    "FFC000",
    null,
    "00B050",
    null,
  ]);
  expect(inRow[3]?.passages.map(({ highlights }) => highlights)).toEqual([
    ["00FFFF", "DDEBF7"],
    [],
  ]);
});

const lead = (id: string, target: string) =>
  `<Relationship Id="${id}" Type="http://x/hyperlink" Target="${target}" TargetMode="External"/>`;

test("links keep where they lead, however Word wrote them; to no program or drive", async () => {
  const field = (mark: string) =>
    `<w:r><w:fldChar w:fldCharType="${mark}"/></w:r>`;
  const space = `xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
  const { grids, warnings } = await read(
    table(
      row(
        cell(
          p(
            r("See ") +
              `<w:hyperlink ${space} rel:id="l1" w:anchor="two">${r("the policy")}</w:hyperlink>` +
              r(" and ") +
              field("begin") +
              `<w:r><w:instrText> HYPERLINK "mailto:jt@town.example" </w:instrText></w:r>` +
              field("separate") +
              r("write") +
              field("end") +
              `<w:hyperlink w:anchor="below">${r(" below")}</w:hyperlink>` +
              `<w:hyperlink ${space} rel:id="l2">${r(" here")}</w:hyperlink>`,
          ),
        ),
      ),
    ),
    {
      relations:
        lead("l1", "https://town.example/policy") + lead("l2", "file:///s:/x"),
    },
  );
  const said = grids[0]?.rows[0]?.cells[0];
  expect(said?.text).toBe("See the policy and write below here");
  expect(said?.passages[0]?.links).toEqual([
    { text: "the policy", href: "https://town.example/policy#two" },
    { text: "write", href: "mailto:jt@town.example" },
    { text: "below", href: "#below" },
  ]);
  expect(warnings.join()).toContain("Only the words were kept");
});

test("a table beside other cells belongs to its cell; one alone in its row is a table", async () => {
  const inner = table(row(cells("May", "begun")), row(cells("June", "done")));
  const { grids } = await read(
    table(
      row(cells("Action", "Progress")),
      row(cells("Meet") + cell(p(r("So far:")) + inner + p(r("More soon.")))),
    ) +
      p(r("Next page")) +
      table(row(cell(inner + p("")))),
  );
  expect(grids.map(wordsIn)).toEqual([
    [
      ["Action", "Progress"],
      ["Meet", "So far:\nMay\nbegun\nJune\ndone\nMore soon."],
    ],
    [
      ["May", "begun"],
      ["June", "done"],
    ],
  ]);
  expect(texts(grids[1]?.before ?? [])).toEqual(["Next page"]);
});

test("content controls and text boxes hide nothing", async () => {
  const control = (inside: string) =>
    `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p(r("in a box"))}</w:txbxContent></v:textbox></w:pict></w:r>`;
  const { grids } = await read(
    control(
      table(
        control(row(control(cells("a")) + cell(control(p(r("b")))))),
        row(cells("c") + cell(p(control(r("d")) + box))),
      ),
    ),
  );
  expect(wordsIn(grids[0])).toEqual([
    ["a", "b"],
    ["c", "d\nin a box"],
  ]);
});

test("a file without tables is all after; what is not read is said", async () => {
  const { grids, after, warnings } = await read(
    p(r("It is recommended that ") + tracked("ins", "we meet.")),
    { comments: comment(1, "Really?") },
  );
  expect(grids).toEqual([]);
  expect(texts(after)).toEqual(["It is recommended that we meet."]);
  expect(warnings.join(" ")).toMatch(/tracked changes.*a comment/);
});
