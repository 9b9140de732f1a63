import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { type Source, sourcesOf } from "./source.ts";

const withoutComments = (text: string) =>
  text.replaceAll(/\/\*[^]*?\*\//g, "").replaceAll(/(^|\s)\/\/.*$/gm, "");

const sources = sourcesOf("app", "db", "workflows").map(({ path, text }) => ({
  path,
  text: withoutComments(text),
}));

const wordsOf = (text: string) => text.match(/[A-Za-z_$][\w$]*/g) ?? [];

/** What the framework takes from a route, the root and the entry. */
const taken = new Set(
  "loader action meta handle links headers handleError Layout".split(" "),
);

/** Exported functions and values that nothing but a test could use. */
function unusedExports(files: readonly Source[]): string[] {
  const uses = new Map<string, number>();
  for (const word of files.flatMap(({ text }) => wordsOf(text))) {
    uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)]
      .map(([, name = ""]) => name)
      .filter((name) => uses.get(name) === 1 && !taken.has(name))
      .map((name) => `${path}: ${name}`),
  );
}

const code = sources.map(({ text }) => text).join("\n");

/** Whether a class stands in the code, whole or put together of its parts. */
function isWorn(name: string, text: string): boolean {
  const stands = (part: string) =>
    new RegExp(`(?<![\\w-])${part}(?![\\w-])`).test(text);
  if (stands(name)) return true;
  const [, block = "", joint = "", end = ""] =
    /^(.+?(?:__[a-z-]+?)?)(--|__)([a-z-]+)$/.exec(name) ?? [];
  return (
    (text.includes(`${block}${joint}\${`) && stands(end)) ||
    (stands(block) && text.includes(`}${joint}${end}`))
  );
}

const classesIn = (styles: string) =>
  new Set(
    [...withoutComments(styles).matchAll(/\.([a-z][\w-]*)/gi)].map(
      ([, name = ""]) => name,
    ),
  );

test("every exported function and value is used outside the tests", () => {
  expect(unusedExports(sources)).toEqual([]);
});

test("a planted unused export is seen", () => {
  const files = [
    { path: "a.ts", text: "export const a = 1;\nexport function b() {}" },
    { path: "b.ts", text: `import { a } from "./a.ts"` },
  ];
  expect(unusedExports(files)).toEqual(["a.ts: b"]);
});

test("every class that is styled is worn", () => {
  const folder = new URL("../../app/styles/", import.meta.url);
  const styles = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), "utf8"))
    .join("\n");
  const bare = [...classesIn(styles)].filter((name) => !isWorn(name, code));
  expect(bare).toEqual([]);
});

test("a planted bare class is seen", () => {
  const text = "className={`cf-tag cf-tag--${tone}`} const tones = [`go`]";
  const worn = [...classesIn(".cf-tag {} .cf-tag--go {} .cf-tag--old {}")];
  expect(worn.filter((name) => !isWorn(name, text))).toEqual(["cf-tag--old"]);
});
