import { expect, test } from "vitest";
import routes from "#app/routes.ts";
import { type Source, sourcesOf } from "./source.ts";

const wrapper =
  /export const (loader|action) = (?:fileOrPage\(\s*)?(inChallenge|asWriterOf|inPlan|asPlanWriterOf|signedIn|asProgrammeManager|openToAll)\b/g;
const handler = /export (?:const|async function|function) (loader|action)\b/g;

/** Loaders and actions that no wrapper stands in front of. */
function unguarded({ path, text }: Source): string[] {
  const guarded = new Set([...text.matchAll(wrapper)].map(([, name]) => name));
  return [...text.matchAll(handler)]
    .map(([, name]) => name)
    .filter((name) => !guarded.has(name))
    .map((name) => `${path}: ${name}`);
}

const open = new Set([
  "home.tsx",
  "sign-in.tsx",
  "sign-out.tsx",
  "forgotten-password.tsx",
  "reset-password.tsx",
  "invitation.tsx",
  "update.tsx",
  "update.action.tsx",
  "demo.tsx",
  "about.tsx",
  "accessibility.tsx",
  "privacy.tsx",
  "who-can-see-what.tsx",
  "public-report.tsx",
  "public-report.pdf.tsx",
  "public-report.web-page.tsx",
  "public-plan.tsx",
  "public-plan.file.tsx",
  "not-found.tsx",
]);

const files = sourcesOf("app/routes");
const name = (path: string) => path.replace("app/routes/", "");

test("every route is behind a wrapper that decides who may come in", () => {
  expect(files.flatMap(unguarded)).toEqual([]);
});

test("a planted bare loader is seen", () => {
  const text = `export async function loader() {}
export const action = inChallenge("plan", run);`;
  expect(unguarded({ path: "x.tsx", text })).toEqual(["x.tsx: loader"]);
  const file = "export const loader = fileOrPage(async () => bytes);";
  expect(unguarded({ path: "x.tsx", text: file })).toHaveLength(1);
});

test("every page that is not open has a loader or an action of its own", () => {
  const silent = files
    .filter(({ text }) => !/export const (loader|action)/.test(text))
    .map(({ path }) => name(path))
    .filter((path) => !open.has(path));
  expect(silent).toEqual([]);
});

test("only the listed routes are open to strangers", () => {
  const strangers = files
    .filter(({ text }) => /(loader|action) = openToAll/.test(text))
    .map(({ path }) => name(path))
    .filter((path) => !open.has(path));
  expect(strangers).toEqual([]);
});

test("every file in routes is in the URL map, and the other way round", () => {
  const mapped = new Set<string>();
  const walk = (list: typeof routes) => {
    for (const { file, children } of list) {
      mapped.add(`app/${file}`);
      if (children) walk(children as typeof routes);
    }
  };
  walk(routes);
  expect(files.map(({ path }) => path).sort()).toEqual([...mapped].sort());
});

test("a route is a page of code: 80 lines", () => {
  const long = files.filter(({ text }) => text.split("\n").length > 81);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test("who may not write is refused before their form is looked at", () => {
  const late = files
    .filter(({ text }) =>
      /export const action = (inChallenge|inPlan)\b/.test(text),
    )
    .map(({ path }) => name(path));
  // A step is an event, not a content: it asks the other table.
  expect(late).toEqual(["step.tsx"]);
  const step = files.find(({ path }) => name(path) === "step.tsx");
  expect(step?.text).toMatch(/action = [^;]*;\s*allowMove\(call, event\);/);
});
