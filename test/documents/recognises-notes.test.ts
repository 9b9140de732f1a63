import { expect, test } from "vitest";
import { recogniseReport } from "#app/documents/report-in/recognise.ts";
import { readWord } from "#app/documents/word-in/read-word.ts";
import { lists, text } from "./a-report-file.ts";
import { aWordFile, item, p, r } from "./a-word-file.ts";

const footnotes = ["Counted in May", "Strengths", "Ada Oake, Quillhaven"]
  .map(
    (words, at) => `<w:footnote w:id="${at + 1}">${p(r(words))}</w:footnote>`,
  )
  .join("");

const recognise = async (...lines: string[]) => {
  const body = lines.join("");
  const file = aWordFile({ body, numbering: lists, footnotes });
  return recogniseReport(await readWord(file));
};

test("notes behind the last list are no part of it, and stay plain words", async () => {
  const { findings, blocks } = await recognise(
    p(r("Strengths", "<w:b/>")),
    item(1, "Crews are heard.", 0),
  );
  expect(findings.map((one) => one.text)).toEqual(["Crews are heard."]);
  expect(blocks.map((one) => one.text)).toEqual([
    ...["Strengths", "Crews are heard."],
    ...["Counted in May", "Strengths", "Ada Oake, Quillhaven"],
  ]);
});

test("notes behind the names of the team are no members of it", async () => {
  const { team } = await recognise(
    text("The team was:"),
    text("Petra Osei, Brackenford"),
  );
  expect(team.map(({ name }) => name)).toEqual(["Petra Osei"]);
});
