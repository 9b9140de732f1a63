import {
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from "docx";

const cell = (text: string, more: { fill?: string; across?: number } = {}) =>
  new TableCell({
    ...(more.across && { columnSpan: more.across }),
    ...(more.fill && { shading: { fill: more.fill } }),
    children: text.split("\n").map((line) => new Paragraph(line)),
  });

const green = "00B050";
const amber = "FFC000";
const red = "FF0000";

const across = (text: string) =>
  new TableRow({ children: [cell(text, { across: 6 })] });

/** Its last cell is rated by its colour alone. */
const row = (fill: string, ...texts: string[]) =>
  new TableRow({
    children: [...texts.map((text) => cell(text)), cell("", { fill })],
  });

const names = () =>
  new TableRow({
    children: [
      "What can we already show?",
      "What is still missing?",
      "How far we are",
      "By when",
      "Responsible officer",
      "RAG",
    ].map((text) => cell(text)),
  });

/**
 * The plan of an invented council as it keeps it in Word: a title across, what
 * a section hopes for and its lead in one cell, columns with names of its own
 * and ratings by colour.
 */
export async function aPlanFile(): Promise<Buffer> {
  const table = (...rows: TableRow[]) =>
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph("Aldermoor equality improvement plan"),
          table(
            across("1. Knowing our communities"),
            across(
              "Our aspirations\nEvery ward is asked each year.\nLead Officer for the section: Dora Finch",
            ),
            names(),
            row(
              green,
              "A survey of all households",
              "Ask the three wards by the river again",
              "Two of three are asked",
              "March 2027",
              "CF",
            ),
            row(
              amber,
              "",
              "Print the results in large type",
              "",
              "Ongoing",
              "Estates Team",
            ),
          ),
          new Paragraph(""),
          table(
            across("2. A fair employer"),
            names(),
            row(
              red,
              "Pay is audited",
              "Publish what comes of the audit",
              "The audit is signed",
              "June 2026",
              "CF",
            ),
          ),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
