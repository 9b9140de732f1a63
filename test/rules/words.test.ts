import { expect, test } from "vitest";
import { type Source, sourcesOf } from "./source.ts";

/** Exported functions that nothing is said about. */
function undocumented({ path, text }: Source): string[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    const name = /^export (?:async )?function (\w+)/.exec(line)?.[1];
    const before = lines[index - 1] ?? "";
    return name && !before.endsWith("*/") ? [`${path}: ${name}`] : [];
  });
}

const offenders = (list: Source[], offence: RegExp) =>
  list.filter(({ text }) => offence.test(text)).map(({ path }) => path);

test("every exported function of workflows and db says what it does", () => {
  const silent = sourcesOf("workflows", "db").flatMap(undocumented);
  expect(silent).toEqual([]);
});

test("a planted silent function is seen", () => {
  const text = "/** Said. */\nexport function a() {}\nexport function b() {}";
  expect(undocumented({ path: "db/x.ts", text })).toEqual(["db/x.ts: b"]);
});

test("SQL stands only in db", () => {
  const sql = /\.(selectFrom|insertInto|updateTable|deleteFrom)\(/;
  expect(offenders(sourcesOf("app", "workflows"), sql)).toEqual([]);
  const planted = { path: "app/x.ts", text: `db.selectFrom("person")` };
  expect(offenders([planted], sql)).toEqual(["app/x.ts"]);
});

test("the house has no cupboard for things without a name", () => {
  const nameless =
    /\/(utils?|helpers?|common|service|managers?)[./]|\/services\//;
  const paths = sourcesOf("app", "db", "workflows", "test").map((s) => s.path);
  expect(paths.filter((path) => nameless.test(path))).toEqual([]);
});

/** What no statement may update or delete, in the builder's words or in SQL. */
const kept = [
  "answer_sent",
  "challenge_event",
  "plan_edition",
  "plan_event",
  "plan_publication",
  "progress",
  "report_version",
  "request_message",
  "response",
  "response_position",
  "sign_off",
  "submission",
  "version_evidence",
].join("|");

const changed = new RegExp(
  `(updateTable|deleteFrom)\\(\\s*"(${kept})( as \\w+)?"|` +
    `\\b(update|delete\\s+from)\\s+"?(${kept})\\b`,
);

test("what was sent is never changed: no statement updates or deletes it", () => {
  expect(offenders(sourcesOf("app", "db"), changed)).toEqual([]);
});

test.each([
  `db.updateTable("submission")`,
  `db.deleteFrom(\n  "answer_sent as a")`,
  "sql`update version_evidence set evidence_id = 1`",
  "sql`delete\n  from response where id = 1`",
])("a planted change of what was sent is seen: %s", (text) => {
  expect(offenders([{ path: "db/x.ts", text }], changed)).toHaveLength(1);
});

test("a table that is changed is named on the spot", () => {
  const unnamed = /(updateTable|deleteFrom)\(\s*[^"\s]|\bupdate \$\{/;
  // What people put in order or remove, by a type that names the tables.
  expect(offenders(sourcesOf("db"), unnamed)).toEqual([
    "db/queries/places.ts",
    "db/queries/plan-removals.ts",
    "db/queries/removals.ts",
  ]);
});

test("an item of evidence is called Item and its number, never by another word", () => {
  const other = /(\bE|Evidence )\$?\{[\w.]*number\}/i;
  expect(offenders(sourcesOf("app"), other)).toEqual([]);
  const planted = { path: "app/x.ts", text: "`Evidence ${row.item_number}`" };
  expect(offenders([planted], other)).toEqual(["app/x.ts"]);
});

/** Words with a typewriter's apostrophe, outside comments. */
const typewritten = (list: Source[]) =>
  list.flatMap(({ path, text }) =>
    text
      .replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "")
      .split("\n")
      .filter((line) => /[a-z}]'(?:s|t|re|ll|ve|d)\b|[a-z]s' [a-z]/i.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );

test("an apostrophe on a screen is a printer's", () => {
  // What people of the demonstration typed is as people type.
  const shown = sourcesOf("app", "workflows").filter(
    ({ path }) => !path.startsWith("app/demo/content/"),
  );
  expect(typewritten(shown)).toEqual([]);
  const text = "/** The team's. */\nsay(`The ${side}'s turn`);\n// The team's.";
  expect(typewritten([{ path: "app/x.ts", text }])).toHaveLength(1);
});

test("a report has sections, and is called so everywhere", () => {
  const part = /\bparts? of the report\b|\breport['’]s parts\b/i;
  expect(offenders(sourcesOf("app", "db", "workflows"), part)).toEqual([]);
  const planted = { path: "app/x.tsx", text: `title="Parts of the report"` };
  expect(offenders([planted], part)).toEqual(["app/x.tsx"]);
});
