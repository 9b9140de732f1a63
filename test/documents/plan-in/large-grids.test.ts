import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorkshop } from "#app/documents/workshop.server.ts";
import { aWordFile, p, r } from "../a-word-file.ts";
import { aWorkbook, held, row, said } from "./a-workbook.ts";

const workshop = createWorkshop({ atOnce: 1, milliseconds: 60_000 });
afterAll(workshop.close);
// The first time its code is loaded.
beforeAll(() => workshop.run("readGrids", "a,b"));

const words =
  "Ask the forum each spring how the ward programme goes, and say so";

const rows = Array.from({ length: 5000 }, (_, at) => [
  `${at}`,
  ...Array.from({ length: 8 }, (_, column) => `${words} ${at} ${column}`),
]);

const letters = "ABCDEFGHI";

const files: Array<[string, () => Buffer]> = [
  [
    "a workbook",
    () =>
      aWorkbook({
        sheets: [
          {
            rows: rows
              .map(([number = "", ...cells], at) =>
                row(
                  at + 1,
                  held(`A${at + 1}`, number) +
                    cells
                      .map((text, column) =>
                        said(`${letters[column + 1]}${at + 1}`, text),
                      )
                      .join(""),
                ),
              )
              .join(""),
          },
        ],
      }),
  ],
  [
    "a list",
    () =>
      Buffer.from(rows.map((cells) => `"${cells.join('","')}"`).join("\r\n")),
  ],
  [
    "a Word file",
    () =>
      aWordFile({
        body: `<w:tbl>${rows
          .map(
            (cells) =>
              `<w:tr>${cells.map((text) => `<w:tc>${p(r(text))}</w:tc>`).join("")}</w:tr>`,
          )
          .join("")}</w:tbl>`,
      }),
  ],
];

test.each(files)(
  "5,000 rows of %s are read in under three seconds",
  async (_, make) => {
    const file = make();
    let least = Infinity;
    let read;
    // Of the processor, in all threads; the cheapest of a few turns.
    for (let turn = 0; turn < 4 && least > 1500; turn++) {
      const before = process.cpuUsage();
      read = await workshop.run("readGrids", file);
      const { user, system } = process.cpuUsage(before);
      least = Math.min(least, (user + system) / 1000);
    }
    expect(
      read?.grids[0]?.rows.map(({ cells }) => cells.map(({ text }) => text)),
    ).toEqual(rows);
    expect(least).toBeLessThan(3000);
  },
);
