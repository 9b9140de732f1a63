import {
  BorderStyle,
  type IParagraphOptions,
  type IStylesOptions,
  LineRuleType,
  ShadingType,
} from "docx";

/** Dark enough on white, and on the tint, for whoever sees little contrast. */
export const colours = {
  ink: "1F2A2C",
  brand: "0F3F45",
  quiet: "4A5659",
  link: "0B4F6C",
  line: "8D9491",
  tint: "E6EFEF",
} as const;

/** A4 with margins of an inch: the width of its text, in twentieths of a point. */
export const textWidth = 9026;

/** As much room as stands between two paragraphs, and what its cells have. */
export const afterTable = { before: 180 };

const font = "Arial";

type Heading = NonNullable<NonNullable<IStylesOptions["default"]>["heading1"]>;

/** Word and readers of its files see a heading by its outline level. */
const heading = (level: number, size: number, before: number): Heading => ({
  run: { size, bold: true, color: colours.brand, font },
  paragraph: {
    outlineLevel: level - 1,
    keepNext: true,
    keepLines: true,
    spacing: { before, after: 120 },
  },
});

const bar = (color: string) => ({
  left: { style: BorderStyle.SINGLE, size: 18, space: 10, color },
});

const paragraph = (
  id: string,
  name: string,
  options: Pick<
    IParagraphOptions,
    "spacing" | "indent" | "border" | "shading" | "keepNext"
  >,
  run: object = {},
) => ({
  id,
  name,
  basedOn: "Normal",
  next: "Normal",
  quickFormat: true,
  paragraph: options,
  run,
});

/** The styles of the file: what a person changes once, for all of it. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font,
        size: 22,
        color: colours.ink,
        language: { value: "en-GB" },
      },
      paragraph: {
        spacing: { after: 120, line: 288, lineRule: LineRuleType.AUTO },
      },
    },
    title: {
      run: { size: 56, bold: true, color: colours.brand, font },
      paragraph: {
        spacing: { before: 2400, after: 240 },
        border: {
          top: {
            style: BorderStyle.SINGLE,
            size: 36,
            space: 24,
            color: colours.brand,
          },
        },
      },
    },
    heading1: heading(1, 36, 480),
    heading2: heading(2, 28, 360),
    heading3: heading(3, 24, 280),
    heading4: heading(4, 22, 240),
    heading5: heading(5, 22, 200),
    heading6: heading(6, 22, 200),
    hyperlink: { run: { color: colours.link, underline: {} } },
  },
  paragraphStyles: [
    paragraph(
      "Subtitle",
      "Subtitle",
      { spacing: { after: 480 } },
      {
        size: 32,
        color: colours.quiet,
      },
    ),
    paragraph(
      "ContentsHeading",
      "Contents Heading",
      { keepNext: true, spacing: { after: 240 } },
      { size: 36, bold: true, color: colours.brand },
    ),
    paragraph(
      "TOC1",
      "toc 1",
      { spacing: { before: 120, after: 40 } },
      {
        bold: true,
      },
    ),
    paragraph("TOC2", "toc 2", {
      indent: { left: 425 },
      spacing: { after: 40 },
    }),
    paragraph(
      "Quote",
      "Quote",
      { border: bar(colours.brand) },
      {
        italics: true,
      },
    ),
    paragraph(
      "Outcome",
      "Outcome",
      {
        keepNext: true,
        border: bar(colours.brand),
        shading: { type: ShadingType.CLEAR, fill: colours.tint },
      },
      { bold: true },
    ),
    paragraph(
      "TableText",
      "Table Text",
      { spacing: { before: 60, after: 60 } },
      {
        size: 20,
      },
    ),
    paragraph(
      "CommentText",
      "annotation text",
      { spacing: { after: 60 } },
      {
        size: 20,
      },
    ),
    paragraph("Header", "header", { spacing: { after: 0 } }, quiet()),
    paragraph("Footer", "footer", { spacing: { after: 0 } }, quiet()),
  ],
  characterStyles: [
    {
      id: "CommentReference",
      name: "annotation reference",
      run: { size: 16 },
    },
    {
      id: "Priority",
      name: "Priority",
      run: { bold: true, size: 18, color: colours.brand },
    },
    { id: "IndexLink", name: "Index Link", run: {} },
  ],
};

function quiet() {
  return { size: 18, color: colours.quiet };
}
