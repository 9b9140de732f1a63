import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { RowRead } from "#app/documents/plan-in/plan-read.ts";
import { readPlan } from "#app/documents/plan-in/read-plan.ts";
import { lostOf } from "./a-grid.ts";

/** A folder with real plans, which the project may not hold. */
const folder = process.env["SAMPLES"] ?? "";
const isThere = existsSync(join(folder, "bromsgrove.json"));

const sample = async (name: string) =>
  readPlan(await readFile(join(folder, name)));

type Told = Record<string, unknown>;

/** The rows of a plan as a careful person read them. */
async function truth(name: string): Promise<Told[]> {
  const json = (await readFile(join(folder, `${name}.json`))).toString();
  return (JSON.parse(json) as { rows: Told[] }).rows;
}

/** Blank is nothing, and a run of blanks is one. */
const plain = (value: unknown): unknown => {
  if (typeof value === "string") {
    return value.replaceAll(/[^\S\n]+/g, " ").trim() || null;
  }
  return Array.isArray(value) ? value.map(plain) : (value ?? null);
};

const plainly = (rows: Told[]) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, plain(value)]),
    ),
  );

async function rowsIn(name: string, pick: (row: RowRead) => Told) {
  const { grids, plan } = await sample(name);
  expect(lostOf(grids, plan)).toEqual([]);
  return plainly(
    plan.rows.map((row) => {
      const { title, lead } = plan.sections[row.section ?? -1] ?? {};
      return { section: title, ...(lead && { lead }), ...pick(row) };
    }),
  );
}

const most = ({ evidence, gap, actions, owners, byWhen, rag }: RowRead) => ({
  ...{ evidence, gap, actions, owners, byWhen, rag },
});

test.skipIf(!isThere).each(["docx", "xlsx"])(
  "actions below strengths and areas for improvement (.%s)",
  async (kind) => {
    const rows = await rowsIn(`bromsgrove-action-plan.${kind}`, (row) => ({
      ...most(row),
      ...{ measure: row.measure, progress: row.progress },
      carried: ["evidence", "gap"].map((field) =>
        row.carried.some((one) => one === field),
      ),
      pairs: row.pairs?.map((pair) => Object.values(pair)),
    }));
    const told = await truth("bromsgrove");
    expect(rows).toHaveLength(53);
    expect(rows).toEqual(
      plainly(
        told.map((row) => ({
          ...{ section: row["area"], evidence: row["strengths"] },
          ...{ gap: row["areas_for_improvement"], actions: row["actions"] },
          ...{ owners: row["owners"], byWhen: row["by_when"] },
          ...{ rag: row["rag"], measure: null, progress: null },
          carried: [
            row["strengths_carried"],
            row["areas_for_improvement_carried"],
          ],
          pairs: String(row["pairing"]).includes("not stated")
            ? null
            : (row["action_items"] as Told[]).map((item) => [
                ...[item["action"], item["owners"], item["by_when"]],
              ]),
        })),
      ),
    );
  },
);

const tags = { race: "race equality", gender_pay_gap: "Gender Pay gap" };

test.skipIf(!isThere)("evidence, gaps and tags by shading", async () => {
  const name = "bathnes-improvement-plan.docx";
  const rows = await rowsIn(name, (row) => ({
    ...{ ...most(row), tags: row.tags },
    carried: row.carried.includes("evidence"),
  }));
  const told = await truth("bathnes");
  expect(rows).toEqual(
    plainly(
      told.map((row) => ({
        section: row["section_title_as_printed"],
        lead: row["lead_officer"],
        ...{ evidence: row["evidence"], gap: row["gap"] },
        ...{ actions: row["actions"], owners: row["owners"] },
        ...{ byWhen: row["by_when"], rag: row["rag"] },
        tags: Object.entries(tags).flatMap(([key, tag]) =>
          row["highlight"] === key ? tag : [],
        ),
        carried: row["evidence_carried"],
      })),
    ),
  );
  const count = (is: (row: Told) => boolean) => rows.filter(is).length;
  const rated = (rag: unknown) => count((row) => row["rag"] === rag);
  expect(["G", "A", "R", null].map(rated)).toEqual([36, 41, 6, 2]);
  const tagged = (tag: string) =>
    count((row) => (row["tags"] as string[]).includes(tag));
  expect(Object.values(tags).map(tagged)).toEqual([5, 14]);
  const { plan } = await sample(name);
  expect(plan.sections.map((section) => section.aspirations.length)).toEqual([
    5, 6, 3, 5,
  ]);
});

test.skipIf(!isThere).each(["docx", "xlsx", "csv"])(
  "actions under objectives, with measures and progress (.%s)",
  async (kind) => {
    const name = `charnwood-action-plan.${kind}`;
    const rows = await rowsIn(name, (row) => ({
      ...{ ...most(row), ref: row.ref },
      ...{ measure: row.measure, progress: row.progress },
      status: row.status,
    }));
    const told = await truth("charnwood");
    expect(rows).toEqual(
      plainly(
        told.map((row) => ({
          ...{ section: row["objective"], ref: row["number"] },
          ...{ evidence: null, gap: null, actions: row["actions"], rag: null },
          ...{ owners: row["owners"], byWhen: row["by_when"] },
          ...{ measure: row["success_measure"], progress: row["progress"] },
          // What the person adds in brackets is no word of the file.
          status: String(row["progress_status"]).replace(/ \(.*\)$/, ""),
        })),
      ),
    );
    const { plan } = await sample(name);
    expect(plan.sections).toHaveLength(6);
  },
);

test.skipIf(!isThere)("a report in numbered paragraphs", async () => {
  const { grids, plan, recommendations } = await sample(
    "salford-improvement-plan.docx",
  );
  expect(lostOf(grids, plan)).toEqual([]);
  expect(plan).toMatchObject({ rows: [], unread: [] });
  expect(new Set(recommendations.map(({ paragraph }) => paragraph))).toEqual(
    new Set(["3.4", "4.1", "4.3", "4.5"]),
  );
});
