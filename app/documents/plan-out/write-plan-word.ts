import { Document, Packer } from "docx";
import { onItsSide, wideTextWidth } from "../word-out/list-table.ts";
import { numbering } from "../word-out/list-numbers.ts";
import { frame } from "../word-out/opening.ts";
import { finished } from "../word-out/package-parts.ts";
import { cleanText } from "../word-out/xml-text.ts";
import { zipped } from "../word-out/zipped.ts";
import { layOut, sharedOut } from "./lay-out.ts";
import { type PrintedPlan, propertiesOf } from "./printed-plan.ts";
import { isTable, planBody, planStyles } from "./word-body.ts";
import { wordMarks } from "./word-marks.ts";
import { wordTable } from "./word-table.ts";

/**
 * A plan as a Word file on sheets on their side: what it is, what its signs
 * mean, and each section with its table. The same plan makes the same bytes.
 */
export async function writePlanWord(plan: PrintedPlan): Promise<Buffer> {
  const { title, council, dated, at } = plan;
  const laid = layOut(plan);
  const about = {
    ...{ title, council, name: dated, at },
    subject: `${dated}, improvement plan of ${council}`,
  };
  const document = new Document({
    title: cleanText(title),
    styles: planStyles,
    numbering: { config: numbering().config() },
    customProperties: Object.entries(propertiesOf(plan)).map(
      ([name, value]) => ({ name, value: cleanText(value) }),
    ),
    sections: [
      {
        ...frame(about, wideTextWidth),
        properties: onItsSide,
        children: planBody(plan, laid),
      },
    ],
  });
  const parts = new Map(
    finished(Packer["compiler"].compile(document), about, []),
  );
  const path = "word/document.xml";
  parts.set(path, withTables(String(parts.get(path)), plan, laid));
  return zipped(parts, at);
}

/** The plan’s tables in a document, each in the place that was kept for it. */
export function withTables(
  document: string,
  plan: PrintedPlan,
  { columns, sections }: ReturnType<typeof layOut>,
): string {
  const colours = new Map(plan.tags.map(({ name, colour }) => [name, colour]));
  const table = {
    columns,
    widths: sharedOut(columns, wideTextWidth),
    colourOf: (tag: string) => colours.get(tag) ?? "FFFFFF",
    marks: wordMarks(),
  };
  const tables = sections
    .filter(({ rows }) => rows.length > 0)
    .map((section) => wordTable(section, table));
  return document.replaceAll(isTable, () => tables.shift() ?? "");
}
