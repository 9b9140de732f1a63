import { expect, test } from "vitest";
import { type Source, importsOf, sourcesOf } from "./source.ts";

const sources = sourcesOf("app");
const form = /<PostForm\b([\s\S]*?)<\/PostForm>/g;
const kept = /<PostForm\b[^<]*\n?\s+keep\b/;

/** Forms with words to type that a browser forgets when the line is lost. */
const forgetful = (source: Source) =>
  [...source.text.matchAll(form)]
    .filter(([all]) => !kept.test(all) && asksForWords(all, source))
    .map(() => source.path);

/** Whether a form has a text area, in itself or in a part out of another file. */
function asksForWords(all: string, source: Source) {
  const parts = [...all.matchAll(/<([A-Z]\w*)/g)].map(([, name = ""]) => name);
  const files = parts.flatMap((name) => fileOf(name, source));
  const drawn = sources
    .filter(({ path }) => files.includes(path))
    .flatMap((part) => [part, ...drawnBy(part)]);
  const here = files.includes(source.path) ? [source.text] : [];
  return [all, ...here, ...drawn.map(({ text }) => text)].some((text) =>
    text.includes("<TextArea"),
  );
}

/** Where a component comes from that a file draws. */
function fileOf(name: string, source: Source): string[] {
  const { text } = source;
  if (new RegExp(`function ${name}\\b`).test(text)) return [source.path];
  const imported = [...text.matchAll(/import[^;]*?;/g)].filter(([line]) =>
    new RegExp(`\\b${name}\\b`).test(line),
  );
  return imported.flatMap(([line]) => importsOf({ ...source, text: line }));
}

/** All that a page draws, however deep. */
function drawnBy(page: Source, seen = new Set<string>()): Source[] {
  const parts = importsOf(page).flatMap((path) => {
    if (seen.has(path) || !path.endsWith(".tsx")) return [];
    seen.add(path);
    return sources.filter((source) => source.path === path);
  });
  return parts.flatMap((part) => [part, ...drawnBy(part, seen)]);
}

/** Its own script never leaves the page before the server has the words. */
const sentByItself = ["app/evidence/UploadForm.tsx"];

test("whoever types words finds them again: every such form is kept", () => {
  expect(sources.flatMap(forgetful)).toEqual(sentByItself);
});

/** Pages with another form out of a file that holds a kept one as well. */
const withOthers = [
  "app/routes/evidence.replace.tsx",
  // Notes have a store of their own.
  "app/routes/notes.new.tsx",
];

test("every page with a form that is kept asks for the script that keeps it", () => {
  const pages = sources.filter(({ path }) => path.startsWith("app/routes/"));
  const withForm = pages.filter((page) =>
    [page, ...drawnBy(page)].some(({ text }) => kept.test(text)),
  );
  expect(withForm.length).toBeGreaterThan(20);
  const without = withForm.filter(({ text }) => !text.includes("keep-typing"));
  expect(without.map(({ path }) => path)).toEqual(withOthers);
});

test("a planted offence is seen", () => {
  const text = `<PostForm\n id={id}\n><TextArea /></PostForm>`;
  expect(forgetful({ path: "a.tsx", text })).toEqual(["a.tsx"]);
});
