import { colours } from "../word-out/looks.ts";
import { escaped } from "../word-out/xml-text.ts";
import type { LaidCell, LaidPlan, LaidRow, LaidSection } from "./lay-out.ts";
import { inkOn, ragLook } from "./looks.ts";
import type { WordMarks } from "./word-marks.ts";

/** The style of the words in its cells. */
export const cellStyle = "PlanText";

/** What a table of a plan is drawn with. */
interface Table {
  columns: LaidPlan["columns"];
  /** In twentieths of a point. */
  widths: readonly number[];
  colourOf: (tag: string) => string;
  marks: WordMarks;
}

/**
 * The table of a section as Word's own XML: as objects of the library that
 * writes the rest, 5,000 rows take more memory than a worker has.
 */
export function wordTable(section: LaidSection, table: Table): string {
  const { widths } = table;
  const all = widths.reduce((sum, width) => sum + width, 0);
  const caption = section.title
    ? `<w:tblCaption w:val="${escaped(section.title)}"/>`
    : "";
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const rows = section.rows.map((row) => rowXml(row, table)).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="${all}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>${caption}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${headerXml(section, table)}${rows}</w:tbl>`;
}

const borders = `<w:tblBorders>${[
  "top",
  "left",
  "bottom",
  "right",
  "insideH",
  "insideV",
]
  .map(
    (side) =>
      `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colours.line}"/>`,
  )
  .join("")}</w:tblBorders>`;

const headerXml = ({ names }: LaidSection, { widths }: Table) => {
  const cells = names.map((name, at) =>
    cellXml({
      width: widths[at] ?? 0,
      fill: colours.tint,
      paragraphs: paragraphsOf(name, { look: bold, keepsNext: true }),
    }),
  );
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join("")}</w:tr>`;
};

function rowXml(row: LaidRow, table: Table): string {
  const { columns, widths, colourOf } = table;
  const whole = isShort(row, widths) ? "<w:trPr><w:cantSplit/></w:trPr>" : "";
  const cells = row.cells.map((cell, at) => {
    const { field } = columns[at] ?? {};
    const isRag = field === "rag" && row.rag !== null;
    return cellXml({
      width: widths[at] ?? 0,
      merge: cell.down === 0 ? "goesOn" : cell.down > 1 ? "begins" : undefined,
      fill: isRag && row.rag ? ragLook(row.rag).fill : undefined,
      paragraphs: wordsOf(cell, {
        marks: at === 0 ? table.marks.row(row.key) : "",
        shape: isRag && row.rag ? `${ragLook(row.rag).shape} ` : "",
        colourOf: field === "tags" ? colourOf : undefined,
      }),
    });
  });
  return `<w:tr>${whole}${cells.join("")}</w:tr>`;
}

/** Rows of more lines than this may go on overleaf: they would leave gaps. */
const mostLines = 16;
/** About as wide as a letter is, in twentieths of a point. */
const letter = 95;

const isShort = ({ cells }: LaidRow, widths: readonly number[]) =>
  cells.every(({ text, down }, at) => {
    const most = Math.max(1, (widths[at] ?? 0) / letter - 2);
    const lines = text
      .split("\n")
      .reduce(
        (sum, line) => sum + Math.max(1, Math.ceil(line.length / most)),
        0,
      );
    return lines / Math.max(1, down) <= mostLines;
  });

interface Drawn {
  width: number;
  merge?: "begins" | "goesOn" | undefined;
  fill?: string | undefined;
  paragraphs: string;
}

const merges = { begins: `<w:vMerge w:val="restart"/>`, goesOn: "<w:vMerge/>" };

const cellXml = ({ width, merge, fill, paragraphs }: Drawn) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${merge ? merges[merge] : ""}${fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : ""}</w:tcPr>${paragraphs}</w:tc>`;

interface Words {
  /** What stands before the first word: hidden bookmarks. */
  marks: string;
  shape: string;
  colourOf: ((tag: string) => string) | undefined;
}

function wordsOf({ text, down }: LaidCell, words: Words): string {
  const { marks, shape, colourOf } = words;
  // What is merged into the cell above has nothing of its own to say.
  if (down === 0) return paragraphXml(marks, "");
  return text
    .split("\n")
    .map((line, index) => {
      const said = index === 0 ? `${shape}${line}` : line;
      const look =
        colourOf && line
          ? chip(colourOf(line))
          : shape && index === 0
            ? bold
            : "";
      return paragraphXml(index === 0 ? marks : "", runXml(said, look));
    })
    .join("");
}

const bold = "<w:b/>";

/** A tag's name on its colour: the word is what tells it. */
const chip = (colour: string) =>
  `<w:b/><w:color w:val="${inkOn(colour)}"/><w:shd w:val="clear" w:color="auto" w:fill="${colour}"/>`;

const paragraphsOf = (
  text: string,
  { look, keepsNext }: { look: string; keepsNext: boolean },
) =>
  text
    .split("\n")
    .map((line) => paragraphXml("", runXml(line, look), keepsNext))
    .join("");

const paragraphXml = (marks: string, runs: string, keepsNext = false) =>
  `<w:p><w:pPr><w:pStyle w:val="${cellStyle}"/>${keepsNext ? "<w:keepNext/>" : ""}</w:pPr>${marks}${runs}</w:p>`;

/** A tab is an element of its own, as Word has it. */
function runXml(line: string, look: string): string {
  if (line === "") return "";
  const parts = line
    .split("\t")
    .map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`);
  const how = look ? `<w:rPr>${look}</w:rPr>` : "";
  return `<w:r>${how}${parts.join("<w:tab/>")}</w:r>`;
}
