import { expect, test } from "vitest";
import { type Source, importsOf, sourcesOf } from "./source.ts";

interface Rule {
  says: string;
  /** The files it speaks of. */
  of: (path: string) => boolean;
  /** What those files must not import. */
  never: (imported: string, path: string) => boolean;
  planted: Source;
}

const room = (path: string) => path.split("/")[1] ?? "";
const inDriver = (path: string) => path.startsWith("db/sqlite3-");
/** Rooms that every feature may use. */
const shared = new Set(["challenge", "forms", "people"]);
/** Rooms that exist to put features together. */
const composers = new Set(["routes", "demo", "cli", "transfer"]);

const rules: Rule[] = [
  {
    says: "workflows knows only itself, xstate and zod",
    of: (path) => path.startsWith("workflows/"),
    never: (name) =>
      !name.startsWith("workflows/") && !["xstate", "zod"].includes(name),
    planted: { path: "workflows/x.ts", text: `import "node:fs"` },
  },
  {
    says: "db knows neither app nor workflows",
    of: (path) => path.startsWith("db/"),
    never: (name) => name.startsWith("app/") || name.startsWith("workflows/"),
    planted: {
      path: "db/queries/x.ts",
      text: `import { a } from "#workflows/people.ts"`,
    },
  },
  {
    says: "one file opens a database",
    of: (path) => path !== "db/connection.server.ts" && !inDriver(path),
    never: (name) => ["sqlite3", "pg"].includes(name),
    planted: { path: "app/x.ts", text: `import pg from "pg"` },
  },
  {
    says: "the web framework stays in routes, root, entry, server and doors",
    of: (path) =>
      path.startsWith("app/") &&
      !/^app\/(routes|root|Broken|SiteTop|entry|server|room-by-room|start|dev|respond|answering|forms\/answer|ui\/title)/.test(
        path,
      ),
    never: (name) => name.startsWith("@remix-run/"),
    planted: {
      path: "app/findings/Findings.tsx",
      text: `import { Link } from "@remix-run/react"`,
    },
  },
  {
    says: "a feature does not import another feature's use case",
    of: (path) => path.startsWith("app/") && path.split("/").length > 2,
    never: (name, path) =>
      /^app\/[\w-]+\/.+\.server\.tsx?$/.test(name) &&
      room(name) !== room(path) &&
      !shared.has(room(name)) &&
      !composers.has(room(path)),
    planted: {
      path: "app/plan/x.server.ts",
      text: `import { a } from "../findings/merge.server.ts"`,
    },
  },
  {
    says: "the interface pieces fetch nothing",
    of: (path) => path.startsWith("app/ui/"),
    never: (name) => name.startsWith("db/") || name.includes(".server."),
    planted: {
      path: "app/ui/Tag.tsx",
      text: `import { all } from "#db/queries/findings.ts"`,
    },
  },
];

const offences = ({ of, never }: Rule, sources: Source[]) =>
  sources
    .filter(({ path }) => of(path))
    .flatMap((source) =>
      importsOf(source)
        .filter((name) => never(name, source.path))
        .map((name) => `${source.path} imports ${name}`),
    );

const sources = sourcesOf("app", "db", "workflows");

test.each(rules)("$says", (rule) => {
  expect(offences(rule, sources)).toEqual([]);
});

test.each(rules)("a planted offence is seen: $says", (rule) => {
  expect(offences(rule, [rule.planted])).toHaveLength(1);
});
