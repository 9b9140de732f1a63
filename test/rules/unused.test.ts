import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { type Source, sourcesOf } from "./source.ts";

const withoutComments = (text: string) =>
  text.replaceAll(/\/\*[^]*?\*\//g, "").replaceAll(/(^|\s)\/\/.*$/gm, "");

const bare = ({ path, text }: Source) => ({
  path,
  text: withoutComments(text),
});

const sources = sourcesOf("app", "db", "workflows").map(bare);
const tests = sourcesOf("test").map(bare);

const wordsOf = (text: string) => text.match(/[A-Za-z_$][\w$]*/g) ?? [];

/** What the framework takes from a route, the root and the entry. */
const taken = new Set(
  "loader action meta handle links headers handleError Layout ErrorBoundary".split(
    " ",
  ),
);

/** What a file makes under a name of its own, exported or not. */
const madeIn = (text: string) =>
  [...text.matchAll(/\b(?:function|const|class) (\w+)/g)].map(
    ([, name = ""]) => name,
  );

/** The words that a file has from others: none that it gives a meaning itself. */
function borrowedIn({ text }: Source): string[] {
  const own = new Set(madeIn(text));
  return wordsOf(text).filter((word) => !own.has(word));
}

/**
 * Exported functions and values that no other file uses, or nothing but a test:
 * what its own file uses may be looked at by a test too.
 */
function unusedExports(
  files: readonly Source[],
  tests: readonly Source[] = [],
): string[] {
  const borrowed = new Set(files.flatMap(borrowedIn));
  const tested = new Set(tests.flatMap(borrowedIn));
  return files.flatMap(({ path, text }) => {
    const words: string[] = wordsOf(text);
    const usesItself = (name: string) =>
      words.indexOf(name) !== words.lastIndexOf(name);
    return [
      ...text.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm),
    ]
      .map(([, name = ""]) => name)
      .filter((name) => !taken.has(name) && !borrowed.has(name))
      .filter((name) => !(tested.has(name) && usesItself(name)))
      .map((name) => `${path}: ${name}`);
  });
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

/** What stands ready for the pages of the plan: each leaves with its user. */
const awaited = new Set([
  "app/documents/plan-in/plan-read.ts: rowKinds",
  "workflows/owner-kinds.ts: ownerKinds",
  "workflows/rag-rule.ts: usualRagSettings",
]);

test("every exported function and value is used by another file, tests aside", () => {
  const unused = unusedExports(sources, tests);
  expect(unused.filter((name) => !awaited.has(name))).toEqual([]);
});

test("a planted unused export is seen", () => {
  const files = [
    { path: "a.ts", text: "export const a = 1;\nexport function b() {}\nb();" },
    { path: "b.ts", text: `import { a } from "./a.ts"` },
    // One of its own of that name, and no user of the other.
    { path: "c.ts", text: "const b = 1;\nconsole.log(b)" },
  ];
  expect(unusedExports(files)).toEqual(["a.ts: b"]);
  const tests = [{ path: "b.test.ts", text: `import { b } from "./a.ts"` }];
  expect(unusedExports(files, tests)).toEqual([]);
  const idle = [{ path: "a.ts", text: "export function b() {}" }];
  expect(unusedExports(idle, tests)).toEqual(["a.ts: b"]);
});

test("every class that is styled is worn", () => {
  const folder = new URL("../../app/styles/", import.meta.url);
  const styles = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), "utf8"))
    .join("\n");
  const unworn = [...classesIn(styles)].filter((name) => !isWorn(name, code));
  expect(unworn).toEqual([]);
});

test("a planted bare class is seen", () => {
  const text = "className={`cf-tag cf-tag--${tone}`} const tones = [`go`]";
  const worn = [...classesIn(".cf-tag {} .cf-tag--go {} .cf-tag--old {}")];
  expect(worn.filter((name) => !isWorn(name, text))).toEqual(["cf-tag--old"]);
});
