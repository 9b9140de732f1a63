import { expect, test } from "vitest";
import { doJob } from "#app/documents/jobs.ts";
import type { Grids } from "#app/documents/plan-in/grid.ts";
import { readGrids } from "#app/documents/plan-in/read-grids.ts";
import type { PrintedPlan } from "#app/documents/plan-out/printed-plan.ts";
import { keyOfMarks } from "#app/documents/plan-out/word-marks.ts";
import { seeded } from "#test/app/report/placing/revised.ts";
import { aPlan, keyOf } from "#test/app/documents/plan-out/a-plan.ts";

const kinds = [
  "writePlanWord",
  "writePlanSpreadsheet",
  "writePlanCsv",
] as const;
type Kind = (typeof kinds)[number];

const read = async (kind: Kind, plan: PrintedPlan) =>
  readGrids(Buffer.from(await doJob(kind, plan)));

/** Each row with a key, and its words; the key column is not one of them. */
const rowsIn = (kind: Kind, { grids }: Grids) =>
  grids.flatMap(({ rows }) => {
    const at = rows
      .flatMap(({ cells }) => cells.findIndex(({ text }) => text === "Key"))
      .find((index) => index >= 0);
    return rows.flatMap(({ cells, key = cells[at ?? -1]?.text ?? "" }) =>
      /\d{4}-/.test(key)
        ? [
            {
              key,
              cells: cells
                .filter((_, index) => index !== at)
                .slice(kind === "writePlanCsv" ? 1 : 0)
                .map(({ text, rest }) => (rest === "down" ? null : text)),
            },
          ]
        : [],
    );
  });

test("a Word file and a spreadsheet of ours say which plan they are", async () => {
  const plan = aPlan({ edition: "edition-2" });
  const ours = { plan: plan.key, edition: "edition-2" };
  for (const kind of kinds.slice(0, 2)) {
    expect(await read(kind, plan)).toMatchObject({ ours, warnings: [] });
  }
});

test("what our Word file says of itself is no words of the plan", async () => {
  const { grids, after } = await read("writePlanWord", aPlan());
  expect(grids[0]?.before.map(({ text }) => text)).toEqual([
    ...["Equality improvement plan 2026 to 2028"],
    ...["This plan says what we do next."],
    "It is looked at every quarter by the cabinet’s working group.",
    ...["1. Leadership and commitment"],
    ...["Lead officer: Ama Birch, Head of Policy"],
    ...["Agreed with the leader’s group.", "Our aspirations"],
    ...["Leaders speak for fairness.", "Members learn every year."],
  ]);
  expect(after.map(({ text }) => text)).toEqual([
    ...["3. Nothing yet", "Lead officer: To be named"],
  ]);
});

test("of rows that were merged the first keeps its key, and ids their signs", () => {
  const [one, two] = [keyOf(1), keyOf(2)].map((key) =>
    key.split(" ").map((id) => id.replaceAll("-", "")),
  );
  const names = [`_cf_r_${one?.[0]}`, `_cf_a_${one?.[1]}`, `_cf_r_${two?.[0]}`];
  expect(keyOfMarks(["_Hlk1", ...names])).toBe(keyOf(1));
  expect(keyOfMarks(["_cf_r_a_002db"])).toBe("a-b");
  expect(keyOfMarks(["_cf_0001"])).toBe("");
});

const words = [
  ...["=1+1", "'=x", "-", "a\nb", "one, two", 'say "so"', "<b>&amp;", "1.10"],
  ...[
    "“odd”\u00a0– words",
    "τέλος 🙂",
    "@home",
    "+44",
    "a;b",
    "tab\tin",
    "''+",
  ],
  ...["", "", "• first\n• second", "31/03/2027", "G", "line\n\nafter a gap"],
];

/** Any plan: odd words, blanks, merged cells, tags, up to six sections. */
function anyPlan(random: () => number): PrintedPlan {
  const pick = <One>(all: readonly One[]) =>
    all[Math.floor(random() * all.length)] as One;
  const count = 2 + Math.floor(random() * 6);
  const columns = Array.from({ length: count }, (_, at) => ({
    field: "other" as const,
    name: `${pick(["Who?", "When", "Column", "Name; of & it"])} ${at}`,
  }));
  const tags = [{ name: "One tag", colour: "1D70B8" }];
  let next = 1;
  const sections = Array.from(
    { length: Math.floor(random() * 7) },
    (_, at) => ({
      ...{ title: `Section ${at}`, lead: "", intro: "", columnNames: null },
      aspirations: [],
      rows: Array.from(
        { length: 1 + Math.floor(random() * 4) },
        (_, index) => ({
          key: keyOf(next++),
          // The first says something: a table of blanks is none.
          cells: columns.map((_, column) =>
            column === 0 ? "first" : pick(words),
          ),
          carried: index > 0 && random() < 0.3 ? [1] : [],
          ...{ date: null, rag: null },
          tags: random() < 0.3 ? ["One tag"] : [],
        }),
      ),
    }),
  );
  return aPlan({ columns, tags, sections, intro: "" });
}

/** As every file has them: tags last, carried words once or in each row. */
function rowsOf(kind: Kind, { sections }: PrintedPlan) {
  const hasTags = sections.some(({ rows }) =>
    rows.some(({ tags }) => tags.length > 0),
  );
  return sections.flatMap(({ rows }) => {
    const above: string[] = [];
    return rows.map(({ key, cells, carried, tags }) => ({
      key,
      cells: [
        ...cells.map((text, at) => {
          if (carried.includes(at))
            return kind === "writePlanCsv" ? (above[at] ?? "") : null;
          above[at] = text;
          return text;
        }),
        ...(hasTags ? [tags.join("\n")] : []),
      ],
    }));
  });
}

test.each(kinds)(
  "any plan comes back with its rows and keys: %s",
  async (kind) => {
    const random = seeded(41);
    for (let turn = 0; turn < 25; turn++) {
      const plan = anyPlan(random);
      const back = rowsIn(kind, await read(kind, plan));
      expect(back).toEqual(rowsOf(kind, plan));
    }
  },
);
