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

test("a file is one subject: 250 lines", () => {
  const files = [...sources, ...sourcesOf("app")]
    // The words of the demonstration are as long as they are.
    .filter(({ path }) => !path.startsWith("app/demo/content/"))
    .filter(({ text }) => text.split("\n").length > 251)
    .map(({ path }) => path);
  // One row type per table, as the one place to look them up.
  expect(files).toEqual(["db/schema.ts"]);
});
