import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importChallenge } from "#app/transfer/import-challenge.server.ts";
import { testApp } from "#test/support/app.ts";
import { evidenceText, sha256 } from "#test/support/frozen.ts";
import { reportRead } from "#test/support/report-read.ts";
import { aZip as aRawZip } from "#test/documents/a-zip.ts";
import { aFolder, aZip, changed, countOf } from "./an-export.ts";

/** An export whose first row of a table says something else. */
const withFirst = (table: string, words: Record<string, unknown>) => () =>
  changed((c) => Object.assign(c.tables[table]?.[0] ?? {}, words));

const refused: Array<[string, () => Promise<string>, string]> = [
  ["no file", () => Promise.resolve("/nowhere/x.zip"), "There is no file"],
  ["no text", () => aZip({}), "challenge.json lacks"],
  ["no JSON", () => aZip({ "challenge.json": "?" }), "no JSON"],
  ["another thing", () => aZip({ "challenge.json": "{}" }), "not an export"],
  [
    "a name that is none of ours",
    () => aZip({ "challenge.json": "{}", "evidence/x": "" }),
    "it holds “evidence/x”",
  ],
  [
    "a bomb",
    () => aZip({ "challenge.json": " ".repeat(9_000_000) }, true),
    "packed beyond belief",
  ],
  ["a later format", () => changed((c) => (c.version = 2)), "format 2"],
  [
    "another version's column",
    () =>
      changed((c) => Object.assign(c.tables["note"]?.[0] ?? {}, { mood: 1 })),
    "note has no “mood”",
  ],
  [
    "a column that must be there",
    () => changed((c) => delete c.tables["note"]?.[0]?.["text"]),
    "no “text”",
  ],
  [
    "a row of another challenge",
    () =>
      changed((c) => {
        Object.assign(c.tables["membership"]?.[0] ?? {}, {
          challenge_id: "other",
        });
      }),
    "points at a challenge",
  ],
  [
    "an unknown stage",
    () =>
      changed((c) =>
        Object.assign(c.tables["challenge"]?.[0] ?? {}, { state: "x" }),
      ),
    "stage",
  ],
  [
    "a peer of the council who writes its plan",
    () =>
      changed((c) => {
        const [part] = c.tables["plan_membership"] ?? [];
        c.tables["plan_membership"]?.push({
          ...part,
          ...{ id: "writes", person_id: "peer", role: "planContributor" },
        });
      }),
    "cannot be both",
  ],
  [
    "one person on both sides",
    () =>
      changed((c) => {
        const rows = c.tables["membership"];
        rows?.push({ ...rows[0], id: "both", role: "councilLead" });
        rows?.push({ ...rows[0], id: "sides", role: "peer" });
      }),
    "both sides",
  ],
  [
    "an unknown level sought",
    withFirst("challenge", { level_sought: "x" }),
    "level",
  ],
  [
    "a stage it was never withdrawn from",
    withFirst("challenge", { withdrawn_from: "x" }),
    "stage",
  ],
  [
    "an unknown claim",
    withFirst("area_answer", { claimed_level: "x" }),
    "level",
  ],
  [
    "an unknown claim of a criterion",
    withFirst("criterion_answer", { claimed_level: "x" }),
    "level",
  ],
  ["an unknown level met", withFirst("outcome", { level: "x" }), "level"],
  [
    "organisations that are no list",
    withFirst("membership", { organisations: "{" }),
    "organisations",
  ],
  [
    "a self-assessment that cannot be read",
    withFirst("submission", { content: "{}", sha256: sha256("{}") }),
    "cannot be read",
  ],
  [
    "a report that was changed",
    () =>
      changed((c) =>
        Object.assign(c.tables["report_version"]?.[0] ?? {}, { title: "X" }),
      ),
    "hash differs",
  ],
  [
    "a report written elsewhere that is none",
    withFirst("foreign_report", { report: "{}" }),
    "written elsewhere",
  ],
  [
    "one that points at what is not in it",
    withFirst("foreign_report", {
      report: JSON.stringify({
        ...reportRead("Words"),
        blocks: reportRead("Words").blocks.map((one) => ({
          ...one,
          section: 7,
        })),
      }),
    }),
    "written elsewhere",
  ],
  [
    "corrections of one that are none",
    withFirst("foreign_report", { corrections: '{"kinds":{"p1":"x"}}' }),
    "written elsewhere",
  ],
  [
    "what was made of one, where that is no list",
    withFirst("foreign_report", { made: '{"findings":1}' }),
    "written elsewhere",
  ],
  [
    "what is no email address",
    () => changed((c) => Object.assign(c.people[0] ?? {}, { email: "a<b" })),
    "“a<b” is no email address",
  ],
  [
    "one email address of two people",
    () =>
      changed((c) => {
        const email = c.people[0]?.email.toUpperCase() ?? "";
        c.people.push({ id: "x", name: "X", email });
      }),
    "two people have",
  ],
  [
    "a name of two lines",
    () => changed((c) => Object.assign(c.people[0] ?? {}, { name: "A\nB" })),
    "not one line",
  ],
  [
    "an unknown nation",
    () => changed((c) => (c.council.nation = "France")),
    "nation",
  ],
  ["missing evidence", () => changed(() => undefined, {}), "lacks"],
  [
    "changed evidence",
    () =>
      changed(() => undefined, {
        [`evidence/${sha256(evidenceText)}`]: evidenceText.replace("E", "e"),
      }),
    "hash differs",
  ],
  [
    "a number that is there twice",
    () =>
      changed((c) => {
        const rows = c.tables["progress"];
        rows?.push({ ...rows[0] });
      }),
    "here already",
  ],
];

test.each(refused)(
  "%s is refused, and nothing is kept",
  async (_, make, says) => {
    const app = await testApp();
    await expect(importChallenge(app, await make())).rejects.toThrow(says);
    expect(await countOf(app, "challenge")).toBe(0);
    expect(await countOf(app, "person")).toBe(0);
    const kept = await readdir(app.settings.evidenceDir, {
      recursive: true,
      withFileTypes: true,
    }).catch(() => []);
    expect(kept.filter((one) => one.isFile())).toEqual([]);
  },
);

test("a path that leads out of the zip is refused", async () => {
  const file = await aZip({ "challenge.json": "{}", "evidence/aa": "" });
  const bytes = await readFile(file, "latin1");
  await writeFile(
    file,
    bytes.replaceAll("evidence/aa", "../evidence"),
    "latin1",
  );
  const app = await testApp();
  await expect(importChallenge(app, file)).rejects.toThrow("not an export");
});

test.each([
  ["a file twice", { name: "challenge.json" }, "challenge.json twice"],
  ["a file inside another", { name: "x", saysAt: 0 }, "inside another"],
  ["a file under a password", { name: "x", flags: 1 }, "cannot be unpacked"],
  ["a file too large", { name: "x", saysBytes: 4e9 }, "UPLOAD_LIMIT_MB"],
])("a zip with %s is refused before it is unpacked", async (_, odd, says) => {
  const file = join(await aFolder(), "odd.zip");
  const whole = { name: "challenge.json", bytes: "{}" };
  await writeFile(file, aRawZip([whole, { bytes: "{}", ...odd }]));
  const app = await testApp();
  await expect(importChallenge(app, file)).rejects.toThrow(says);
});
