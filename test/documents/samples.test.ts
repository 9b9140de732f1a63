import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asData } from "#app/documents/report-in/as-data.ts";
import { recogniseReport } from "#app/documents/report-in/recognise.ts";
import { readWord } from "#app/documents/word-in/read-word.ts";

/** A folder with real reports, which the project may not hold. */
const folder = process.env["SAMPLES"] ?? "";
const isThere = existsSync(join(folder, "oxford-comments.json"));

const sample = (name: string) => readFile(join(folder, name));

/** How a careful person read it. */
interface Truth {
  comments: Array<{ anchored_text: string; area: string; comment: string }>;
  report_items: Array<{
    area: string;
    part: string | null;
    sub_heading: string | null;
    item_number: number;
    text: string;
    sub_bullets: string[];
  }>;
}

test.skipIf(!isThere)(
  "a real report is read as a person reads it",
  async () => {
    const file = await sample("oxford-draft-report.docx");
    const json = (await sample("oxford-comments.json")).toString();
    const truth = JSON.parse(json) as Truth;
    const data = asData(recogniseReport(await readWord(file)));
    expect(
      data.comments.map(({ quote, area, text }) => ({ quote, area, text })),
    ).toEqual(
      truth.comments.map(({ anchored_text, area, comment }) => ({
        quote: anchored_text,
        area,
        text: comment,
      })),
    );
    expect(
      [...data.recommendations, ...data.findings].map((item) => [
        item.area,
        "kind" in item ? item.kind : null,
        item.subheading,
        item.number,
        item.text,
        item.subBullets,
      ]),
    ).toEqual(
      truth.report_items.map((item) => [
        item.area,
        kindOf(item.part),
        item.sub_heading,
        item.item_number,
        item.text,
        item.sub_bullets,
      ]),
    );
    expect(data.innovations).toHaveLength(12);
    expect(data.signposts).toHaveLength(11);
    expect(
      data.findings.filter(({ kind }) => kind === "strength"),
    ).toHaveLength(43);
  },
);

function kindOf(part: string | null): string | null {
  if (part === null) return null;
  return part === "Strengths" ? "strength" : "consideration";
}

test
  .skipIf(!isThere)
  .each([
    "bathnes-improvement-plan.docx",
    "bromsgrove-action-plan.docx",
    "charnwood-action-plan.docx",
    "salford-improvement-plan.docx",
  ])("%s is read without a word lost", async (name) => {
  const document = await readWord(await sample(name));
  const words = document.paragraphs
    .map(({ text }) => text.trim())
    .filter(Boolean);
  const { blocks } = recogniseReport(document);
  const kept = blocks
    .map(({ label = "", text }) => `${label} ${text}`)
    .join(" ");
  const flat = (text: string) => text.replaceAll(/\s+/g, " ");
  const lost = words.filter((line) => !flat(kept).includes(flat(line)));
  expect(lost).toEqual([]);
});
