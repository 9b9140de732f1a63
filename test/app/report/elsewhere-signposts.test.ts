import { expect, test } from "vitest";
import { assemble } from "#app/report/assemble.ts";
import { bullet, made, one, two } from "./a-mapped-report.ts";
import { source } from "./a-source.ts";

test("the report names the council of each signpost, and once", async () => {
  const { examples, texts } = await made([
    one("Signposts"),
    bullet("Quillhaven County Council"),
    two("Aldermoor Borough Council"),
    bullet("has a panel of young people that meets each month"),
    two("Brackenford District Council"),
    bullet("Night bus: it runs for those who work late."),
  ]);
  expect(texts).toEqual([]);
  const words = examples.map((one, at) => ({
    ...{ ...one, id: `e${at}`, url: "" },
  }));
  const blocks = assemble({ ...source, examples: words });
  const printed = blocks.filter(({ kind }) => kind === "example");
  expect(printed.map(({ text }) => text)).toEqual([
    "Quillhaven County Council",
    "Aldermoor Borough Council: has a panel of young people that meets each month",
    "Night bus (Brackenford District Council): it runs for those who work late.",
  ]);
});
