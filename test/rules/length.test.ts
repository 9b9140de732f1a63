import ts from "typescript";
import { expect, test } from "vitest";
import { type Source, sourcesOf } from "./source.ts";

/** Functions that take more lines than one thought does. */
function long({ path, text }: Source, most: number): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lineOf = (at: number) => file.getLineAndCharacterOfPosition(at).line;
  const found: string[] = [];
  const look = (node: ts.Node) => {
    const lines = lineOf(node.end) - lineOf(node.getStart()) + 1;
    if (ts.isFunctionLike(node) && lines > most) {
      found.push(`${path}:${lineOf(node.getStart()) + 1} (${lines} lines)`);
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

const sources = sourcesOf("db", "workflows");

test("a function of db or workflows is one thought: 40 lines", () => {
  expect(sources.flatMap((source) => long(source, 40))).toEqual([]);
});

test("a planted long function is seen", () => {
  const text = `export const a = () => {\n${"b();\n".repeat(40)}};`;
  const found = long({ path: "db/x.ts", text }, 40);
  expect(found).toEqual(["db/x.ts:1 (42 lines)"]);
});

/** Files of more lines than one subject takes. */
const longFiles = (files: readonly Source[], most: number) =>
  files
    .filter(({ text }) => text.trimEnd().split("\n").length > most)
    .map(({ path }) => path);

test("a file is one subject: 250 lines", () => {
  const files = [...sources, ...sourcesOf("app")]
    // The words of the demonstration are as long as they are.
    .filter(({ path }) => !path.startsWith("app/demo/content/"));
  // One row type per table, as the one place to look them up.
  expect(longFiles(files, 250)).toEqual(["db/schema.ts"]);
});

test("a file of tests is one subject: 300 lines", () => {
  // A row or two per table, as the one place to look them up.
  expect(longFiles(sourcesOf("test"), 300)).toEqual([
    "test/support/every-table.ts",
  ]);
});

test("a planted long file is seen", () => {
  const file = (lines: number) => [
    { path: "db/x.ts", text: "a();\n".repeat(lines) },
  ];
  expect(longFiles(file(250), 250)).toEqual([]);
  expect(longFiles(file(251), 250)).toEqual(["db/x.ts"]);
});
